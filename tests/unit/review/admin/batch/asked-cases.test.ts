import { askedCases } from '../../../../../src/plugins/review/admin/src/batch/asked-cases';

const list = (length: number) => Array.from({ length }, (_, index) => index + 1).join();

it.each([
  ['3,1,2', { ids: [3, 1, 2] }],
  [' 3, 1,3', { ids: [3, 1] }],
  ['7,x,-2,0,1.5,99999999999', { ids: [7] }],
  [null, { problem: 'none' }],
  ['', { problem: 'none' }],
  ['x', { problem: 'none' }],
  [list(50), expect.objectContaining({ ids: expect.anything() })],
  [list(51), { problem: 'tooMany', count: 51 }],
])('the cases of ?cases=%s', (cases, expected) => {
  expect(askedCases(cases)).toEqual(expected);
});
