import type { Core } from '@strapi/strapi';
import type { CaseKind, CaseState, Withdrawal } from '../../../domain/case';
import type { Stage } from '../../../domain/policy';
import type { Subject } from '../../../domain/subject';
import { systemClock } from '../clock';
import type { StoredCase } from '../store/cases';
import type { Dependencies } from '../store/dependencies';
import { personOf } from '../store/people';
import { decide, type DecisionAction, type DecisionInput } from '../use-cases/decide';
import { submit } from '../use-cases/submit';

type Submission = {
  /** Id of the admin user who hands the content in. */
  personId: number;
  subject: Subject;
  kind: CaseKind;
  note?: string;
  /** Of an emergency: why it cannot wait. */
  reason?: string;
  /** Of a case that withdraws. */
  withdrawal?: Withdrawal | null;
  /** Why warnings are passed, by the finding's key. */
  waivers?: Readonly<Record<string, string>>;
};

type PersonsDecision = Partial<DecisionInput> & {
  /** Id of the admin user who decides. */
  personId: number;
  caseId: number;
  /** The version of the case that the decision is about. */
  version: number;
  action: DecisionAction;
};

/** Where a case stands, and the stage that waits to be signed; null when none does. */
export type CaseStanding = { id: number; version: number; state: CaseState; stage: Stage | null };

const standingOf = ({ reviewCase }: StoredCase): CaseStanding => {
  const { id, version, state, policy, stageIndex } = reviewCase;
  const stage = state === 'in-review' ? (policy.stages[stageIndex] ?? null) : null;
  return { id, version, state, stage };
};

const NO_INPUT: DecisionInput = {
  note: '',
  reason: '',
  checklist: [],
  at: null,
  expiresAt: null,
  waivers: {},
};

/**
 * The service `plugin::review.cases`: what people do with cases, for code inside the server that
 * brings content in on their behalf (demo data, an old site's archive). The rules, the refusals and
 * the ledger are those of the panel's routes, and each call stands in the ledger as that person's.
 *
 * It takes the caller's word for who acts and asks for no session: a route must never pass on a
 * person that a request names.
 */
export const casesService = ({ strapi }: { strapi: Core.Strapi }) => {
  const dependencies: Dependencies = { strapi, clock: systemClock };

  return {
    /** Hands content in, as `POST /review/cases`. */
    submit: async ({ personId, subject, kind, ...given }: Submission): Promise<CaseStanding> =>
      standingOf(
        await submit(dependencies, {
          subject,
          kind,
          // The caller answers for whose content it hands in.
          ofAnyUnit: true,
          person: await personOf(strapi, personId),
          note: given.note ?? '',
          reason: given.reason ?? '',
          withdrawal: given.withdrawal ?? null,
          waivers: given.waivers ?? {},
          key: null,
        }),
      ),

    /** Decides on a case, as `POST /review/cases/:id/{action}`. */
    decide: async ({
      personId,
      caseId,
      version,
      action,
      ...input
    }: PersonsDecision): Promise<CaseStanding> =>
      standingOf(
        await decide(dependencies, {
          action,
          caseId,
          version,
          person: await personOf(strapi, personId),
          key: null,
          input: { ...NO_INPUT, ...input },
        }),
      ),
  };
};
