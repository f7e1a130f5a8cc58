import fc from 'fast-check';
import { findQuote } from '../../../../src/plugins/review/domain/comments/find-quote';

const TEXT = '一、整改。\n二、整改。\n三、验收。';

describe('findQuote', () => {
  it('gives where the words stand', () =>
    expect(findQuote(TEXT, '验收', 0)).toEqual({ start: 14, end: 16 }));

  it.each([
    [0, 2],
    [5, 2],
    [6, 8],
    [99, 8],
  ])('gives, of several, the place nearest to %i', (near, start) =>
    expect(findQuote(TEXT, '整改', near)?.start).toBe(start),
  );

  it('takes white space of any kind and length for the same', () =>
    expect(findQuote(TEXT, ' 整改。\r\n\r\n三、 ', 0)).toEqual({ start: 8, end: 14 }));

  it('gives null for words that are not there, and for none', () => {
    expect(findQuote(TEXT, '整顿', 0)).toBeNull();
    expect(findQuote(TEXT, ' ', 0)).toBeNull();
  });

  it('takes every character as itself', () => {
    const odd = String.raw`a.*b(c)[d]{1}^$|\d+?/-`;
    expect(findQuote(`x${odd}y`, odd, 0)).toEqual({ start: 1, end: 1 + odd.length });
  });

  it('finds every part of a text that does not begin or end with white space', () =>
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
        fc.nat(),
        fc.nat(),
        (text, one, other) => {
          const characters = [...text];
          const from = one % characters.length;
          const part = characters.slice(from, from + 1 + (other % characters.length)).join('');
          fc.pre(part === part.trim() && part !== '');
          const start = characters.slice(0, from).join('').length;
          expect(findQuote(text, part, start)?.start).toBe(start);
        },
      ),
    ));
});
