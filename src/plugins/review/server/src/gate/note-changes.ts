import type { Core } from '@strapi/strapi';
import type { Subject } from '../../../domain/subject';
import type { Dependencies } from '../store/dependencies';
import { digestOf } from '../store/digest';
import { itemRows } from '../store/item-rows';
import { readSnapshot } from '../store/read-snapshot';
import { inTransaction } from '../store/transaction';
import type { DocumentCall } from '../store/write-hooks';
import { isMeant } from './meant-locales';
import { noteDrafts } from './note-drafts';

/**
 * Makes a change of an item's drafts and notes each that it touched, all in one transaction: those
 * that the call names, and those in other locales that Strapi keeps the same in some fields.
 */
export const noteChanges = (
  dependencies: Dependencies,
  { uid, params }: DocumentCall,
  next: () => Promise<unknown>,
): Promise<unknown> => {
  const { strapi } = dependencies;
  return inTransaction(strapi, async () => {
    const isNamed = (subject: Subject) => isMeant(subject, params.locale);
    const siblings = (await draftsOf(strapi, uid, params.documentId)).filter(
      (subject) => !isNamed(subject),
    );
    const before = await digestsOf(strapi, siblings);
    const result = (await next()) as { documentId?: string } | null;
    const after = await digestsOf(strapi, siblings);
    const touched = [
      ...(await draftsOf(strapi, uid, result?.documentId)).filter(isNamed),
      ...siblings.filter((_, index) => before[index] !== after[index]),
    ];
    await noteDrafts(dependencies, touched);
    return result;
  });
};

const draftsOf = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string | undefined,
): Promise<Subject[]> =>
  documentId === undefined
    ? []
    : (await itemRows(strapi, { uid, documentId }))
        .filter(({ isPublic }) => !isPublic)
        .map(({ subject }) => subject);

const digestsOf = (strapi: Core.Strapi, subjects: readonly Subject[]): Promise<string[]> =>
  Promise.all(
    subjects.map(async (subject) => {
      const draft = await readSnapshot({ strapi, subject, version: 'draft' });
      return draft ? digestOf(draft) : '';
    }),
  );
