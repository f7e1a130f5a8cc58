import fc from 'fast-check';
import { alignLists } from '../../../../src/plugins/review/admin/src/diff/align-lists';

const align = (before: string[], after: string[]) =>
  alignLists(before, after, {
    same: (one, other) => one === other,
    alike: (one, other) => one[0] === other[0],
  });

describe('alignLists', () => {
  it('pairs what is alike in the place of another, and puts what went before what came', () => {
    expect(align(['a', 'b1', 'x'], ['a', 'b2', 'y', 'c'])).toEqual([
      { before: 'a', after: 'a' },
      { before: 'b1', after: 'b2' },
      { before: 'x', after: null },
      { before: null, after: 'y' },
      { before: null, after: 'c' },
    ]);
  });

  it('holds both lists in order, whatever they are', () => {
    const list = fc.array(fc.constantFrom('a1', 'a2', 'b1', 'b2', 'c1'), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        const pairs = align(before, after);
        expect(pairs.flatMap((pair) => pair.before ?? [])).toEqual(before);
        expect(pairs.flatMap((pair) => pair.after ?? [])).toEqual(after);
      }),
    );
  });
});
