import { readBlocks, type Block } from '../diff/read-blocks';
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
  return kind === 'html' ? readBlocks(text).map(blockText).join('\n') : text;
};

/** A table as spreadsheets paste it. */
const blockText = (block: Block): string =>
  block.kind === 'table' ? block.rows.map((row) => row.join('\t')).join('\n') : block.text;
