import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { LedgerEntry } from '../../../../domain/ledger/ledger-entry';
import type { LedgerEvent } from '../../../../domain/ledger/ledger-events';
import { storedEntryOf, type LedgerRow } from './ledger-rows';
import { LEDGER_TABLE, tableQuery } from './tables';

/** Which entries are asked for; null asks for all. */
export type LedgerFilter = {
  /** ISO 8601, UTC; both included. */
  from: string | null;
  until: string | null;
  event: LedgerEvent | null;
  caseId: number | null;
  uid: string | null;
  documentId: string | null;
  actorId: number | null;
  /** Of the cases of these units, and what this person did themselves. */
  within: { unitIds: readonly string[]; personId: number } | null;
};

/** An entry as it is read: with the two hashes that hold it in the chain. */
export type ReadEntry = LedgerEntry & { previousHash: string; hash: string };

type Query = Knex.QueryBuilder<LedgerRow, LedgerRow[]>;

/** The sequence numbers between which all entries of the filter's time lie. */
export type Span = { lowest: number; highest: number };

/** The largest number that the column of ids holds. */
const LARGEST_SEQUENCE = 2_147_483_647;

const EVERYTHING: Span = { lowest: 0, highest: LARGEST_SEQUENCE };

/**
 * Asked once, over the index of times alone: with it every page is read from an index in the order
 * of sequence numbers, wherever in a long ledger the time lies. (Times do not quite follow the
 * numbers, since an entry is timed before it waits for its place.)
 */
export const spanOf = async (
  strapi: Core.Strapi,
  { from, until }: Pick<LedgerFilter, 'from' | 'until'>,
): Promise<Span> => {
  if (from === null && until === null) return EVERYTHING;
  const [found]: { lowest: number | null; highest: number | null }[] = await timed(ledger(strapi), {
    from,
    until,
  })
    .min('id as lowest')
    .max('id as highest');
  return { lowest: found?.lowest ?? 0, highest: found?.highest ?? -1 };
};

/** At most `limit` entries below the sequence number `before`, newest first. */
export const findEntries = async (
  strapi: Core.Strapi,
  {
    filter,
    span: { lowest, highest },
    before,
    limit,
  }: { filter: LedgerFilter; span: Span; before: number | null; limit: number },
): Promise<ReadEntry[]> => {
  const top = before === null ? highest : Math.min(highest, before - 1);
  const rows: LedgerRow[] = await matching(strapi, filter)
    .select('*')
    .whereBetween('id', [lowest, top])
    .orderBy('id', 'desc')
    .limit(limit);
  return rows.map((row) => {
    const { entry, previousHash, hash } = storedEntryOf(row);
    return { ...entry, previousHash, hash };
  });
};

/** Whether more than `limit` entries match; counts no further than that. */
export const areMoreThan = async (
  strapi: Core.Strapi,
  { filter, span: { lowest, highest }, limit }: { filter: LedgerFilter; span: Span; limit: number },
): Promise<boolean> => {
  const [beyond] = await matching(strapi, filter)
    .select('id')
    .whereBetween('id', [lowest, highest])
    .orderBy('id', 'desc')
    .offset(limit)
    .limit(1);
  return beyond !== undefined;
};

const ledger = (strapi: Core.Strapi): Query =>
  tableQuery<LedgerRow>({ strapi, table: LEDGER_TABLE });

const timed = (query: Query, { from, until }: Pick<LedgerFilter, 'from' | 'until'>): Query => {
  if (from !== null) query.where('at', '>=', from);
  if (until !== null) query.where('at', '<=', until);
  return query;
};

const matching = (strapi: Core.Strapi, filter: LedgerFilter): Query => {
  const { event, caseId, uid, documentId, actorId, within } = filter;
  const wanted = {
    event,
    case_id: caseId,
    subject_uid: uid,
    subject_document_id: documentId,
    actor_id: actorId,
  };
  const query = timed(ledger(strapi), filter);
  for (const [column, value] of Object.entries(wanted)) {
    if (value !== null) query.where(column, value);
  }
  if (within) {
    const cases = strapi.db
      .getConnection('review_cases')
      .select('id')
      .whereIn('unit_id', [...within.unitIds]);
    query.where((either) => {
      void either.whereIn('case_id', cases).orWhere('actor_id', within.personId);
    });
  }
  return query;
};
