import { readBlocks } from '../diff/read-blocks';
import type { FieldDifference } from './compare-versions';

/** What somebody typed, as text that can be put elsewhere: the field's name and its words. */
export const typedText = (
  differences: readonly FieldDifference[],
  label: (field: string) => string,
): string =>
  differences
    .filter(({ changedBy, kind }) => changedBy !== 'them' && (kind === 'html' || kind === 'value'))
    .map(({ field, kind, mine }) => `${label(field)}\n${wordsOf(kind, mine)}`)
    .join('\n\n');

const wordsOf = (kind: FieldDifference['kind'], value: unknown): string => {
  const text = value === null || value === undefined ? '' : String(value);
  return kind === 'html'
    ? readBlocks(text)
        .map(({ texts }) => texts.join('\t'))
        .join('\n')
    : text;
};
