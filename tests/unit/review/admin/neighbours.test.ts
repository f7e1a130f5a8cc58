import { rowAfter, rowBeside } from '../../../../src/plugins/review/admin/src/inbox/neighbours';

const IDS = [7, 5, 9];

test.each([
  ['j begins at the first row', null, 'j', 7],
  ['j goes down', 7, 'j', 5],
  ['j stays at the last row', 9, 'j', 9],
  ['k goes up', 9, 'k', 5],
  ['k stays at the first row', 7, 'k', 7],
  ['k begins at the first row too', null, 'k', 7],
  ['j begins anew where the row is gone', 8, 'j', 7],
] as const)('%s', (_, from, key, expected) => {
  expect(rowBeside(IDS, { from, key })).toBe(expected);
});

test('there is nowhere to go in an empty list', () => {
  expect(rowBeside([], { from: null, key: 'j' })).toBeNull();
});

test('behind a row that is dealt with comes the one below, at the end the one above', () => {
  expect(rowAfter(IDS, 7)).toBe(5);
  expect(rowAfter(IDS, 9)).toBe(5);
  expect(rowAfter([7], 7)).toBeNull();
});
