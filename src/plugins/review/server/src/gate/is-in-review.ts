import type { Core } from '@strapi/strapi';
import type { Subject } from '../../../domain/subject';
import { bindsDraft } from '../../../domain/transitions';
import { casesOf } from '../store/cases';

/** Whether a case holds the draft: it may change, which voids signatures, but not go away. */
export const isInReview = async (strapi: Core.Strapi, subject: Subject): Promise<boolean> =>
  (await casesOf(strapi, subject)).some(({ reviewCase: { state } }) => bindsDraft(state));
