import type { RawFinding } from '../check-finding';
import { maskLongNumbers } from '../numbers/mask-long-numbers';
import type { CheckedText } from './checked-text';

/** Words of a text from `start` to `end`, in UTF-16 units. */
export type Span = { start: number; end: number };

/** A finding about words of a text; its values name the place. `shown` is the quote. */
export const textFinding = (
  { at, place, text }: CheckedText,
  { start, end }: Span,
  { shown, values, ...finding }: Omit<RawFinding, 'at'> & { shown: string },
): RawFinding => ({
  ...finding,
  at,
  quote: shown,
  ...(place === 'text' ? { offset: start, length: end - start } : {}),
  values: {
    ...values,
    place,
    ...(place === 'fileName' ? { file: maskLongNumbers(text) } : {}),
  },
});
