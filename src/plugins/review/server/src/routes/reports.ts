import { route } from './route';

export const reportRoutes = [
  route('GET', '/reports', { handler: 'report.find', right: 'reports.read' }),
];
