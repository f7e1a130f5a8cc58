import type { Mark } from './mark';

/**
 * What an element says of the marks that lie over its words, by attribute. One that a mark begins at
 * (`isPlace`) is come to by the keyboard, reads out what is said, and leads to where it is said.
 */
export const markAttributes = (
  marks: readonly Mark[],
  isPlace: boolean,
): Record<string, string> => {
  const ids = marks.flatMap(({ id }) => id ?? []).join(' ');
  const tip = marks.flatMap((mark) => mark.tip || []).join('\n');
  return {
    'data-look': marks.map(({ look }) => look).join(' '),
    ...(ids ? { 'data-marks': ids } : {}),
    ...(tip ? { 'data-tip': tip } : {}),
    ...(isPlace ? { tabindex: '0', role: 'button', 'aria-description': tip } : {}),
  };
};

/** `del` and `ins` are read out as such; everything else is a `mark`. */
export const markElement = (marks: readonly Mark[]): 'del' | 'ins' | 'mark' => {
  if (marks.some(({ id }) => id !== null)) return 'mark';
  if (marks.some(({ look }) => look === 'removed')) return 'del';
  return marks.some(({ look }) => look === 'added') ? 'ins' : 'mark';
};
