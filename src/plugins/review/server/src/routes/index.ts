import { caseRoutes } from './cases';
import { noticeRoutes } from './notices';

export const routes = { admin: { type: 'admin', routes: [...caseRoutes, ...noticeRoutes] } };
