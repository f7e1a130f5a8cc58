import type { Ask } from '../../../domain/command';
import type { JsonObject } from '../../../domain/canonical-json';
import type { LedgerEvent } from '../../../domain/ledger/ledger-events';
import type { CheckFinding } from '../../../domain/pre-checks/check-finding';
import type { ReviewCase } from '../../../domain/case';
import { perform } from '../../../domain/perform';
import { rememberKey } from '../store/action-keys';
import { insertCase, type StoredCase } from '../store/cases';
import { delegationsNow } from '../store/delegations';
import type { Dependencies } from '../store/dependencies';
import { personOf, type KnownPerson } from '../store/people';
import type { Transaction } from '../store/transaction';
import { applyStep } from './apply-step';
import type { DescribedSubmission } from './describe-submission';
import { digestToSign } from './digest-to-sign';
import { Refused } from './refused';

/** Made inside the transaction: what an action brings, and what the ledger says of it. */
export type Prepared = {
  ask: Ask;
  event: LedgerEvent;
  details: JsonObject;
  findings?: readonly CheckFinding[];
  /** The content as it stands, where the action has looked at it already. */
  described?: DescribedSubmission;
  /** What is written beside the snapshot of a round that this opens. */
  note?: string;
};

export type CarryingOut = {
  trx: Transaction;
  /** The case as it stands, or one that is not stored yet: its id is 0. */
  before: StoredCase;
  /** The version of the case that the person saw. */
  seenVersion: number;
  person: KnownPerson | null;
  /** Marks a retry of the same action. */
  key: string | null;
  prepared: Prepared;
};

/**
 * Asks the rules whether a person may do what they ask for and does it, inside the caller's
 * transaction and under its lock on the subject.
 */
export const carryOut = async (
  dependencies: Dependencies,
  { trx, before, seenVersion, person, key, prepared }: CarryingOut,
): Promise<StoredCase> => {
  const { strapi, clock } = dependencies;
  const { ask, event, details, findings = [], described, note = '' } = prepared;
  const outcome = perform(ask, {
    reviewCase: before.reviewCase,
    person,
    delegations: await delegationsNow(strapi, clock()),
    seenVersion,
    digest: await digestBefore(dependencies, before.reviewCase, described),
    at: clock().toISOString(),
  });
  if (!outcome.allowed) throw new Refused(outcome.refusal, findings);

  const stored = before.reviewCase.id === 0 ? await insertCase(strapi, before) : before;
  const { id } = stored.reviewCase;
  if (key && person) {
    const mark = { key, personId: person.id, action: ask.action };
    await rememberKey(strapi, { ...mark, caseId: id, at: clock() });
  }
  const { step } = outcome;
  const principal = step.reviewCase.decisions.at(-1)?.onBehalfOf?.id ?? null;
  return applyStep(dependencies, {
    trx,
    before: stored,
    step: { ...step, reviewCase: { ...step.reviewCase, id } },
    record: {
      event,
      person,
      onBehalfOf: principal === null ? null : await personOf(strapi, principal),
      details,
    },
    ...(described
      ? { round: { snapshot: described.snapshot, item: described.item, note, findings } }
      : {}),
  });
};

/** An emergency that is public is signed as the public reads it, whatever its draft says by now. */
const digestBefore = (
  dependencies: Dependencies,
  reviewCase: ReviewCase,
  described: DescribedSubmission | undefined,
): Promise<string> | string =>
  described && reviewCase.state !== 'pending-retrospective'
    ? described.submission.digest
    : digestToSign(dependencies, reviewCase);
