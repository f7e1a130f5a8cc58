import { fileSize } from '../../../../src/plugins/review/admin/src/components/file-size';
import { fold } from '../../../../src/plugins/review/admin/src/diff/fold';

describe('fold', () => {
  it('leaves an item on either side of a change and counts what it leaves out', () => {
    const folded = fold(['a', 'b', 'c', 'D', 'e', 'f', 'g'], (item) => item === 'D');

    expect(folded).toEqual([
      { hidden: 2, index: 0 },
      { item: 'c', index: 2 },
      { item: 'D', index: 3 },
      { item: 'e', index: 4 },
      { hidden: 2, index: 5 },
    ]);
  });
});

describe('fileSize', () => {
  it.each([
    [820, '820 B'],
    [12_595, '12.3 KB'],
    [4_194_304, '4.0 MB'],
  ])('writes %d bytes as %s', (bytes, text) => {
    expect(fileSize(bytes)).toBe(text);
  });
});
