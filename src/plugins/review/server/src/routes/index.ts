import { caseRoutes } from './cases';

export const routes = { admin: { type: 'admin', routes: [...caseRoutes] } };
