import { route } from './route';

export const noticeRoutes = [
  route('GET', '/notices', { handler: 'notice.find', right: 'cases.read' }),
  route('GET', '/notices/count', { handler: 'notice.count', right: 'cases.read' }),
  route('POST', '/notices/read', { handler: 'notice.read', right: 'cases.read' }),
  route('GET', '/deliveries', { handler: 'delivery.find', right: 'policies.manage' }),
  route('POST', '/deliveries/:id/retry', { handler: 'delivery.retry', right: 'policies.manage' }),
];
