import fc from 'fast-check';
import { spreadOf } from '../../../../src/plugins/review/domain/reports/spread';

const ten = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];

test.each([
  ['nothing', [], { median: null, p90: null }],
  ['one', [3], { median: 3, p90: 3 }],
  ['an odd number: the middle one', [9, 1, 3], { median: 3, p90: 9 }],
  ['an even number: between the middle two', [4, 1, 2, 9], { median: 3, p90: 9 }],
  ['ten: nine do not exceed the 90th percentile', ten, { median: 5.5, p90: 9 }],
  ['numbers are compared as numbers', [100, 9, 20], { median: 20, p90: 100 }],
])('of %s', (_, values, spread) => {
  expect(spreadOf(values)).toEqual(spread);
});

test('half do not exceed the median, nine of ten not the 90th percentile', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1 }), (values) => {
      const { median, p90 } = spreadOf(values);
      const shareUpTo = (limit: number | null) =>
        values.filter((value) => value <= (limit ?? NaN)).length / values.length;
      expect(shareUpTo(median)).toBeGreaterThanOrEqual(0.5);
      expect(shareUpTo(p90)).toBeGreaterThanOrEqual(0.9);
    }),
  );
});
