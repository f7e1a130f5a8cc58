import { caseController } from './case';

export const controllers = { case: caseController };
