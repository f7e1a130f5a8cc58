import { calendarRoutes } from './calendar';
import { caseRoutes } from './cases';
import { commentRoutes } from './comments';
import { delegationRoutes } from './delegations';
import { leaseRoutes } from './leases';
import { ledgerRoutes } from './ledger';
import { noticeRoutes } from './notices';
import { policyRoutes } from './policies';
import { reportRoutes } from './reports';
import { termRoutes } from './terms';

export const routes = {
  admin: {
    type: 'admin',
    routes: [
      ...calendarRoutes,
      ...caseRoutes,
      ...commentRoutes,
      ...delegationRoutes,
      ...leaseRoutes,
      ...ledgerRoutes,
      ...noticeRoutes,
      ...policyRoutes,
      ...reportRoutes,
      ...termRoutes,
    ],
  },
};
