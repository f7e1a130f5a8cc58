import { caseRoutes } from './cases';
import { commentRoutes } from './comments';

export const routes = { admin: { type: 'admin', routes: [...caseRoutes, ...commentRoutes] } };
