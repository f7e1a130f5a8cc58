/** Why a row of a word list is rejected; the sentences are in translations/pre-checks.*.json. */
export const TERM_PROBLEM_CODES = [
  'termHeaderMissing',
  'termEmpty',
  'termLineBreak',
  'termTooLong',
  'termReplacementTooLong',
  'termSameAsReplacement',
  'termLevelUnknown',
  'termDuplicate',
  'termsTooMany',
] as const;

/** Shaped like a finding, so that the same function makes the sentence. */
export type TermProblem = {
  code: (typeof TERM_PROBLEM_CODES)[number];
  values: Readonly<Record<string, string | number>>;
};
