import { minuteOf } from '../working-days/day';
import type { ApprovalForm, FormFinding } from './approval-form';
import { formFacts } from './form-facts';
import { basisTable, earlierTable, passedTable, signaturesTable } from './form-tables';
import type { SayOnForm } from './form-words';
import type { Sheet, SheetTable } from './sheet';

/** What puts a form into words of one language. */
export type FormSpeech = {
  say: SayOnForm;
  /** What a pre-check found, in words. */
  sayFinding: (finding: NonNullable<ApprovalForm['passed'][number]['finding']>) => string;
};

/** The form on paper: all times are Beijing's. */
export const formSheet = (form: ApprovalForm, speech: FormSpeech): Sheet => {
  const { say } = speech;
  return {
    title: say(`title.${form.kind ?? 'unknown'}`),
    number: say('number', { id: form.caseId }),
    warnings:
      form.findings.length === 0
        ? []
        : [say('notProof'), ...form.findings.map((finding) => findingText(finding, say))],
    facts: formFacts(form, say),
    tables: [
      signaturesTable(form, say),
      earlierTable(form, say),
      passedTable(form, speech),
      basisTable(form, say),
    ].filter((table): table is SheetTable => table !== null),
    closing: closingOf(form, say),
  };
};

const findingText = (finding: FormFinding, say: SayOnForm): string =>
  say(`finding.${finding.code}`, {
    at: finding.at,
    ...('values' in finding ? finding.values : {}),
  });

/** Dated by its last entry: a form printed another day says the same. */
const closingOf = ({ basis, round, findings }: ApprovalForm, say: SayOnForm): string => {
  const last = basis.at(-1);
  return say(findings.length === 0 ? 'verified' : 'unverified', {
    entries: basis.length,
    round,
    until: last ? minuteOf(last.at) : '',
  });
};
