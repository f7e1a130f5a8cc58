import { nextAttempt } from '../../../../src/plugins/review/domain/notices/next-attempt';

const retry = { attempts: 6, firstDelayMinutes: 2, longestDelayMinutes: 10 };
const at = '2025-03-03T01:00:00.000Z';

test('each wait is twice as long as the last, up to the longest', () => {
  const waits = [1, 2, 3, 4, 5].map((attempts) => nextAttempt({ attempts, at }, retry));

  expect(waits).toEqual([
    '2025-03-03T01:02:00.000Z',
    '2025-03-03T01:04:00.000Z',
    '2025-03-03T01:08:00.000Z',
    '2025-03-03T01:10:00.000Z',
    '2025-03-03T01:10:00.000Z',
  ]);
});

test('after the last attempt there is none', () => {
  expect(nextAttempt({ attempts: 6, at }, retry)).toBeNull();
  expect(nextAttempt({ attempts: 7, at }, retry)).toBeNull();
});
