import type { Core, UID } from '@strapi/strapi';
import type { DemoPost } from '../accounts';

/** Runs `run` so that every gate sees `user`; see src/access/acting-as.ts. */
export type ActingAs = <T>(
  options: { strapi: Core.Strapi; user: { id: number } },
  run: () => Promise<T>,
) => Promise<T>;

export type Data = Record<string, unknown>;
export type Kind = UID.ContentType;

/** What the people of the demo do at their desks. Ids are document ids. */
export type Desk = {
  create(by: DemoPost, kind: Kind, data: Data): Promise<string>;
  update(by: DemoPost, item: { kind: Kind; documentId: string; data: Data }): Promise<void>;
  publish(by: DemoPost, item: { kind: Kind; documentId: string }): Promise<void>;
};

/** The document service as far as the desk uses it: the demo's data is checked by its own types. */
type Documents = {
  create(params: { data: Data }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: Data }): Promise<unknown>;
  publish(params: { documentId: string }): Promise<unknown>;
};

/**
 * Goes through the document service as the Content Manager does: with the person in the request,
 * so that gates hold, and as the creator or editor of record.
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
  const at = <T>(post: DemoPost, run: (userId: number) => Promise<T>): Promise<T> => {
    const id = userIds.get(post);
    if (id === undefined) throw new Error(`no demo account for ${post}`);
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
    publish: (by, { kind, documentId }) =>
      at(by, async () => {
        await documents(kind).publish({ documentId });
      }),
  };
};
