import { approvalFormController } from './approval-form';
import { calendarController } from './calendar';
import { caseController } from './case';
import { commentController } from './comment';
import { delegationController } from './delegation';
import { deliveryController } from './delivery';
import { leaseController } from './lease';
import { ledgerController } from './ledger';
import { noticeController } from './notice';
import { personController } from './person';
import { policyController } from './policy';
import { reportController } from './report';
import { subjectController } from './subject';
import { termController } from './term';

export const controllers = {
  'approval-form': approvalFormController,
  calendar: calendarController,
  case: caseController,
  comment: commentController,
  delegation: delegationController,
  delivery: deliveryController,
  lease: leaseController,
  ledger: ledgerController,
  notice: noticeController,
  person: personController,
  policy: policyController,
  report: reportController,
  subject: subjectController,
  term: termController,
};
