import { route } from './route';

const right = 'delegations.manage';

export const delegationRoutes = [
  route('GET', '/delegations', { handler: 'delegation.find', right }),
  route('POST', '/delegations', { handler: 'delegation.create', right }),
  route('POST', '/delegations/:id/revoke', { handler: 'delegation.revoke', right }),
  route('GET', '/people', { handler: 'person.find', right }),
];
