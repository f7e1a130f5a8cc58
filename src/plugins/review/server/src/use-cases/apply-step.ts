import type { Effect, Step } from '../../../domain/effect';
import type { JsonObject } from '../../../domain/canonical-json';
import { handedInDetails, type HandedInItem } from '../../../domain/ledger/handed-in';
import type { LedgerEvent } from '../../../domain/ledger/ledger-events';
import type { CheckFinding } from '../../../domain/pre-checks/check-finding';
import type { Snapshot } from '../../../domain/snapshot/snapshot';
import { applyAction } from '../../../domain/next-state';
import { addWorkingDays } from '../../../domain/working-days/count-working-days';
import type { Transaction } from '../store/transaction';
import { workingCalendar } from '../store/working-calendar';
import { casesOf, saveCase, type StoredCase } from '../store/cases';
import type { Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import type { KnownPerson } from '../store/people';
import { insertRound } from '../store/rounds';
import { goPublic } from './go-public';
import { queueNotices } from './queue-notices';
import { takeDown } from './take-down';

/** What the ledger says of a step. */
export type Record = {
  event: LedgerEvent;
  person: KnownPerson | null;
  onBehalfOf: KnownPerson | null;
  details: JsonObject;
};

type Application = {
  trx: Transaction;
  before: StoredCase;
  step: Step;
  record: Record;
  /** What a new round keeps; not needed by steps that open none. */
  round?: {
    snapshot: Snapshot;
    note: string;
    findings: readonly CheckFinding[];
    item: HandedInItem;
  };
};

/**
 * Stores the case after a step, does what the step asks for and writes the ledger: all in the
 * caller's transaction.
 */
export const applyStep = async (
  dependencies: Dependencies,
  application: Application,
): Promise<StoredCase> => {
  const { before, step } = application;
  const now = dependencies.clock();
  const after: StoredCase = {
    ...before,
    ...(await deadline(dependencies, step, before.dueAt)),
    reviewCase: step.reviewCase,
    submittedAt:
      step.effects.some(({ type }) => type === 'openRound') || !before.submittedAt
        ? now.toISOString()
        : before.submittedAt,
  };
  await saveCase(dependencies.strapi, { stored: after, seenVersion: before.reviewCase.version });
  for (const effect of step.effects) await run(dependencies, { ...application, after, effect });
  await queueNotices(dependencies, {
    stored: after,
    effects: step.effects,
    by: application.record.person?.id ?? null,
  });
  await write(dependencies, { ...application, after });
  return after;
};

/** A limit of working days begins with a stage and ends with the case's wait. */
const deadline = async (
  { strapi, clock }: Dependencies,
  { reviewCase, effects }: Step,
  before: string | null,
): Promise<{ dueAt: string | null; escalatedAt?: null; remindedAt?: null }> => {
  const start = effects.find((effect) => effect.type === 'startDeadline');
  if (start) {
    const from = clock().toISOString();
    const calendar = await workingCalendar({ strapi, from });
    const dueAt = addWorkingDays(from, start.workingDays, calendar);
    return { dueAt, escalatedAt: null, remindedAt: null };
  }
  const waits = reviewCase.state === 'in-review' || reviewCase.state === 'pending-retrospective';
  return { dueAt: waits ? before : null };
};

type Running = Application & { after: StoredCase; effect: Effect };

const run = async (dependencies: Dependencies, running: Running): Promise<void> => {
  const { effect, after, round } = running;
  const { strapi, clock } = dependencies;
  switch (effect.type) {
    case 'openRound':
      if (!round) throw new TypeError('A step that opens a round needs its snapshot');
      return insertRound(strapi, {
        snapshot: round.snapshot,
        note: round.note,
        findings: round.findings,
        caseId: after.reviewCase.id,
        number: effect.round,
        digest: effect.digest,
        submitterId: after.reviewCase.submitter.id,
        submitterName: after.reviewCase.submitter.name,
        contributorIds: after.reviewCase.contributorIds,
        at: clock().toISOString(),
      });
    case 'publish':
      return goPublic(dependencies, { stored: after, digest: effect.digest });
    case 'unpublish':
      await takeDown(dependencies, { stored: after, withdrawal: effect.withdrawal });
      return closeEmergencies(dependencies, running);
    case 'notify':
    case 'startDeadline':
    case 'voidSignatures':
      return;
  }
};

/** An emergency that nobody has signed yet ends with the content it made public. */
const closeEmergencies = async (
  dependencies: Dependencies,
  { trx, after: { reviewCase } }: Running,
): Promise<void> => {
  for (const before of await casesOf(dependencies.strapi, reviewCase.subject)) {
    if (before.reviewCase.state !== 'pending-retrospective') continue;
    const at = dependencies.clock().toISOString();
    await applyStep(dependencies, {
      trx,
      before,
      step: applyAction(before.reviewCase, { action: 'contentWithdrawn', at }),
      record: { event: 'withdrawn', person: null, onBehalfOf: null, details: {} },
    });
  }
};

/** What a step's effects mean in the ledger, beside the action itself. */
const FURTHER_EVENTS: Partial<{ [Type in Effect['type']]: LedgerEvent }> = {
  voidSignatures: 'signatures-voided',
  publish: 'published',
  unpublish: 'withdrawn',
};

const write = async (
  { strapi, clock }: Dependencies,
  { trx, step, record, after, before, round }: Application & { after: StoredCase },
): Promise<void> => {
  const { reviewCase } = after;
  const stages = before.reviewCase.policy.stages;
  const fact = {
    at: clock().toISOString(),
    subject: reviewCase.subject,
    title: after.title,
    caseId: reviewCase.id,
    round: reviewCase.round,
    stage: stages[before.reviewCase.stageIndex]?.name ?? null,
    actor: record.person?.ledger ?? null,
    onBehalfOf: record.onBehalfOf?.ledger ?? null,
    digest: reviewCase.digest,
  };
  await appendToLedger(
    { strapi, trx },
    {
      ...fact,
      event: record.event,
      details: { ...record.details, ...openedRound({ step, round }) },
    },
  );
  for (const effect of step.effects) {
    const event = FURTHER_EVENTS[effect.type];
    if (!event || event === record.event) continue;
    const isCorrection = event === 'published' && reviewCase.kind === 'correct';
    await appendToLedger(
      { strapi, trx },
      {
        ...fact,
        event: isCorrection ? 'corrected' : event,
        details: effect.type === 'voidSignatures' ? { changed: [...effect.changed] } : {},
      },
    );
  }
};

/** What a step that opens a round has people sign, in words that later changes do not touch. */
const openedRound = ({ step, round }: Pick<Application, 'step' | 'round'>): JsonObject => {
  const opens = step.effects.some(({ type }) => type === 'openRound');
  return opens && round ? handedInDetails(round.item, step.reviewCase) : {};
};
