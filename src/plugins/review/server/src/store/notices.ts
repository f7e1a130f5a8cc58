import type { Core } from '@strapi/strapi';
import type { Topic } from '../../../domain/effect';
import { query } from './rows';

export type NewNotice = {
  recipientId: number;
  caseId: number;
  topic: Topic | 'reminder' | 'escalation';
  title: string;
  at: Date;
};

/** Puts notices into their readers' boxes; mail goes out later, once the transaction is done. */
export const insertNotices = async (
  strapi: Core.Strapi,
  notices: readonly NewNotice[],
): Promise<void> => {
  if (notices.length > 0) await query(strapi, 'notice').createMany({ data: [...notices] });
};
