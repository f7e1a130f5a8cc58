import { route } from './route';

const PATH = '/leases/:uid/:documentId';
const right = 'cases.read';

export const leaseRoutes = [
  route('PUT', PATH, { handler: 'lease.open', right }),
  route('POST', `${PATH}/take-over`, { handler: 'lease.takeOver', right }),
  route('DELETE', PATH, { handler: 'lease.leave', right }),
];
