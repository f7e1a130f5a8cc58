import fc from 'fast-check';
import { approximateEnds } from '../../../../src/plugins/review/domain/comments/approximate-ends';
import { editDistances } from '../../../../src/plugins/review/domain/comments/edit-distance';

/** Smallest distance of the pattern to any part of the text that ends at each position (Sellers). */
const distancesAt = (text: string, pattern: string): number[] => {
  let column = Array.from({ length: pattern.length + 1 }, (_, row) => row);
  return [...text].map((unit) => {
    const next = [0];
    for (let row = 1; row <= pattern.length; row += 1) {
      const same = column[row - 1] + (pattern[row - 1] === unit ? 0 : 1);
      next.push(Math.min(same, column[row] + 1, next[row - 1] + 1));
    }
    column = next;
    return next[pattern.length];
  });
};

const expected = (text: string, pattern: string, limit: number) => {
  const distances = distancesAt(text, pattern);
  const smallest = Math.min(...distances, Infinity);
  return smallest > limit
    ? []
    : distances.flatMap((distance, at) =>
        distance === smallest ? [{ end: at + 1, distance }] : [],
      );
};

const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '环'), maxLength: 200 });

describe('approximateEnds', () => {
  it.each([
    ['exact words', 'xxabcxx', 'abc', 0, [{ end: 5, distance: 0 }]],
    ['one unit changed', 'xxaXcxx', 'abc', 1, [{ end: 5, distance: 1 }]],
    ['too much changed', 'xxaXXxx', 'abc', 1, []],
    [
      'every one of several',
      'abcabc',
      'abc',
      1,
      [
        { end: 3, distance: 0 },
        { end: 6, distance: 0 },
      ],
    ],
    ['nothing for no words', 'abc', '', 3, []],
  ])('finds %s', (_, text, pattern, limit, ends) =>
    expect(approximateEnds(text, pattern, limit)).toEqual(ends),
  );

  it('finds what the table of distances finds, for patterns of one word and of several', () => {
    fc.assert(
      fc.property(texts, texts, fc.nat(60), (text, pattern, limit) => {
        fc.pre(pattern !== '');
        expect(approximateEnds(text, pattern, limit)).toEqual(expected(text, pattern, limit));
      }),
      { numRuns: 500 },
    );
  });
});

describe('editDistances', () => {
  it.each([
    ['abc', '', [3]],
    ['', 'abc', [0, 1, 2, 3]],
    ['abc', 'abc', [3, 2, 1, 0]],
    ['三十日', '二十日', [3, 3, 2, 1]],
  ])('of %j to the beginnings of %j', (pattern, text, distances) =>
    expect(editDistances(pattern, text)).toEqual(distances),
  );
});
