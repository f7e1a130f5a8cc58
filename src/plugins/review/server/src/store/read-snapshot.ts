import type { Core, UID } from '@strapi/strapi';
import { publicForm } from '../../../domain/snapshot/public-form';
import type { Snapshot } from '../../../domain/snapshot/snapshot';
import { relationTargets } from '../../../domain/snapshot/walk';
import { subjectKey, type Subject } from '../../../domain/subject';
import { populateFor } from './snapshot/populate';
import { fieldsOfRow, type Row } from './snapshot/row-fields';
import { uploadDigests } from './snapshot/uploaded-files';

type Uid = UID.ContentType;

/** Which row of a subject: the one people write, or the one the public reads. */
export type Version = 'draft' | 'published';

/**
 * Reads the snapshot of one item from the database and its files from the disk, for any content
 * type by its schema; null where there is no such row. A type without drafts has one row for both.
 *
 * Inside `strapi.db.transaction` it reads what that transaction sees.
 */
export const readSnapshot = async ({
  strapi,
  subject,
  version,
}: {
  strapi: Core.Strapi;
  subject: Subject;
  version: Version;
}): Promise<Snapshot | null> => {
  const { uid, documentId, locale } = subject;
  const row: Row | null = await strapi.db.query(uid as Uid).findOne({
    where: { documentId, locale, ...(hasDrafts(strapi, uid) ? atVersion[version] : {}) },
    populate: populateFor(strapi, uid),
  });
  if (!row) return null;
  const reader = { strapi, digestOfUpload: uploadDigests(strapi), origins: ownOrigins(strapi) };
  return {
    format: 1,
    subject: { uid, documentId, locale },
    fields: await fieldsOfRow(reader, uid, row),
  };
};

const atVersion = {
  draft: { publishedAt: null },
  published: { publishedAt: { $notNull: true } },
};

const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  strapi.contentType(uid as Uid)?.options?.draftAndPublish === true;

const ownOrigins = (strapi: Core.Strapi): string[] => {
  const url: unknown = strapi.config.get('server.absoluteUrl');
  return typeof url === 'string' && URL.canParse(url) ? [new URL(url).origin] : [];
};

/**
 * The snapshot without the relations to items that are not public now: what `readSnapshot` gives
 * for the published row just after the draft of `snapshot` was published.
 */
export const readPublicForm = async ({
  strapi,
  snapshot,
}: {
  strapi: Core.Strapi;
  snapshot: Snapshot;
}): Promise<Snapshot> => {
  const isPublic = await publicAmong(strapi, relationTargets(snapshot));
  return publicForm(snapshot, (target) => isPublic.has(subjectKey(target)));
};

/** Keys of those subjects that have a public row. */
const publicAmong = async (
  strapi: Core.Strapi,
  subjects: readonly Subject[],
): Promise<ReadonlySet<string>> => {
  const keys = new Set<string>();
  for (const uid of new Set(subjects.map((subject) => subject.uid))) {
    const documentIds = subjects
      .filter((subject) => subject.uid === uid)
      .map(({ documentId }) => documentId);
    const rows: { documentId: string; locale: string | null }[] = await strapi.db
      .query(uid as Uid)
      .findMany({
        where: {
          documentId: { $in: documentIds },
          ...(hasDrafts(strapi, uid) ? atVersion.published : {}),
        },
        select: ['documentId', 'locale'],
      });
    for (const row of rows) keys.add(subjectKey({ uid, ...row, locale: row.locale ?? null }));
  }
  return keys;
};
