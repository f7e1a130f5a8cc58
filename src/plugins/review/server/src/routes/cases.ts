import { route } from './route';

const decision = (action: string) =>
  route('POST', `/cases/:id/${action}`, { handler: `case.${action}`, right: 'cases.decide' });

export const caseRoutes = [
  route('GET', '/counts', { handler: 'case.counts', right: 'cases.read' }),
  route('GET', '/filters', { handler: 'case.filters', right: 'cases.read' }),
  route('GET', '/subjects', { handler: 'subject.find', right: 'cases.read' }),
  route('GET', '/subjects/:uid', { handler: 'subject.states', right: 'cases.read' }),
  route('GET', '/subjects/:uid/:documentId', { handler: 'subject.findOne', right: 'cases.read' }),
  route('GET', '/cases', { handler: 'case.find', right: 'cases.read' }),
  route('GET', '/cases/:id', { handler: 'case.findOne', right: 'cases.read' }),
  route('GET', '/cases/:id/form', { handler: 'approval-form.findOne', right: 'cases.read' }),
  route('GET', '/cases/:id/diff', { handler: 'case.diff', right: 'cases.read' }),
  route('POST', '/cases', { handler: 'case.create', right: 'cases.submit' }),
  route('POST', '/cases/:id/recall', { handler: 'case.recall', right: 'cases.submit' }),
  ...['approve', 'return', 'schedule', 'emergency', 'confirm', 'publish'].map(decision),
];
