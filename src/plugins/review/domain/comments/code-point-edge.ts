/** A position moved off the middle of a character of two UTF-16 units, and into the text. */
export const codePointEdge = (text: string, position: number, side: 'start' | 'end'): number => {
  const at = Math.min(Math.max(0, position), text.length);
  const splits = /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1));
  if (!splits) return at;
  return side === 'start' ? at - 1 : at + 1;
};
