import type { Ask } from '../../../domain/command';
import type { JsonObject } from '../../../domain/canonical-json';
import type { LedgerEvent } from '../../../domain/ledger/ledger-events';
import { passedDetails, tickedDetails } from '../../../domain/ledger/answered-for';
import { completesReview } from '../../../domain/signatures';
import type { StoredCase } from '../store/cases';
import type { Dependencies } from '../store/dependencies';
import { act, type Request } from './act';
import type { Prepared } from './carry-out';
import { checkContent, countFindings } from './check-content';
import { describeSubmission } from './describe-submission';
import { refuseUnreadable } from './refuse-unreadable';

/** What comes with a decision; each action takes what it needs. */
export type DecisionInput = {
  note: string;
  reason: string;
  /** Keys of ticked checklist items. */
  checklist: readonly string[];
  /** When to publish; ISO 8601. */
  at: string | null;
  /** When to take down again; ISO 8601. */
  expiresAt: string | null;
  /** Why warnings are passed, by the finding's key. */
  waivers: Readonly<Record<string, string>>;
};

export type DecisionAction =
  | 'approve'
  | 'return'
  | 'recall'
  | 'schedule'
  | 'emergency'
  | 'confirm'
  | 'publish';

const EVENTS: Record<DecisionAction, LedgerEvent> = {
  approve: 'approved',
  return: 'returned',
  recall: 'recalled',
  schedule: 'scheduled',
  emergency: 'emergency-requested',
  confirm: 'emergency-confirmed',
  publish: 'published',
};

type Decide = Request & { action: DecisionAction; input: DecisionInput };

/** A person decides on a case: signs, returns, recalls, schedules, uses or confirms an emergency. */
export const decide = (
  dependencies: Dependencies,
  { input, ...request }: Decide,
): Promise<StoredCase> => {
  const { action } = request;
  return act(dependencies, request, async (stored) => {
    const prepared = await withOpinion(dependencies, { action, input, stored });
    return {
      event:
        action === 'approve' && stored.reviewCase.state === 'pending-retrospective'
          ? 'retrospectively-signed'
          : EVENTS[action],
      details: {
        ...detailsOf(input),
        ...tickedDetails(input.checklist, checklistOf(stored)),
        ...passedDetails(prepared.findings ?? [], input.waivers),
      },
      ...prepared,
    };
  });
};

const checklistOf = ({ reviewCase: { policy, stageIndex } }: StoredCase) =>
  policy.stages[stageIndex]?.checklist ?? [];

const withOpinion = async (dependencies: Dependencies, preparing: Preparing) => {
  const { ask, ...rest } = await prepared(dependencies, preparing);
  const { reason, note } = preparing.input;
  return { ask: { ...ask, opinion: reason || note }, ...rest };
};

const detailsOf = ({
  note,
  reason,
  checklist,
  at,
  expiresAt,
  waivers,
}: DecisionInput): JsonObject => ({
  ...(note ? { note } : {}),
  ...(reason ? { reason } : {}),
  ...(checklist.length > 0 ? { checklist: [...checklist] } : {}),
  ...(at ? { at } : {}),
  ...(expiresAt ? { expiresAt } : {}),
  ...(Object.keys(waivers).length > 0 ? { waivers: { ...waivers } } : {}),
});

type Preparing = { action: DecisionAction; input: DecisionInput; stored: StoredCase };

const prepared = async (
  dependencies: Dependencies,
  { action, input, stored }: Preparing,
): Promise<Pick<Prepared, 'ask' | 'findings' | 'described' | 'note'>> => {
  switch (action) {
    case 'approve':
    case 'schedule':
      return signature(dependencies, { action, input, stored });
    case 'return':
      return { ask: { action, reason: input.reason } };
    case 'emergency': {
      const described = await describeSubmission(dependencies, stored.reviewCase.subject);
      refuseUnreadable(described.snapshot);
      return {
        ask: { action, reason: input.reason, submission: described.submission },
        described,
        note: input.note,
      };
    }
    default:
      return { ask: { action } };
  }
};

/** Content is checked once more before its last signature. */
const signature = async (
  dependencies: Dependencies,
  { action, input, stored: { reviewCase } }: Preparing,
): Promise<Pick<Prepared, 'ask' | 'findings' | 'described'>> => {
  const isLast = reviewCase.kind !== 'withdraw' && completesReview(reviewCase);
  const described = isLast ? await describeSubmission(dependencies, reviewCase.subject) : undefined;
  const findings = described ? await checkContent(dependencies, reviewCase.subject) : [];
  const signed = {
    checklist: input.checklist,
    findings: countFindings(findings, input.waivers),
    expiresAt: input.expiresAt,
  };
  const ask: Ask =
    action === 'schedule'
      ? { action, publishAt: input.at ?? '', ...signed }
      : { action: 'approve', ...signed };
  return { ask, findings, ...(described ? { described } : {}) };
};
