import { caseRoutes } from './cases';
import { ledgerRoutes } from './ledger';

export const routes = { admin: { type: 'admin', routes: [...caseRoutes, ...ledgerRoutes] } };
