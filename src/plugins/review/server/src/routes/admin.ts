import { rightId, type Right } from '../rights';

const route = (
  method: 'GET' | 'POST' | 'PUT' | 'DELETE',
  path: string,
  options: { handler: string; right: Right },
) => ({
  method,
  path,
  handler: options.handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      { name: 'admin::hasPermissions', config: { actions: [rightId(options.right)] } },
    ],
  },
});

const decision = (action: string) =>
  route('POST', `/cases/:id/${action}`, { handler: `case.${action}`, right: 'cases.decide' });

export const adminRoutes = {
  type: 'admin',
  routes: [
    route('GET', '/cases', { handler: 'case.find', right: 'cases.read' }),
    route('GET', '/cases/:id', { handler: 'case.findOne', right: 'cases.read' }),
    route('GET', '/cases/:id/diff', { handler: 'case.diff', right: 'cases.read' }),
    route('POST', '/cases', { handler: 'case.create', right: 'cases.submit' }),
    route('POST', '/cases/:id/recall', { handler: 'case.recall', right: 'cases.submit' }),
    ...['approve', 'return', 'schedule', 'emergency', 'confirm', 'publish'].map(decision),
  ],
};
