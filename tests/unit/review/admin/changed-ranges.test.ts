import fc from 'fast-check';
import type { TextRange } from '../../../../src/plugins/review/domain/comments/comment';
import { changedRanges } from '../../../../src/plugins/review/admin/src/diff/changed-ranges';

const without = (text: string, ranges: readonly TextRange[]): string =>
  ranges.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);

const wordsAt = (text: string, ranges: readonly TextRange[]): string[] =>
  ranges.map(({ start, end }) => text.slice(start, end));

describe('changedRanges', () => {
  it('marks in both texts what one has and the other has not', () => {
    const [before, after] = [
      '第一段。\n自5月1日起施行。',
      '第一段。\n新的一段。\n自6月1日起施行。',
    ];
    const { removed, added } = changedRanges(before, after);

    expect(wordsAt(before, removed)).toEqual(['5']);
    expect(wordsAt(after, added)).toEqual(['新的一段。\n', '6']);
  });

  it('marks a column put into a table, whose cells are parted by tabs', () => {
    const [before, after] = ['废水\t12家', '废水\t分局\t12家'];

    expect(wordsAt(after, changedRanges(before, after).added).join('').trim()).toBe('分局');
  });

  it('leaves the same text in both without the marks, in order and without overlaps', () => {
    const text = fc
      .array(fc.constantFrom('甲', '乙', '5', '月', '\n', '\t', '𠮷'), { maxLength: 40 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const { removed, added } = changedRanges(before, after);
        expect(without(before, removed)).toBe(without(after, added));
        for (const ranges of [removed, added]) {
          ranges.forEach(({ start, end }, index) => {
            expect(start).toBeLessThan(end);
            expect(start).toBeGreaterThan(ranges[index - 1]?.end ?? -1);
          });
        }
      }),
    );
  });
});
