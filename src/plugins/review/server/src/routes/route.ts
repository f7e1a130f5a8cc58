import { rightId, type Right } from '../rights';

export type Route = {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  path: string;
  handler: string;
  config: { policies: unknown[] };
};

/** A route of the panel, for people signed in to it who have the right, or one of several. */
export const route = (
  method: Route['method'],
  path: string,
  { handler, right }: { handler: string; right: Right | readonly Right[] },
): Route => ({
  method,
  path,
  handler,
  config: {
    policies: [
      'admin::isAuthenticatedAdmin',
      typeof right === 'string'
        ? { name: 'admin::hasPermissions', config: { actions: [rightId(right)] } }
        : { name: 'plugin::review.has-one-right', config: { rights: right } },
    ],
  },
});
