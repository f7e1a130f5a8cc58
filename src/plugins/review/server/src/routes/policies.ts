import { route } from './route';

const right = 'policies.manage';

export const policyRoutes = [
  route('GET', '/policies', { handler: 'policy.find', right }),
  route('GET', '/policies/options', { handler: 'policy.options', right }),
  route('GET', '/policies/:key/versions', { handler: 'policy.versions', right }),
  route('POST', '/policies/trial', { handler: 'policy.trial', right }),
  route('PUT', '/policies/:key', { handler: 'policy.put', right }),
  route('DELETE', '/policies/:key', { handler: 'policy.retire', right }),
];
