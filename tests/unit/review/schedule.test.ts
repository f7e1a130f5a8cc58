import type { ReviewCase } from '../../../src/plugins/review/domain/case';
import { performDue } from '../../../src/plugins/review/domain/perform-due';
import { dueAction, timesRefusal } from '../../../src/plugins/review/domain/schedule';
import { signedCase, stepOf } from './builders';

const scheduled = signedCase({ state: 'scheduled', scheduledAt: '2025-03-04T00:00:00.000Z' });
const published = signedCase({ state: 'published', expiresAt: '2025-04-01T00:00:00.000Z' });
const ending = { ...scheduled, expiresAt: '2025-03-04T01:00:00.000Z' };

test.each<[string, ReviewCase, string, string]>([
  ['before its hour', scheduled, '2025-03-03T23:59:59.999Z', 'wait'],
  ['at its hour', scheduled, '2025-03-04T00:00:00.000Z', 'publish'],
  ['as late as the policy allows', scheduled, '2025-03-04T12:00:00.000Z', 'publish'],
  ['later than that', scheduled, '2025-03-04T12:00:00.001Z', 'askAgain'],
  ['past its hour and its end', ending, '2025-03-04T01:00:00.000Z', 'askAgain'],
  ['without an hour', { ...scheduled, scheduledAt: null }, '2025-03-05T00:00:00.000Z', 'wait'],
  ['approved', { ...scheduled, state: 'approved' }, '2025-03-05T00:00:00.000Z', 'wait'],
  ['published, before its end', published, '2025-03-31T23:59:59.999Z', 'wait'],
  ['published, at its end', published, '2025-04-01T00:00:00.000Z', 'expire'],
  ['published, long after its end', published, '2026-01-01T00:00:00.000Z', 'expire'],
  [
    'published without an end',
    { ...published, expiresAt: null },
    '2026-01-01T00:00:00.000Z',
    'wait',
  ],
])('what is due of a case %s', (_when, reviewCase, now, expected) => {
  expect(dueAction(reviewCase, now)).toBe(expected);
});

test('times are compared as instants, whatever their offset', () => {
  const times = { publishAt: '2025-03-04T08:00:00+08:00', expiresAt: null };
  expect(timesRefusal({ ...times, at: '2025-03-03T23:59:00Z' })).toBeNull();
  expect(timesRefusal({ ...times, at: '2025-03-04T00:00:00Z' })?.code).toBe('scheduleInPast');
});

describe('performDue', () => {
  const due = (reviewCase: ReviewCase, at: string, digest = reviewCase.digest) =>
    performDue({ reviewCase, digest, at });

  it('does nothing before the hour', () => {
    expect(due(scheduled, '2025-03-03T00:00:00.000Z')).toBeNull();
  });

  it('publishes what was signed, once', () => {
    const { reviewCase, effects } = stepOf(due(scheduled, '2025-03-04T00:00:00.000Z'));
    expect(reviewCase).toMatchObject({ state: 'published', scheduledAt: null, version: 4 });
    expect(effects[0]).toEqual({ type: 'publish', digest: 'text-1', basis: 'signatures' });
    expect(due(reviewCase, '2025-03-04T00:00:01.000Z')).toBeNull();
  });

  it('publishes nothing else', () => {
    expect(due(scheduled, '2025-03-04T00:00:00.000Z', 'text-2')).toEqual({
      allowed: false,
      refusal: { code: 'digestMismatch' },
    });
  });

  it('asks the last stage again when the hour is long past', () => {
    const { reviewCase, effects } = stepOf(due(scheduled, '2025-03-06T00:00:00.000Z'));
    expect(reviewCase).toMatchObject({ state: 'approved', scheduledAt: null });
    expect(effects).toEqual([
      { type: 'notify', audience: { to: 'stage', stage: 2 }, topic: 'scheduleMissed' },
    ]);
  });

  it('takes down what has come to its end', () => {
    const { reviewCase, effects } = stepOf(due(published, '2025-04-01T00:00:00.000Z'));
    expect(reviewCase.state).toBe('withdrawn');
    expect(effects[0]).toEqual({ type: 'unpublish', withdrawal: null });
  });
});
