import { toggled } from '../../../../src/plugins/review/admin/src/inbox/toggled';

it.each([
  [[], [1], [1]],
  [[1], [1], []],
  [
    [1, 9],
    [1, 2],
    [9, 1, 2],
  ],
  [[1, 2, 9], [1, 2], [9]],
])('%j with %j pressed is %j', (known, pressed, expected) => {
  expect([...toggled(new Set(known), pressed)]).toEqual(expected);
});
