import { caseRoutes } from './cases';
import { ledgerRoutes } from './ledger';
import { reportRoutes } from './reports';

export const routes = {
  admin: { type: 'admin', routes: [...caseRoutes, ...ledgerRoutes, ...reportRoutes] },
};
