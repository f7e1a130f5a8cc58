import { subjectKey, subjectOfKey, type Subject } from '../../../domain/subject';
import { isPublic } from '../store/content';
import { reviewConfig, type Dependencies } from '../store/dependencies';
import { digestOf } from '../store/digest';
import { hasPublicationEntry } from '../store/ledger/publication-entries';
import { removedBefore } from '../store/ledger/remove-entries';
import { publicRows } from '../store/public-rows';
import { publicationKeys, publicationOf, type RecordedPublication } from '../store/publications';
import { findRound } from '../store/rounds';
import { isPublicAsSigned } from './is-public-as-signed';
import type { DriftFinding } from './verify-ledger';

type Within = Pick<Dependencies, 'strapi'>;

/**
 * Where what is public is not what was signed: a public row without a publication on record and in
 * the ledger (`unsigned`), with other content than its round's snapshot (`altered`), or gone without
 * a withdrawal (`missing`). The only check that sees raw SQL, an import and files replaced on disk.
 * It takes milliseconds a row; an aborted `signal` ends it with its reason.
 */
export const findDrift = async (
  { strapi }: Within,
  signal?: AbortSignal,
): Promise<DriftFinding[]> => {
  const findings: DriftFinding[] = [];
  const seen = new Set<string>();
  for (const uid of reviewConfig(strapi).governs) {
    for await (const row of publicRows(strapi, uid)) {
      signal?.throwIfAborted();
      const subject = { uid, documentId: row.documentId, locale: row.locale };
      const at = subjectKey(subject);
      const code = await driftOf(strapi, subject);
      if (code) findings.push({ code, at, values: { title: row.title } });
      seen.add(at);
    }
  }
  return [...findings, ...(await missing({ strapi }, seen))];
};

const driftOf = async (
  strapi: Dependencies['strapi'],
  subject: Subject,
): Promise<'unsigned' | 'altered' | null> => {
  const publication = await publicationOf(strapi, subject);
  const round =
    publication &&
    (await findRound(strapi, { caseId: publication.caseId, number: publication.round }));
  // The publication's own row could have been written by the same hand as the content.
  if (!round || !(await isInLedger(strapi, { subject, ...publication }))) return 'unsigned';
  const isAsSigned =
    digestOf(round.snapshot) === publication.digest &&
    (await isPublicAsSigned({ strapi }, round.snapshot));
  return isAsSigned ? null : 'altered';
};

/** Also when it was, until a retention removed it: then the publication on record has to do. */
const isInLedger = async (
  strapi: Dependencies['strapi'],
  publication: RecordedPublication & { subject: Subject },
): Promise<boolean> => {
  if (await hasPublicationEntry(strapi, publication)) return true;
  const removed = await removedBefore(strapi);
  return removed !== null && publication.at < removed;
};

/** What should be public and was not seen to be. */
const missing = async ({ strapi }: Within, seen: ReadonlySet<string>): Promise<DriftFinding[]> => {
  const findings: DriftFinding[] = [];
  for await (const { key, title } of publicationKeys(strapi, reviewConfig(strapi).governs)) {
    // Looked at once more, since it may have been published while the others were read.
    if (seen.has(key) || (await isPublic(strapi, subjectOfKey(key)))) continue;
    findings.push({ code: 'missing', at: key, values: { title } });
  }
  return findings;
};
