/** `blocking` cannot be passed; a `warning` is passed with a name and a reason. */
export type Severity = 'blocking' | 'warning';

/** Something wrong, as data; the sentence is made from translations (see finding-sentence.ts). */
export type CheckFinding = {
  /** One of CHECK_CODES, or a code of another plugin's own check. */
  code: string;
  severity: Severity;
  /** Name of the field. */
  at: string;
  /** The words or the thing in question. Personal numbers are masked: findings are stored. */
  quote?: string;
  /** Where the words stand in the field's plain text (`fieldText`), in UTF-16 units. */
  offset?: number;
  length?: number;
  /** What the sentence names. `field` is the field's label, `place` a key of the translations. */
  values?: Readonly<Record<string, string | number>>;
};

/** What a check gives: without a severity of its own, a finding takes its check's. */
export type RawFinding = Omit<CheckFinding, 'severity'> & { severity?: Severity };
