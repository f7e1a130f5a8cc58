import { subjectKey } from '../../../domain/subject';
import { reviewConfig, type Dependencies } from '../store/dependencies';
import { digestOf } from '../store/digest';
import { publicRows } from '../store/public-rows';
import { publicationOf } from '../store/publications';
import { readPublicForm, readSnapshot } from '../store/read-snapshot';
import { findRound } from '../store/rounds';
import type { DriftFinding } from './verify-ledger';

/**
 * Every public row that is not what was signed: without a publication on record (`unsigned`), or
 * with other content than its round's snapshot (`altered`). The only check that sees raw SQL, an
 * import and files replaced on disk.
 */
export const findDrift = async ({
  strapi,
}: Pick<Dependencies, 'strapi'>): Promise<DriftFinding[]> => {
  const findings: DriftFinding[] = [];
  for (const uid of reviewConfig(strapi).governs) {
    for await (const row of publicRows(strapi, uid)) {
      const code = await driftOf(strapi, { uid, ...row });
      const at = subjectKey({ uid, ...row });
      if (code) findings.push({ code, at, values: { title: row.title } });
    }
  }
  return findings;
};

const driftOf = async (
  strapi: Dependencies['strapi'],
  subject: { uid: string; documentId: string; locale: string | null },
): Promise<'unsigned' | 'altered' | null> => {
  const publication = await publicationOf(strapi, subject);
  const round =
    publication &&
    (await findRound(strapi, { caseId: publication.caseId, number: publication.round }));
  if (!publication || !round) return 'unsigned';
  const published = await readSnapshot({ strapi, subject, version: 'published' });
  const expected = await readPublicForm({ strapi, snapshot: round.snapshot });
  const isAsSigned =
    published !== null &&
    digestOf(round.snapshot) === publication.digest &&
    digestOf(published) === digestOf(expected);
  return isAsSigned ? null : 'altered';
};
