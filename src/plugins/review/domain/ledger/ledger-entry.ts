import { canonicalJson, type JsonObject } from '../canonical-json';
import type { Subject } from '../subject';
import type { LedgerEvent } from './ledger-events';

/** Somebody as they were at that moment; copied in, so that the ledger outlives accounts. */
export type LedgerPerson = {
  id: number;
  name: string;
  /** 职务 or roles, in words. */
  post: string | null;
  /** Name of their unit. */
  unit: string | null;
};

/** What happened, as the one who records it knows it. */
export type LedgerFact = {
  /** ISO 8601. */
  at: string;
  event: LedgerEvent;
  /** Null for what concerns no single item, such as a delegation. */
  subject: Subject | null;
  /** The item's title at that moment. */
  title: string | null;
  caseId: number | null;
  round: number | null;
  /** Name of the stage. */
  stage: string | null;
  /** Null when nobody acted: a schedule, a deadline, a check. */
  actor: LedgerPerson | null;
  /** The principal, when a delegate acted (乙 代 甲). */
  onBehalfOf: LedgerPerson | null;
  /** Digest of the content it is about. */
  digest: string | null;
  /** What else belongs to the event: reasons, refusal codes, named changes … */
  details: JsonObject;
};

/**
 * A line of the ledger (台账). Sequence numbers begin at 1 and have no gaps; a retention removes the
 * first ones.
 */
export type LedgerEntry = LedgerFact & { sequence: number };

/** The entry of a fact in the one form in which it is hashed, stored and read back unchanged. */
export const ledgerEntry = (fact: LedgerFact, sequence: number): LedgerEntry => ({
  sequence,
  at: new Date(fact.at).toISOString(),
  event: fact.event,
  subject: fact.subject && {
    uid: fact.subject.uid,
    documentId: fact.subject.documentId,
    locale: fact.subject.locale,
  },
  title: storable(fact.title),
  caseId: fact.caseId,
  round: fact.round,
  stage: storable(fact.stage),
  actor: fact.actor && storablePerson(fact.actor),
  onBehalfOf: fact.onBehalfOf && storablePerson(fact.onBehalfOf),
  digest: fact.digest,
  details: fact.details,
});

const storablePerson = ({ id, name, post, unit }: LedgerPerson): LedgerPerson => ({
  id,
  name: storable(name) ?? '',
  post: storable(post),
  unit: storable(unit),
});

/**
 * No database stores half of a surrogate pair and PostgreSQL no NUL; changed on their way, they
 * would look like a forgery for ever.
 */
const storable = (text: string | null): string | null =>
  text && text.replaceAll('\0', '').replace(/\p{Surrogate}/gu, '\uFFFD');

/**
 * The text whose hash is the entry's: the entry and the hash before it, as canonical JSON. What is
 * null is left out, so that a field added to the ledger later changes no hash of before.
 */
export const entryText = (entry: LedgerEntry, previousHash: string): string =>
  canonicalJson(
    Object.fromEntries(
      Object.entries({ ...entry, previousHash }).filter(([, value]) => value !== null),
    ),
  );
