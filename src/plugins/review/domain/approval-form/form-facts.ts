import { minuteOf } from '../working-days/day';
import type { HandedIn } from '../ledger/handed-in';
import type { ApprovalForm } from './approval-form';
import { personText, whoText } from './form-people';
import type { FormFact, SayOnForm } from './form-words';
import type { SheetFact } from './sheet';

/** The head of the form; what does not apply to the case is left out. */
export const formFacts = (form: ApprovalForm, say: SayOnForm): SheetFact[] => {
  const { handedIn, submission, size, publishedAt } = form;
  const withdrawal = handedIn?.withdrawal ?? null;
  const recorded = (value: string | null | undefined) => value || say('notRecorded');
  const fact = (name: FormFact, value: string, isWide = false): SheetFact => ({
    label: say(`fact.${name}`),
    value,
    isWide,
  });
  const wide = (name: FormFact, value: string) => fact(name, value, true);
  const optional = (name: FormFact, value: string | null | undefined) =>
    value ? [wide(name, value)] : [];
  const time = (name: FormFact, at: string | null) => (at ? [fact(name, minuteOf(at))] : []);

  return [
    wide('title', form.title),
    fact('type', recorded(handedIn?.type)),
    fact('kind', form.kind ? say(`kind.${form.kind}`) : say('notRecorded')),
    fact('unit', recorded(handedIn?.unit ?? submission?.by?.unit)),
    fact('submitter', submission ? personText(submission.by, say) : say('notRecorded')),
    fact('column', handedIn ? (handedIn.column ?? say('none')) : say('notRecorded')),
    fact('source', handedIn ? sourceText(handedIn, say) : say('notRecorded')),
    fact('submittedAt', submission ? minuteOf(submission.at) : say('notRecorded')),
    fact('round', say('round', { number: form.round })),
    ...optional('note', submission?.opinion),
    ...(form.secrecy || form.kind !== 'withdraw' ? [wide('secrecy', secrecyText(form, say))] : []),
    ...(size
      ? [
          fact('characters', say('characters', { count: size.characters })),
          fact('files', filesText(size.files, say)),
        ]
      : []),
    ...optional('policy', handedIn && say('policy', { ...handedIn.policy })),
    ...(withdrawal ? [wide('withdrawalReason', withdrawal.reason)] : []),
    ...optional('withdrawalNotice', withdrawal?.notice),
    ...optional('movedTo', withdrawal?.movedTo),
    ...time('scheduledAt', form.scheduledAt),
    ...time('expiresAt', form.expiresAt),
    ...time('publishedAt', publishedAt),
    ...(publishedAt && handedIn?.slug ? [fact('slug', handedIn.slug)] : []),
    ...time('withdrawnAt', form.withdrawnAt),
    ...time('expiredAt', form.expiredAt),
    wide('digest', recorded(form.digest)),
  ];
};

const sourceText = ({ origin, sourceName, sourceUrl }: HandedIn, say: SayOnForm): string =>
  [origin, sourceName, sourceUrl].filter(Boolean).join(' ') || say('none');

const filesText = (files: readonly string[], say: SayOnForm): string =>
  files.length === 0
    ? say('noFiles')
    : say('files', { count: files.length, names: files.join('、') });

const secrecyText = ({ secrecy }: ApprovalForm, say: SayOnForm): string => {
  if (!secrecy) return say('notVouched');
  const { item, step } = secrecy;
  return say('notSecret', {
    item: item.text || say('notRecorded'),
    stage: step.stage ?? '',
    who: whoText(step, say),
    at: minuteOf(step.at),
  });
};
