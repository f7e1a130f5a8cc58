import type { Core, UID } from '@strapi/strapi';
import type { PolicyFacts } from '../../../domain/policy';
import { subjectKey, type Subject } from '../../../domain/subject';
import { reviewConfig } from './dependencies';
import { query } from './rows';

/** What the review knows of an item beside its snapshot. */
export type ContentFacts = PolicyFacts & {
  title: string;
  unitName: string | null;
  columnName: string | null;
  slug: string | null;
  createdById: number | null;
};

type Row = Record<string, unknown> & { createdBy?: { id: number } | null };

/** Facts of the draft; null when there is none. */
export const contentFacts = async (
  strapi: Core.Strapi,
  { uid, documentId, locale }: Subject,
): Promise<ContentFacts | null> => {
  const { facts, units, columns } = reviewConfig(strapi);
  const { attributes } = strapi.contentType(uid as UID.ContentType);
  const relations = [facts.unit, facts.column].filter((name) => name in attributes);
  const row: Row | null = await strapi.db.query(uid as UID.ContentType).findOne({
    where: { documentId, locale, publishedAt: null },
    populate: [...relations, 'createdBy'],
  });
  if (!row) return null;
  const text = (name: string): string | null => (typeof row[name] === 'string' ? row[name] : null);
  const related = (name: string) => (row[name] ?? null) as Record<string, string> | null;
  return {
    uid,
    title: facts.title.map(text).find((title) => title) ?? '',
    slug: text(facts.slug),
    unitId: related(facts.unit)?.documentId ?? null,
    unitName: related(facts.unit)?.[units.name] ?? null,
    columnSlug: related(facts.column)?.[facts.columnSlug] ?? null,
    columnName: related(facts.column)?.[columns.name] ?? null,
    origin: text(facts.origin),
    sourceName: text(facts.sourceName),
    sourceUrl: text(facts.sourceUrl),
    createdById: row.createdBy?.id ?? null,
  };
};

export const isPublic = async (
  strapi: Core.Strapi,
  { uid, documentId, locale }: Subject,
): Promise<boolean> => {
  const count = await strapi.db
    .query(uid as UID.ContentType)
    .count({ where: { documentId, locale, publishedAt: { $notNull: true } } });
  return count > 0;
};

/** Names of items by subject key: the public one's where it is public, else its draft's. */
export const titlesOf = async (
  strapi: Core.Strapi,
  subjects: readonly Subject[],
): Promise<Record<string, string>> => {
  const { facts } = reviewConfig(strapi);
  const wanted = new Set(subjects.map(subjectKey));
  const titles: Record<string, string> = {};
  for (const uid of new Set(subjects.map((subject) => subject.uid))) {
    const ids = subjects.filter((subject) => subject.uid === uid).map((one) => one.documentId);
    // Drafts first, so that what is public has the last word.
    const rows: (Row & { documentId: string; locale?: string | null })[] = (
      await strapi.db
        .query(uid as UID.ContentType)
        .findMany({ where: { documentId: { $in: ids } } })
    ).sort((one, other) => Number(Boolean(one.publishedAt)) - Number(Boolean(other.publishedAt)));
    for (const row of rows) {
      const key = subjectKey({ uid, documentId: row.documentId, locale: row.locale ?? null });
      const title = facts.title.map((name) => row[name]).find((value) => value);
      if (wanted.has(key) && typeof title === 'string') titles[key] = title;
    }
  }
  return titles;
};

/** Remembers who changed a draft, until it is public and everything starts anew. */
export const recordEdit = async (
  strapi: Core.Strapi,
  { subject, personId, at }: { subject: Subject; personId: number; at: Date },
): Promise<void> => {
  const where = { subjectKey: subjectKey(subject), personId };
  if ((await query(strapi, 'edit').count({ where })) > 0) return;
  await query(strapi, 'edit').create({ data: { ...where, at } });
};

/** Who created or edited the content since it was last public. */
export const contributorsOf = async (
  strapi: Core.Strapi,
  { subject, createdById }: { subject: Subject; createdById: number | null },
): Promise<number[]> => {
  const edits: { personId: number }[] = await query(strapi, 'edit').findMany({
    where: { subjectKey: subjectKey(subject) },
  });
  const wasPublic = await isPublic(strapi, subject);
  const creator = wasPublic || createdById === null ? [] : [createdById];
  return [...new Set([...creator, ...edits.map(({ personId }) => personId)])];
};

export const forgetEdits = async (strapi: Core.Strapi, subject: Subject): Promise<void> => {
  await query(strapi, 'edit').deleteMany({ where: { subjectKey: subjectKey(subject) } });
};
