import fc from 'fast-check';
import { sendingTime } from '../../../../src/plugins/review/domain/notices/sending-time';

const HOUR = 60 * 60 * 1000;

const digest = (at: string, digestHours: readonly number[] = [9, 14]) =>
  sendingTime({ topic: 'published', to: 'person', at, digestHours });

describe('the hour at which a notice leaves the panel', () => {
  it('is at once for what cannot wait', () => {
    const at = '2025-03-03T03:21:09.000Z';
    for (const topic of ['returned', 'withdrawn', 'emergencyToConfirm', 'escalation'] as const) {
      expect(sendingTime({ topic, to: 'person', at, digestHours: [9] })).toBe(at);
    }
  });

  it('is at once for a group chat', () => {
    const at = '2025-03-03T03:21:09.000Z';
    expect(sendingTime({ topic: 'toSign', to: 'group', at, digestHours: [9] })).toBe(at);
  });

  it.each([
    ['before the first', '2025-03-03T00:59:59.999Z', '2025-03-03T01:00:00.000Z'],
    ['at the first', '2025-03-03T01:00:00.000Z', '2025-03-03T01:00:00.000Z'],
    ['between the two', '2025-03-03T01:00:00.001Z', '2025-03-03T06:00:00.000Z'],
    ['after the last, tomorrow’s first', '2025-03-03T09:00:00.000Z', '2025-03-04T01:00:00.000Z'],
    ['after midnight in China', '2025-03-03T16:30:00.000Z', '2025-03-04T01:00:00.000Z'],
  ])('is the next digest in China’s time: %s', (_when, at, expected) => {
    expect(digest(at)).toBe(expected);
  });

  it('is never before the notice, within a day of it, and on one of the hours', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2035-01-01'), noInvalidDate: true }),
        fc.uniqueArray(fc.integer({ min: 0, max: 23 }), { minLength: 1 }),
        (at, hours) => {
          const time = Date.parse(digest(at.toISOString(), hours));
          expect(time).toBeGreaterThanOrEqual(at.getTime());
          expect(time - at.getTime()).toBeLessThan(24 * HOUR);
          expect(hours).toContain(((time / HOUR + 8) % 24) as never);
        },
      ),
    );
  });
});
