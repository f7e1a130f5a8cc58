import type { CaseAction } from '../../../domain/case';
import { mayPerform } from '../../../domain/permission';
import { isClosed } from '../../../domain/transitions';
import type { StoredCase } from '../store/cases';
import { countOpenComments } from '../store/comments';
import { delegationsNow } from '../store/delegations';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { roundsOf } from '../store/rounds';
import { tellFinding, type ToldFinding } from '../tell-finding';
import { awaitedPeople } from './awaited-people';
import { checkContent } from './check-content';
import { changedSinceRound } from './changed-since-round';
import { describeCases } from './describe-cases';
import { digestToSign } from './digest-to-sign';
import { told } from './told';

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

/**
 * A case with all that its page shows: also `awaited`, who can take it on now; `changed`, the names
 * of what is no longer as it was submitted; and for each action whether it is allowed and, if not, why.
 */
export const viewCase = async (
  dependencies: Dependencies,
  { stored, person }: { stored: StoredCase; person: KnownPerson },
) => {
  const { strapi, clock } = dependencies;
  const { reviewCase } = stored;
  const [described] = await describeCases(dependencies, [stored]);
  const at = clock().toISOString();
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
    ...described,
    policy: reviewCase.policy,
    digest: reviewCase.digest,
    withdrawal: reviewCase.withdrawal,
    decisions: reviewCase.decisions,
    findings: await findingsOf(dependencies, stored),
    awaited: await awaitedPeople(dependencies, attempt),
    changed: digest === reviewCase.digest ? [] : await changedSinceRound(dependencies, reviewCase),
    rounds: (await roundsOf(strapi, reviewCase.id)).map(
      ({ snapshot: _shownByDiff, caseId: _known, findings, ...round }) => ({
        ...round,
        findings: findings.map((finding) => tellFinding(strapi, finding)),
      }),
    ),
    comments: {
      open: await countOpenComments(strapi, reviewCase.id),
      blocking: reviewCase.openBlockingComments,
    },
    actions: Object.fromEntries(
      ACTIONS.map((action) => [action, told(dependencies, mayPerform(action, attempt))]),
    ),
  };
};

/** What stands in the way of the last signature: the pre-checks of the draft as it stands. */
const findingsOf = async (
  dependencies: Dependencies,
  { reviewCase: { kind, state, subject } }: StoredCase,
): Promise<ToldFinding[]> => {
  if (kind === 'withdraw' || isClosed(state)) return [];
  const findings = await checkContent(dependencies, subject);
  return findings.map((finding) => tellFinding(dependencies.strapi, finding));
};
