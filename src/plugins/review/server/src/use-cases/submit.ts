import type { CaseKind, Withdrawal } from '../../../domain/case';
import type { FindingCounts } from '../../../domain/command';
import { mayOpenCase, newCase } from '../../../domain/open-case';
import type { Subject } from '../../../domain/subject';
import { awaitsSubmission } from '../../../domain/transitions';
import { casesOf, insertCase, saveCase, type StoredCase } from '../store/cases';
import { contentFacts, isPublic } from '../store/content';
import { isGoverned, type Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { act, type Prepared } from './act';
import { checkContent, countFindings } from './check-content';
import { describeSubmission } from './describe-submission';
import { refuseUnreadable } from './refuse-unreadable';
import { Refused } from './refused';
import { reviewUseCase } from './review-use-case';

export type Submit = {
  subject: Subject;
  kind: CaseKind;
  person: KnownPerson | null;
  /** Whether they may hand in what belongs to any unit, and not only to their own. */
  ofAnyUnit: boolean;
  note: string;
  withdrawal: Withdrawal | null;
  /** Why warnings are passed, by the finding's key. */
  waivers: Readonly<Record<string, string>>;
  key: string | null;
  /** Of an emergency: why it cannot wait. */
  reason: string;
};

/**
 * Hands content in for review: opens a case, or submits anew the one that was returned or recalled.
 * A case of kind `emergency` asks for a second approver at once.
 */
export const submit = async (dependencies: Dependencies, command: Submit): Promise<StoredCase> => {
  const idle = await openOrFind(dependencies, command);
  const { id, version } = idle.reviewCase;
  return act(dependencies, { caseId: id, version, person: command.person, key: command.key }, () =>
    prepareSubmission(dependencies, command),
  );
};

const openOrFind = async (
  dependencies: Dependencies,
  { subject, kind, person, ofAnyUnit, withdrawal }: Submit,
): Promise<StoredCase> => {
  const { strapi, clock } = dependencies;
  const attempted = { action: 'submit', person, stored: null };
  return reviewUseCase(dependencies, attempted, async () => {
    if (!person) throw new Refused({ code: 'notSignedIn' });
    if (!isGoverned(strapi, subject.uid)) throw new Refused({ code: 'notGoverned' });
    const { unitId } = (await contentFacts(strapi, subject)) ?? { unitId: null };
    if (unitId !== null && !ofAnyUnit && !person.unitIds.includes(unitId)) {
      throw new Refused({ code: 'contentNotFound' });
    }
    const cases = await casesOf(strapi, subject);
    const verdict = mayOpenCase({
      kind,
      others: cases
        .map(({ reviewCase }) => reviewCase)
        .filter((other) => other.kind !== kind || !awaitsSubmission(other.state)),
      isPublic: await isPublic(strapi, subject),
    });
    if (!verdict.allowed) throw new Refused(verdict.refusal);
    const idle = cases.find(
      ({ reviewCase }) => reviewCase.kind === kind && awaitsSubmission(reviewCase.state),
    );
    if (idle) return renewWithdrawal(dependencies, idle, withdrawal);
    const { submission, facts } = await describeSubmission(dependencies, subject);
    return insertCase(strapi, {
      reviewCase: newCase({ id: 0, subject, kind, withdrawal, submitter: person, submission }),
      title: facts.title,
      columnSlug: facts.columnSlug,
      dueAt: null,
      submittedAt: clock().toISOString(),
    });
  });
};

/** A withdrawal that was returned may be asked for again in other words. */
const renewWithdrawal = async (
  { strapi }: Dependencies,
  idle: StoredCase,
  withdrawal: Withdrawal | null,
): Promise<StoredCase> => {
  if (idle.reviewCase.kind !== 'withdraw') return idle;
  const renewed = { ...idle, reviewCase: { ...idle.reviewCase, withdrawal } };
  await saveCase(strapi, { stored: renewed, seenVersion: idle.reviewCase.version });
  return renewed;
};

const prepareSubmission = async (
  dependencies: Dependencies,
  { subject, kind, note, reason, waivers }: Submit,
): Promise<Prepared> => {
  const described = await describeSubmission(dependencies, subject);
  // Content that lost a file can still be withdrawn.
  if (kind !== 'withdraw') refuseUnreadable(described.snapshot);
  const findings = kind === 'withdraw' ? [] : await checkContent(dependencies, subject);
  const counts: FindingCounts = countFindings(findings, waivers);
  const { submission } = described;
  return {
    ask:
      kind === 'emergency'
        ? { action: 'emergency', reason, opinion: reason, submission }
        : { action: 'submit', submission, findings: counts },
    event: kind === 'emergency' ? 'emergency-requested' : 'submitted',
    details: { kind, note, ...(reason ? { reason } : {}), waivers: { ...waivers } },
    findings,
    round: { described, note },
  };
};
