import { canonicalJson, type JsonObject } from '../../../../domain/canonical-json';
import type { ChainedEntry } from '../../../../domain/ledger/chain';
import type { LedgerEntry, LedgerPerson } from '../../../../domain/ledger/ledger-entry';
import type { LedgerEvent } from '../../../../domain/ledger/ledger-events';
import type { StoredEntry } from '../../../../domain/ledger/verify-chain';

/** A row of the ledger's table, by column; Strapi's own columns stay null. */
export type LedgerRow = Record<string, string | number | null>;

/** The row that holds an entry. Its id is the sequence number: a gap or a double shows at once. */
export const rowOf = ({ entry, previousHash, hash }: ChainedEntry): LedgerRow => ({
  id: entry.sequence,
  at: entry.at,
  event: entry.event,
  subject_uid: entry.subject?.uid ?? null,
  subject_document_id: entry.subject?.documentId ?? null,
  subject_locale: entry.subject?.locale ?? null,
  title: entry.title,
  case_id: entry.caseId,
  round: entry.round,
  stage: entry.stage,
  ...personColumns('actor', entry.actor),
  ...personColumns('principal', entry.onBehalfOf),
  digest: entry.digest,
  details: canonicalJson(entry.details),
  previous_hash: previousHash,
  hash,
});

const personColumns = (role: string, person: LedgerPerson | null): LedgerRow => ({
  [`${role}_id`]: person?.id ?? null,
  [`${role}_name`]: person?.name ?? null,
  [`${role}_post`]: person?.post ?? null,
  [`${role}_unit`]: person?.unit ?? null,
});

/**
 * The entry that a row holds, and the columns that do not hold what that entry would have written:
 * every byte of a row is either covered by the entry's hash or a stray.
 */
export const storedEntryOf = (row: LedgerRow): StoredEntry => {
  const chained = {
    entry: entryOf(row),
    previousHash: String(row.previous_hash),
    hash: String(row.hash),
  };
  const expected = rowOf(chained);
  const strayColumns = Object.keys(row).filter(
    (column) => row[column] !== (expected[column] ?? null),
  );
  return { ...chained, strayColumns };
};

const entryOf = (row: LedgerRow): LedgerEntry => ({
  sequence: Number(row.id),
  at: String(row.at),
  event: String(row.event) as LedgerEvent,
  subject:
    row.subject_uid === null
      ? null
      : {
          uid: String(row.subject_uid),
          documentId: String(row.subject_document_id),
          locale: textOf(row.subject_locale),
        },
  title: textOf(row.title),
  caseId: numberOf(row.case_id),
  round: numberOf(row.round),
  stage: textOf(row.stage),
  actor: personOf(row, 'actor'),
  onBehalfOf: personOf(row, 'principal'),
  digest: textOf(row.digest),
  details: detailsOf(row.details),
});

const textOf = (value: string | number | null | undefined): string | null =>
  value === null || value === undefined ? null : String(value);

const numberOf = (value: string | number | null | undefined): number | null =>
  value === null || value === undefined ? null : Number(value);

const personOf = (row: LedgerRow, role: string): LedgerPerson | null =>
  row[`${role}_id`] === null
    ? null
    : {
        id: Number(row[`${role}_id`]),
        name: String(row[`${role}_name`]),
        post: textOf(row[`${role}_post`]),
        unit: textOf(row[`${role}_unit`]),
      };

/**
 * Text that is no longer JSON, or has a number beyond what JSON can hold (`1e999`), gives no details,
 * so that its column strays.
 */
const detailsOf = (text: string | number | null | undefined): JsonObject => {
  try {
    const details = JSON.parse(String(text)) as JsonObject;
    canonicalJson(details);
    return details;
  } catch {
    return {};
  }
};
