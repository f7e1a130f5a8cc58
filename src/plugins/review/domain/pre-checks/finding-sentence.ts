import type { CheckFinding } from './check-finding';

const filled = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));

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
  const place = filled(sentences[`place.${values.place ?? 'text'}`] ?? '', named);
  return filled(sentences[code] ?? code, { ...named, place });
};
