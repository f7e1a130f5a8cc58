import { fillSentence } from '../fill-sentence';
import type { CheckFinding } from './check-finding';

/**
 * The sentence for a finding, in the language of `sentences` (code → template with
 * `{placeholders}`). `{place}` becomes the template `place.…` that the finding names. A code without
 * a sentence is given as it is.
 */
export const findingSentence = (
  { code, quote = '', values = {} }: Pick<CheckFinding, 'code' | 'quote' | 'values'>,
  sentences: Readonly<Record<string, string>>,
): string => {
  const named = { quote, ...values };
  const place = fillSentence(sentences[`place.${values.place ?? 'text'}`] ?? '', named);
  return fillSentence(sentences[code] ?? code, { ...named, place });
};
