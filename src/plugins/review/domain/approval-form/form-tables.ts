import { minuteOf } from '../working-days/day';
import type { ApprovalForm, FormStep } from './approval-form';
import type { FormSpeech } from './form-sheet';
import { postText, whoText } from './form-people';
import type { FormColumn, SayOnForm } from './form-words';
import type { SheetColumn, SheetTable } from './sheet';

const columns = (say: SayOnForm, widths: readonly [FormColumn, number][]): SheetColumn[] =>
  widths.map(([name, width]) => ({
    label: say(`column.${name}`),
    width,
    ...(name === 'hash' ? { isCode: true } : {}),
  }));

/** Who signed the last round, in which post and with what opinion; and where a name is missing. */
export const signaturesTable = (form: ApprovalForm, say: SayOnForm): SheetTable => ({
  title: say('table.signatures'),
  columns: columns(say, [
    ['stage', 13],
    ['signer', 17],
    ['post', 17],
    ['at', 13],
    ['opinion', 18],
    ['ticked', 22],
  ]),
  rows: [
    ...form.steps.map((step) => [
      stageText(step, say),
      whoText(step, say),
      postText(step.by),
      minuteOf(step.at),
      opinionText(step, form.steps, say),
      tickedText(step, say),
    ]),
    ...form.unsigned.map((stage) => [stage, say('unsigned'), '', '', '', '']),
  ],
});

/** Everything that came before the last round: null where that is the first. */
export const earlierTable = ({ earlier }: ApprovalForm, say: SayOnForm): SheetTable | null =>
  earlier.length === 0
    ? null
    : {
        title: say('table.earlier'),
        columns: columns(say, [
          ['round', 9],
          ['step', 17],
          ['signer', 17],
          ['post', 17],
          ['at', 13],
          ['reason', 27],
        ]),
        rows: earlier.map((step) => [
          say('round', { number: step.round }),
          earlierText(step, earlier, say),
          whoText(step, say),
          postText(step.by),
          minuteOf(step.at),
          reasonText(step, say),
        ]),
      };

/** Warnings of the pre-checks that were let pass, and why. */
export const passedTable = (
  { passed }: ApprovalForm,
  { say, sayFinding }: FormSpeech,
): SheetTable | null =>
  passed.length === 0
    ? null
    : {
        title: say('table.passed'),
        columns: columns(say, [
          ['warning', 45],
          ['reason', 35],
          ['explainedBy', 20],
        ]),
        rows: passed.map(({ finding, reason, step }) => [
          finding ? sayFinding(finding) : say('notRecorded'),
          reason,
          whoText(step, say),
        ]),
      };

/** The lines of the ledger behind the form, each with its hash. */
export const basisTable = ({ basis }: ApprovalForm, say: SayOnForm): SheetTable => ({
  title: say('table.basis'),
  columns: columns(say, [
    ['sequence', 9],
    ['at', 16],
    ['entry', 15],
    ['hash', 60],
  ]),
  rows: basis.map(({ sequence, at, event, hash }) => [
    String(sequence),
    minuteOf(at),
    say(`step.${event}`),
    hash,
  ]),
});

/** 初审; or what was done, where that belongs to no stage. */
const stageText = (step: FormStep, say: SayOnForm): string =>
  (step.event === 'approved' || step.event === 'scheduled' || step.event === 'returned') &&
  step.stage
    ? step.stage
    : say(`step.${step.event}`);

const earlierText = (step: FormStep, all: readonly FormStep[], say: SayOnForm): string =>
  step.event === 'approved' || step.event === 'returned'
    ? [step.stage, actionText(step, all, say)].filter(Boolean).join(' ')
    : actionText(step, all, say);

/** A return of what is public by emergency takes nothing back. */
const actionText = (
  { event, round, at }: FormStep,
  all: readonly FormStep[],
  say: SayOnForm,
): string => {
  const isPublicByEmergency = all.some(
    (one) => one.event === 'emergency-confirmed' && one.round === round && one.at <= at,
  );
  return say(
    event === 'returned' && isPublicByEmergency ? 'step.retrospective-refused' : `step.${event}`,
  );
};

const opinionText = (step: FormStep, all: readonly FormStep[], say: SayOnForm): string => {
  const { event, opinion } = step;
  if (event === 'approved') return opinion || say('agreed');
  const said = reasonText(step, say);
  return event === 'returned' || event === 'scheduled'
    ? [actionText(step, all, say), said].filter(Boolean).join('：')
    : said;
};

const reasonText = ({ opinion, changed }: FormStep, say: SayOnForm): string =>
  changed.length > 0 ? say('changed', { count: changed.length }) : opinion;

const tickedText = ({ ticked }: FormStep, say: SayOnForm): string =>
  [...new Set(ticked.map(({ text }) => text || say('notRecorded')))].join('；');
