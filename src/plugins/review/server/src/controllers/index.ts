import { caseController } from './case';
import { commentController } from './comment';
import { subjectController } from './subject';

export const controllers = {
  case: caseController,
  comment: commentController,
  subject: subjectController,
};
