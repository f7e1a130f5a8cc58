import type { CaseKind, Withdrawal } from '../../../domain/case';
import { passedDetails } from '../../../domain/ledger/answered-for';
import { mayOpenCase, newCase } from '../../../domain/open-case';
import type { Subject } from '../../../domain/subject';
import { awaitsSubmission } from '../../../domain/transitions';
import { doneBefore } from '../store/action-keys';
import { casesOf, type StoredCase } from '../store/cases';
import { contentFacts, isPublic } from '../store/content';
import { isGoverned, type Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { lockSubject } from '../store/subject-lock';
import { carryOut, type Prepared } from './carry-out';
import { checkContent, countFindings } from './check-content';
import { describeSubmission, type DescribedSubmission } from './describe-submission';
import { hasNothingToCorrect } from './has-nothing-to-correct';
import { refuseUnreadable } from './refuse-unreadable';
import { Refused } from './refused';
import { reviewUseCase, type Attempted } from './review-use-case';

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
  const { strapi } = dependencies;
  const { subject, person, ofAnyUnit, kind, key } = command;
  const action = kind === 'emergency' ? 'emergency' : 'submit';
  const attempted: Attempted = { action, person, stored: null };
  return reviewUseCase(dependencies, attempted, async (trx) => {
    if (!person) throw new Refused({ code: 'notSignedIn' });
    if (!isGoverned(strapi, subject.uid)) throw new Refused({ code: 'notGoverned' });
    await lockSubject({ strapi, trx }, subject);
    const { unitId } = (await contentFacts(strapi, subject)) ?? { unitId: null };
    if (unitId !== null && !ofAnyUnit && !person.unitIds.includes(unitId)) {
      throw new Refused({ code: 'contentNotFound' });
    }
    const cases = await casesOf(strapi, subject);
    if (key) {
      const mark = { key, personId: person.id, action, caseIds: cases.map(idOf) };
      const done = await doneBefore(strapi, mark);
      const submitted = cases.find((stored) => idOf(stored) === done);
      if (submitted) return submitted;
    }
    const idle = cases.find(
      ({ reviewCase }) => reviewCase.kind === kind && awaitsSubmission(reviewCase.state),
    );
    const others = cases.filter((stored) => stored !== idle);
    const verdict = mayOpenCase({
      kind,
      others: others.map(({ reviewCase }) => reviewCase),
      isPublic: await isPublic(strapi, subject),
      isUnchanged: kind === 'correct' && (await hasNothingToCorrect(dependencies, subject)),
    });
    if (!verdict.allowed) {
      attempted.stored =
        others.find((stored) => idOf(stored) === verdict.refusal.values?.id) ?? null;
      throw new Refused(verdict.refusal);
    }
    const described = await describeSubmission(dependencies, subject);
    const before = asSubmitted(dependencies, { command, person, described, idle });
    attempted.stored = before;
    return carryOut(dependencies, {
      trx,
      before,
      seenVersion: before.reviewCase.version,
      person,
      key,
      prepared: await prepare(dependencies, command, described),
    });
  });
};

const idOf = ({ reviewCase }: StoredCase): number => reviewCase.id;

type Submitting = {
  command: Submit;
  person: KnownPerson;
  described: DescribedSubmission;
  /** The case that was returned or recalled, if there is one. */
  idle: StoredCase | undefined;
};

/** The case as it is submitted: the old one under its present title, or a new one with id 0. */
const asSubmitted = (
  { clock }: Dependencies,
  { command: { subject, kind, withdrawal }, person, described, idle }: Submitting,
): StoredCase => {
  const { submission, facts } = described;
  const { title, columnSlug } = facts;
  if (idle) return { ...idle, title, columnSlug, reviewCase: { ...idle.reviewCase, withdrawal } };
  return {
    reviewCase: newCase({ id: 0, subject, kind, withdrawal, submitter: person, submission }),
    title,
    columnSlug,
    dueAt: null,
    escalatedAt: null,
    remindedAt: null,
    submittedAt: clock().toISOString(),
  };
};

const prepare = async (
  dependencies: Dependencies,
  { subject, kind, note, reason, waivers }: Submit,
  described: DescribedSubmission,
): Promise<Prepared> => {
  // Content that lost a file can still be withdrawn.
  if (kind !== 'withdraw') refuseUnreadable(described.snapshot);
  const findings = kind === 'withdraw' ? [] : await checkContent(dependencies, subject);
  const { submission } = described;
  return {
    ask:
      kind === 'emergency'
        ? { action: 'emergency', reason, opinion: reason, submission }
        : { action: 'submit', submission, findings: countFindings(findings, waivers) },
    event: kind === 'emergency' ? 'emergency-requested' : 'submitted',
    details: {
      kind,
      note,
      ...(reason ? { reason } : {}),
      waivers: { ...waivers },
      ...passedDetails(findings, waivers),
    },
    findings,
    described,
    note,
  };
};
