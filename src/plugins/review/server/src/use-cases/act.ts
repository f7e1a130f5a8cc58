import type { Ask } from '../../../domain/command';
import type { JsonObject } from '../../../domain/canonical-json';
import type { LedgerEvent } from '../../../domain/ledger/ledger-events';
import type { CheckFinding } from '../../../domain/pre-checks/check-finding';
import { perform } from '../../../domain/perform';
import { bindsDraft } from '../../../domain/transitions';
import { refusalError } from '../refusal-error';
import { rememberKey, wasDone } from '../store/action-keys';
import { findCase, type StoredCase } from '../store/cases';
import { delegationsNow } from '../store/delegations';
import type { Dependencies } from '../store/dependencies';
import { personOf, type KnownPerson } from '../store/people';
import { applyStep } from './apply-step';
import type { DescribedSubmission } from './describe-submission';
import { digestToSign } from './digest-to-sign';
import { noteSave } from './note-save';
import { Refused } from './refused';
import { reviewUseCase } from './review-use-case';

/** What a person asks of a case that is there. */
export type Request = {
  caseId: number;
  /** The version of the case that the person saw. */
  version: number;
  person: KnownPerson | null;
  /** Marks a retry of the same action. */
  key: string | null;
};

/** Made inside the transaction: what the action brings, and what the ledger says of it. */
export type Prepared = {
  ask: Ask;
  event: LedgerEvent;
  details: JsonObject;
  findings?: readonly CheckFinding[];
  round?: { described: DescribedSubmission; note: string };
};

/**
 * A person's action on a case, with exactly one effect: an action over an old version is refused
 * with what happened meanwhile, a retry with the same key gets the answer of the first.
 */
export const act = async (
  dependencies: Dependencies,
  request: Request,
  prepare: (stored: StoredCase) => Promise<Prepared>,
): Promise<StoredCase> => {
  const { strapi, clock } = dependencies;
  const seen = await findCase(strapi, request.caseId);
  if (!seen) throw refusalError(strapi, { code: 'caseNotFound' });
  const attempted = { action: 'act', person: request.person, stored: seen };
  await reviewUseCase(dependencies, attempted, () => noteUnseenChange(dependencies, seen));
  return reviewUseCase(dependencies, attempted, async (trx) => {
    const { person, key } = request;
    const before = await findCase(strapi, request.caseId);
    if (!before) throw new Refused({ code: 'caseNotFound' });
    const prepared = await prepare(before);
    attempted.action = prepared.ask.action;
    const mark = key &&
      person && { key, caseId: request.caseId, personId: person.id, action: prepared.ask.action };
    if (mark && (await wasDone(strapi, mark))) return before;

    const outcome = perform(prepared.ask, {
      reviewCase: before.reviewCase,
      person,
      delegations: await delegationsNow(strapi, clock()),
      seenVersion: request.version,
      digest: await digestToSign(dependencies, before.reviewCase),
      at: clock().toISOString(),
    });
    if (!outcome.allowed) throw new Refused(outcome.refusal, prepared.findings);
    const principal = principalOf(outcome.step.reviewCase.decisions);
    if (mark) await rememberKey(strapi, { ...mark, at: clock() });
    return applyStep(dependencies, {
      trx,
      before,
      step: outcome.step,
      record: {
        event: prepared.event,
        person,
        onBehalfOf: principal === null ? null : await personOf(strapi, principal),
        details: prepared.details,
      },
      ...(prepared.round
        ? {
            round: {
              snapshot: prepared.round.described.snapshot,
              note: prepared.round.note,
              findings: prepared.findings ?? [],
            },
          }
        : {}),
    });
  });
};

const principalOf = (decisions: StoredCase['reviewCase']['decisions']): number | null =>
  decisions.at(-1)?.onBehalfOf?.id ?? null;

/**
 * Some changes pass no save of the item: a replaced file, a synchronised field of a sibling locale.
 * They are found here, before anybody signs over them, and stay noted when the action is refused.
 */
const noteUnseenChange = async (
  dependencies: Dependencies,
  { reviewCase }: StoredCase,
): Promise<void> => {
  const { state, subject } = reviewCase;
  if (bindsDraft(state)) await noteSave(dependencies, { subject, personId: null });
};
