import type { ReviewCase } from '../../../domain/case';
import { workingTimeLeft } from '../../../domain/working-days/working-time';
import type { StoredCase } from '../store/cases';
import type { Dependencies } from '../store/dependencies';
import { unitNames } from '../store/names';
import { typeName } from '../store/type-name';
import { workingCalendar } from '../store/working-calendar';
import { progressOf } from './case-progress';

/** Cases as lists show them: with the names of units and types, and the working time left. */
export const describeCases = async (
  { strapi, clock }: Dependencies,
  cases: readonly StoredCase[],
) => {
  const now = clock().toISOString();
  const calendar = await workingCalendar({ strapi, from: now });
  const names = await unitNames(
    strapi,
    cases.flatMap(({ reviewCase: { unitId } }) => unitId ?? []),
  );
  return cases.map((stored) => {
    const { unitId, subject } = stored.reviewCase;
    return {
      ...caseSummary(stored),
      unitName: unitId === null ? null : (names.get(unitId) ?? null),
      typeName: typeName(strapi, subject.uid),
      timeLeft: stored.dueAt && workingTimeLeft(now, stored.dueAt, calendar),
      returnReason: returnReason(stored.reviewCase),
    };
  });
};

/** Why a case is back with its author; null when it is not, or was sent back by a change of it. */
const returnReason = ({ state, round, decisions }: ReviewCase): string | null => {
  if (state !== 'returned') return null;
  const returns = decisions.filter((one) => one.action === 'return' && one.round === round);
  return returns.at(-1)?.opinion ?? null;
};

const caseSummary = ({ reviewCase, ...stored }: StoredCase) => ({
  ...progressOf(reviewCase),
  ...reviewCase.subject,
  kind: reviewCase.kind,
  version: reviewCase.version,
  round: reviewCase.round,
  unitId: reviewCase.unitId,
  submitter: reviewCase.submitter,
  scheduledAt: reviewCase.scheduledAt,
  expiresAt: reviewCase.expiresAt,
  title: stored.title,
  columnSlug: stored.columnSlug,
  dueAt: stored.dueAt,
  submittedAt: stored.submittedAt,
});
