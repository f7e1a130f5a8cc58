import type { Core, UID } from '@strapi/strapi';
import type { DemoPost } from '../accounts';
import { reviewService, type CaseProgress, type Decision, type Submission } from './review-service';

/** Runs `run` so that every gate sees `user`; see src/access/acting-as.ts. */
export type ActingAs = <T>(
  options: { strapi: Core.Strapi; user: { id: number } },
  run: () => Promise<T>,
) => Promise<T>;

export type Data = Record<string, unknown>;
export type Kind = UID.ContentType;
export type Item = { kind: Kind; documentId: string };

/** What the people of the demo do at their desks. Ids are document ids. */
export type Desk = {
  create(by: DemoPost, kind: Kind, data: Data): Promise<string>;
  update(by: DemoPost, item: Item & { data: Data }): Promise<void>;
  /** Hands an item in for review. */
  submit(by: DemoPost, item: Item, submission: Submission): Promise<CaseProgress>;
  /** Decides on a case as it stands. */
  decide(by: DemoPost, reviewCase: CaseProgress, decision: Decision): Promise<CaseProgress>;
};

/** The document service as far as the desk uses it: the demo's data is checked by its own types. */
type Documents = {
  create(params: { data: Data }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: Data }): Promise<unknown>;
};

/**
 * Goes through the document service as the Content Manager does, with the person in the request,
 * so that gates hold, and as the creator or editor of record; and through the review's service,
 * which is told who acts.
 */
export const createDesk = ({
  strapi,
  actingAs,
  userIds,
}: {
  strapi: Core.Strapi;
  actingAs: ActingAs;
  userIds: ReadonlyMap<DemoPost, number>;
}): Desk => {
  const documents = (kind: Kind): Documents => strapi.documents(kind) as unknown as Documents;
  const cases = reviewService(strapi);
  const idOf = (post: DemoPost): number => {
    const id = userIds.get(post);
    if (id === undefined) throw new Error(`no demo account for ${post}`);
    return id;
  };
  const at = <T>(post: DemoPost, run: (userId: number) => Promise<T>): Promise<T> => {
    const id = idOf(post);
    return actingAs({ strapi, user: { id } }, () => run(id));
  };

  return {
    create: (by, kind, data) =>
      at(by, async (id) => {
        const creator = { createdBy: id, updatedBy: id };
        return (await documents(kind).create({ data: { ...data, ...creator } })).documentId;
      }),
    update: (by, { kind, documentId, data }) =>
      at(by, async (id) => {
        await documents(kind).update({ documentId, data: { ...data, updatedBy: id } });
      }),
    submit: (by, { kind: uid, documentId }, submission) => {
      const subject = { uid, documentId, locale: null };
      return cases.submit({ ...submission, personId: idOf(by), subject });
    },
    decide: (by, { id: caseId, version }, decision) =>
      cases.decide({ ...decision, personId: idOf(by), caseId, version }),
  };
};
