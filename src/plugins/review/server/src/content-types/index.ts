import actionKey from './action-key';
import calendarDay from './calendar-day';
import reviewCase from './case';
import comment from './comment';
import delegation from './delegation';
import delivery from './delivery';
import edit from './edit';
import lease from './lease';
import ledgerEntry from './ledger-entry';
import ledgerHead from './ledger-head';
import listRevision from './list-revision';
import notice from './notice';
import policy from './policy';
import publication from './publication';
import round from './round';
import term from './term';
import withdrawal from './withdrawal';

export const contentTypes = {
  'action-key': actionKey,
  'calendar-day': calendarDay,
  case: reviewCase,
  comment,
  delegation,
  delivery,
  edit,
  lease,
  'ledger-entry': ledgerEntry,
  'ledger-head': ledgerHead,
  'list-revision': listRevision,
  notice,
  policy,
  publication,
  round,
  term,
  withdrawal,
};
