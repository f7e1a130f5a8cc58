import { caseController } from './case';
import { deliveryController } from './delivery';
import { noticeController } from './notice';
import { subjectController } from './subject';

export const controllers = {
  case: caseController,
  delivery: deliveryController,
  notice: noticeController,
  subject: subjectController,
};
