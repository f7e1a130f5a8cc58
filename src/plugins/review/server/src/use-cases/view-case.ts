import type { CaseAction } from '../../../domain/case';
import { mayPerform } from '../../../domain/permission';
import type { Permission } from '../../../domain/refusal';
import { workingTimeLeft } from '../../../domain/working-days/working-time';
import { refusalSentence } from '../refusal-error';
import type { StoredCase } from '../store/cases';
import { delegationsNow } from '../store/delegations';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { roundsOf } from '../store/rounds';
import { workingCalendar } from '../store/working-calendar';
import { changedSinceRound } from './changed-since-round';
import { digestToSign } from './digest-to-sign';

const ACTIONS: readonly CaseAction[] = [
  'submit',
  'approve',
  'return',
  'recall',
  'schedule',
  'emergency',
  'confirm',
  'publish',
];

/** A case in a list. */
export const caseSummary = ({ reviewCase, ...stored }: StoredCase) => ({
  id: reviewCase.id,
  ...reviewCase.subject,
  kind: reviewCase.kind,
  state: reviewCase.state,
  version: reviewCase.version,
  round: reviewCase.round,
  stage: stageOf(reviewCase),
  unitId: reviewCase.unitId,
  submitter: reviewCase.submitter,
  scheduledAt: reviewCase.scheduledAt,
  expiresAt: reviewCase.expiresAt,
  title: stored.title,
  columnSlug: stored.columnSlug,
  dueAt: stored.dueAt,
  submittedAt: stored.submittedAt,
});

const stageOf = ({ state, policy, stageIndex }: StoredCase['reviewCase']) =>
  state === 'in-review'
    ? { index: stageIndex, name: policy.stages[stageIndex]?.name ?? '', of: policy.stages.length }
    : null;

/**
 * A case with all that its page shows: also `changed`, the names of what is no longer as it was
 * submitted; and for each action whether it is allowed and, if not, why.
 */
export const viewCase = async (
  dependencies: Dependencies,
  { stored, person }: { stored: StoredCase; person: KnownPerson },
) => {
  const { strapi, clock } = dependencies;
  const { reviewCase, dueAt } = stored;
  const at = clock().toISOString();
  const calendar = await workingCalendar({ strapi, from: at });
  const digest = await digestToSign(dependencies, reviewCase);
  const attempt = {
    reviewCase,
    person,
    delegations: await delegationsNow(strapi, clock()),
    seenVersion: reviewCase.version,
    digest,
    at,
  };
  return {
    ...caseSummary(stored),
    policy: reviewCase.policy,
    digest: reviewCase.digest,
    withdrawal: reviewCase.withdrawal,
    decisions: reviewCase.decisions,
    timeLeft: dueAt && workingTimeLeft(at, dueAt, calendar),
    changed: digest === reviewCase.digest ? [] : await changedSinceRound(dependencies, reviewCase),
    rounds: (await roundsOf(strapi, reviewCase.id)).map(
      ({ snapshot: _shownByDiff, caseId: _known, ...round }) => round,
    ),
    actions: Object.fromEntries(
      ACTIONS.map((action) => [action, told(dependencies, mayPerform(action, attempt))]),
    ),
  };
};

const told = ({ strapi }: Dependencies, permission: Permission) =>
  permission.allowed
    ? permission
    : {
        allowed: false,
        code: permission.refusal.code,
        why: refusalSentence(strapi, permission.refusal),
      };
