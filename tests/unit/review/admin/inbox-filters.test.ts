import fc from 'fast-check';
import {
  activeFilters,
  BOXES,
  boxOf,
  dueClassesOf,
  readFilters,
  statesOf,
  withFilter,
  writeFilters,
  type InboxFilters,
} from '../../../../src/plugins/review/admin/src/inbox/inbox-filters';

const read = (address: string) => readFilters(new URLSearchParams(address));

test('an empty address is the first page of what waits for the reader', () => {
  expect(read('')).toEqual(boxOf('todo'));
  expect(writeFilters(boxOf('todo')).toString()).toBe('');
});

test('an address says what is asked for and nothing that goes without saying', () => {
  const filters = { ...boxOf('all'), unit: 'weibin', due: 'soon', page: 2 };

  expect(writeFilters(filters).toString()).toBe('box=all&unit=weibin&due=soon&page=2');
});

test.each([
  ['a box that is not there', 'box=none'],
  ['a state that is not there', 'state=lost'],
  ['a state that the box does not have', 'state=published'],
  ['a due class that is not there', 'due=never'],
  ['a search that is too long', `q=${'长'.repeat(101)}`],
  ['a page that is none', 'page=-1'],
  ['no number', 'page=one'],
  ['spaces', 'q=%20%20'],
  ['what somebody made up', 'sort[0]=x&unit[a]=b'],
])('%s is left out of what an address asks for', (_, address) => {
  expect(read(address)).toEqual(boxOf('todo'));
});

test('limits do not narrow what is overdue anyhow', () => {
  expect(read('box=overdue&due=today')).toEqual(boxOf('overdue'));
});

test('another filter begins at the first page and leaves the others', () => {
  const filters = { ...boxOf('mine'), q: '检查', page: 3 };

  expect(withFilter(filters, { state: 'returned' })).toEqual({
    ...boxOf('mine'),
    q: '检查',
    state: 'returned',
  });
  expect(activeFilters(filters)).toEqual(['q']);
});

test('every address that is written is read as what it was written from', () => {
  const word = fc.string({ maxLength: 40 }).map((text) => text.trim());
  const filters: fc.Arbitrary<InboxFilters> = fc.constantFrom(...BOXES).chain((box) =>
    fc.record({
      box: fc.constant(box),
      page: fc.integer({ min: 1, max: 1_000 }),
      q: word,
      unit: word,
      uid: word,
      column: word,
      stage: word,
      due: fc.constantFrom('', ...dueClassesOf(box)),
      state: fc.constantFrom('', ...statesOf(box)),
    }),
  );
  fc.assert(
    fc.property(filters, (given) => {
      expect(read(writeFilters(given).toString())).toEqual(given);
    }),
  );
});
