import { caseController } from './case';
import { subjectController } from './subject';

export const controllers = { case: caseController, subject: subjectController };
