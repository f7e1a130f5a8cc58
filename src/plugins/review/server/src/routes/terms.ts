import { route } from './route';

const right = 'policies.manage';

export const termRoutes = [
  route('GET', '/terms', { handler: 'term.find', right }),
  route('GET', '/terms/export', { handler: 'term.export', right }),
  route('POST', '/terms', { handler: 'term.create', right }),
  route('POST', '/terms/import', { handler: 'term.import', right }),
  route('PUT', '/terms/:id', { handler: 'term.put', right }),
  route('DELETE', '/terms/:id', { handler: 'term.remove', right }),
];
