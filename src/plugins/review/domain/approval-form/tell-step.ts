import type { JsonObject } from '../canonical-json';
import { tickedOf } from '../ledger/answered-for';
import { handedInOf, type HandedIn } from '../ledger/handed-in';
import type { LedgerEntry } from '../ledger/ledger-entry';
import { textIn, textsIn } from '../ledger/read-details';
import type { FormStep } from './approval-form';
import { isFormEvent } from './form-events';

/** An entry of the ledger as a form reads it. */
export type ToldStep = FormStep & {
  title: string;
  digest: string;
  handedIn: HandedIn | null;
  details: JsonObject;
};

/** A list of none for what is not on a form. */
export const tellStep = (entry: LedgerEntry): ToldStep[] => {
  const { event, round, stage, at, actor, onBehalfOf, title, digest, details } = entry;
  if (!isFormEvent(event)) return [];
  return [
    {
      event,
      round: round ?? 0,
      stage,
      at,
      by: actor,
      onBehalfOf,
      opinion: textIn(details, 'reason') ?? textIn(details, 'note') ?? '',
      ticked: tickedOf(details),
      changed: textsIn(details, 'changed'),
      title: title ?? '',
      digest: digest ?? '',
      handedIn: handedInOf(details),
      details,
    },
  ];
};

/** What a form shows of it. */
export const formStep = ({
  title: _title,
  digest: _digest,
  handedIn: _handedIn,
  details: _details,
  ...step
}: ToldStep): FormStep => step;

export const isSubmission = ({ event }: FormStep): boolean =>
  event === 'submitted' || event === 'resubmitted';

export const isSignature = ({ event }: FormStep): boolean =>
  event === 'approved' || event === 'scheduled' || event === 'retrospectively-signed';

const OTHER_DECISIONS: readonly string[] = [
  'emergency-requested',
  'emergency-confirmed',
  'returned',
  'recalled',
  'unscheduled',
];

/** That signatures fell is told by itself only where no return or recall tells it already. */
export const isDecision = (step: FormStep): boolean =>
  isSignature(step) ||
  OTHER_DECISIONS.includes(step.event) ||
  (step.event === 'signatures-voided' && step.changed.length > 0);

/** The case is with its author again. */
export const endsRound = ({ event }: FormStep): boolean =>
  event === 'returned' || event === 'recalled' || event === 'signatures-voided';
