import fc from 'fast-check';
import {
  dueRange,
  type DueClass,
  type DueRange,
} from '../../../../src/plugins/review/domain/inbox/due';
import { ARRANGED, inChina } from '../working-days/builders';

const NOON = '2025-11-05 12:00'; // A Wednesday.

const holds = ({ from, before, orNone }: DueRange, due: string | null): boolean =>
  due === null ? orNone : (from === null || from <= due) && (before === null || due < before);

const is = (due: string | null, name: DueClass, now = NOON): boolean =>
  holds(dueRange(name, inChina(now), ARRANGED), due && inChina(due));

test.each<[string, string | null, DueClass[]]>([
  ['yesterday’s', '2025-11-04 23:59:59.999', ['overdue']],
  ['what ended this minute', '2025-11-05 11:59', ['overdue']],
  ['what ends today', '2025-11-05 23:59:59.999', ['today', 'soon']],
  ['what ends tomorrow', '2025-11-06 23:59:59.999', ['soon']],
  ['the third working day, behind a weekend', '2025-11-10 23:59:59.999', ['soon']],
  ['the fourth', '2025-11-11 23:59:59.999', ['later']],
  ['what has no limit', null, ['later']],
])('%s', (_, due, expected) => {
  const classes = (['overdue', 'today', 'soon', 'later'] as const).filter((name) => is(due, name));

  expect(classes).toEqual(expected);
});

test('before a holiday “soon” reaches behind it', () => {
  expect(is('2025-10-11 23:59:59.999', 'soon', '2025-09-30 12:00')).toBe(true);
});

test('every limit is overdue, soon or later, and one of them only; today’s is soon', () => {
  const instant = fc
    .date({ min: new Date('2020-01-05'), max: new Date('2026-11-01'), noInvalidDate: true })
    .map((date) => date.toISOString());
  fc.assert(
    fc.property(instant, fc.option(instant), (now, due) => {
      const inClass = (name: DueClass) => holds(dueRange(name, now, ARRANGED), due);
      expect((['overdue', 'soon', 'later'] as const).filter(inClass)).toHaveLength(1);
      expect(inClass('soon') || !inClass('today')).toBe(true);
    }),
  );
});
