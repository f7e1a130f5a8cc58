import { calendarRoutes } from './calendar';
import { caseRoutes } from './cases';
import { delegationRoutes } from './delegations';
import { policyRoutes } from './policies';
import { termRoutes } from './terms';

export const routes = {
  admin: {
    type: 'admin',
    routes: [...calendarRoutes, ...caseRoutes, ...delegationRoutes, ...policyRoutes, ...termRoutes],
  },
};
