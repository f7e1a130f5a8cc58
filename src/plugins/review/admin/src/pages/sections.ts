import {
  calendarPath,
  delegationsPath,
  deliveriesPath,
  inboxPath,
  ledgerPath,
  messagesPath,
  policiesPath,
  reportsPath,
  termsPath,
} from '../paths';
import type { MessageKey } from '../use-text';

/** A page of the review that its navigation names, for those with the right to it. */
export type Section = { path: string; title: MessageKey; right: string };

/** In the order in which people need them. */
export const SECTIONS: readonly Section[] = [
  { path: inboxPath, title: 'inbox', right: 'cases.read' },
  { path: messagesPath, title: 'messages', right: 'cases.read' },
  { path: delegationsPath, title: 'delegations', right: 'delegations.manage' },
  { path: reportsPath, title: 'reports', right: 'reports.read' },
  { path: ledgerPath, title: 'ledger', right: 'ledger.read' },
  { path: policiesPath, title: 'policies', right: 'policies.manage' },
  { path: termsPath, title: 'terms', right: 'policies.manage' },
  { path: calendarPath, title: 'calendar', right: 'policies.manage' },
  { path: deliveriesPath, title: 'deliveries', right: 'policies.manage' },
];
