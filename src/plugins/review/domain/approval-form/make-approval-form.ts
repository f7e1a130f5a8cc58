import { canonicalJson, type Hash } from '../canonical-json';
import type { CaseKind } from '../case';
import { passedOf, type TickedItem } from '../ledger/answered-for';
import { textIn } from '../ledger/read-details';
import type { Snapshot } from '../snapshot/snapshot';
import type { ApprovalForm, FormFinding, FormStep } from './approval-form';
import { contentSize } from './content-size';
import { isFormEvent, type FormEvent } from './form-events';
import {
  endsRound,
  formStep,
  isDecision,
  isSignature,
  isSubmission,
  tellStep,
  type ToldStep,
} from './tell-step';
import { verifyCaseEntries, type CaseEntries } from './verify-case-entries';

type Making = {
  caseId: number;
  /** Those of the case whose events are `FORM_EVENTS`. */
  caseEntries: CaseEntries;
  /** What was handed in with the last round; null when it is gone. */
  snapshot: Snapshot | null;
  hash: Hash;
};

/** The approval form of a case, with what is wrong with the records it was made from. */
export const makeApprovalForm = ({ caseId, caseEntries, snapshot, hash }: Making): ApprovalForm => {
  const steps = caseEntries.entries.flatMap(({ entry }) => tellStep(entry));
  const round = Math.max(0, ...steps.map((step) => step.round));
  const last = lastRound(steps, round);
  const digest = last.all.at(-1)?.digest ?? '';
  const isAsSigned = snapshot !== null && hash(canonicalJson(snapshot)) === digest;
  const whenLast = (...events: FormEvent[]) =>
    steps.filter(({ event }) => events.includes(event)).at(-1)?.at ?? null;

  return {
    caseId,
    kind: kindOf(steps.find(isHandingIn)),
    title: steps.at(-1)?.title ?? '',
    handedIn: steps.flatMap(({ handedIn }) => handedIn ?? []).at(-1) ?? null,
    submission: submissionIn(steps),
    round,
    digest,
    size: snapshot && isAsSigned ? contentSize(snapshot) : null,
    secrecy: secrecyIn(last.standing),
    steps: last.decisions.map(formStep),
    unsigned: unsignedStages(last),
    earlier: steps
      .filter((step) => step.round < round && (isDecision(step) || isSubmission(step)))
      .concat(last.reopening ?? [])
      .map(formStep),
    passed: last.all.flatMap((step) =>
      passedOf(step.details).map((warning) => ({ ...warning, step: formStep(step) })),
    ),
    ...timesOf(last.standing),
    publishedAt: whenLast('published', 'corrected'),
    withdrawnAt: whenLast('withdrawn'),
    expiredAt: whenLast('expired'),
    basis: caseEntries.entries.flatMap(({ entry: { sequence, at, event }, hash: own }) =>
      isFormEvent(event) ? [{ sequence, at, event, hash: own }] : [],
    ),
    findings: [
      ...verifyCaseEntries(caseEntries, hash),
      ...recordFindings({ caseEntries, round, snapshot, isAsSigned }),
    ],
  };
};

type LastRound = {
  all: readonly ToldStep[];
  /** The change of the content by a signer that began it, if that did. */
  reopening: ToldStep | null;
  decisions: readonly ToldStep[];
  /** What was decided since signatures last fell. */
  standing: readonly ToldStep[];
};

const lastRound = (steps: readonly ToldStep[], round: number): LastRound => {
  const all = steps.filter((step) => step.round === round);
  const [opening = null] = all;
  const reopening = opening?.event === 'signatures-voided' ? opening : null;
  const fallenAt = all.map(({ event }) => event).lastIndexOf('signatures-voided');
  return {
    all,
    reopening,
    decisions: all.filter((step) => isDecision(step) && step !== reopening),
    standing: all.slice(fallenAt + 1),
  };
};

const isRequest = ({ event }: FormStep): boolean => event === 'emergency-requested';

const isHandingIn = (step: FormStep): boolean => isSubmission(step) || isRequest(step);

/** An emergency out of a case under way leaves it its submitter. */
const submissionIn = (steps: readonly ToldStep[]): FormStep | null => {
  const submission = steps.filter(isSubmission).at(-1) ?? steps.find(isRequest);
  return submission ? formStep(submission) : null;
};

const KINDS: readonly CaseKind[] = ['publish', 'correct', 'withdraw', 'emergency'];

const kindOf = (handedIn: ToldStep | undefined): CaseKind | null =>
  KINDS.find((kind) => kind === handedIn?.details.kind) ?? null;

/** 《政府信息公开条例》第十七条: what is made public is looked at for secrets before. */
const isAboutSecrecy = ({ key, text }: TickedItem): boolean =>
  key === 'secrecy' || /涉密|保密|国家秘密/u.test(text);

const secrecyIn = (standing: readonly ToldStep[]): ApprovalForm['secrecy'] =>
  standing
    .filter(isSignature)
    .flatMap((step) =>
      step.ticked.filter(isAboutSecrecy).map((item) => ({ item, step: formStep(step) })),
    )
    .at(-1) ?? null;

/** An emergency is not signed stage by stage. */
const unsignedStages = ({ all, decisions, standing }: LastRound): string[] => {
  const isOver = decisions.some(endsRound);
  if (isOver || all.some(isRequest)) return [];
  const stages = all.flatMap(({ handedIn }) => handedIn ?? []).at(-1)?.stages ?? [];
  return stages.flatMap(({ name, signatures }) => {
    const signed = standing.filter((step) => isSignature(step) && step.stage === name).length;
    return Array.from({ length: Math.max(0, signatures - signed) }, () => name);
  });
};

/** With the last signature comes when content goes out and when it ends. */
const timesOf = (
  standing: readonly ToldStep[],
): Pick<ApprovalForm, 'scheduledAt' | 'expiresAt'> => {
  const signature = standing.filter(isSignature).at(-1);
  return {
    scheduledAt: signature?.event === 'scheduled' ? textIn(signature.details, 'at') : null,
    expiresAt: signature ? textIn(signature.details, 'expiresAt') : null,
  };
};

const recordFindings = ({
  caseEntries: { entries },
  round,
  snapshot,
  isAsSigned,
}: Pick<Making, 'caseEntries' | 'snapshot'> & {
  round: number;
  isAsSigned: boolean;
}): FormFinding[] => {
  const first = entries.at(0)?.entry;
  const [beginning] = first ? tellStep(first) : [];
  const begins = beginning?.round === 1 && isHandingIn(beginning);
  return [
    ...(begins ? [] : [{ code: 'beginningMissing', at: first?.sequence ?? 0 } as const]),
    ...(snapshot === null ? [{ code: 'roundMissing', at: round } as const] : []),
    ...(snapshot !== null && !isAsSigned ? [{ code: 'contentAltered', at: round } as const] : []),
  ];
};
