import { calendarController } from './calendar';
import { caseController } from './case';
import { commentController } from './comment';
import { delegationController } from './delegation';
import { deliveryController } from './delivery';
import { noticeController } from './notice';
import { personController } from './person';
import { policyController } from './policy';
import { subjectController } from './subject';
import { termController } from './term';

export const controllers = {
  calendar: calendarController,
  case: caseController,
  comment: commentController,
  delegation: delegationController,
  delivery: deliveryController,
  notice: noticeController,
  person: personController,
  policy: policyController,
  subject: subjectController,
  term: termController,
};
