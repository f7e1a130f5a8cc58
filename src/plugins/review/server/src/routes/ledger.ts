import { route } from './route';

export const ledgerRoutes = [
  route('GET', '/ledger', { handler: 'ledger.find', right: 'ledger.read' }),
];
