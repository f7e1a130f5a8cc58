import fc from 'fast-check';
import { dayAfterKey } from '../../../../src/plugins/review/admin/src/calendar/day-after-key';
import { monthWeeks } from '../../../../src/plugins/review/admin/src/calendar/month-weeks';
import { shownDay } from '../../../../src/plugins/review/admin/src/calendar/shown-day';
import { shiftDay } from '../../../../src/plugins/review/domain/working-days/day';

describe('a month of the calendar', () => {
  it('begins its weeks on Monday', () => {
    expect(monthWeeks(2026, 2).map((week) => week.map((day) => day?.slice(8) ?? ''))).toEqual([
      ['', '', '', '', '', '', '01'],
      ['02', '03', '04', '05', '06', '07', '08'],
      ['09', '10', '11', '12', '13', '14', '15'],
      ['16', '17', '18', '19', '20', '21', '22'],
      ['23', '24', '25', '26', '27', '28', ''],
    ]);
  });

  it('has every day of a year once, in order', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1949, max: 2099 }), (year) => {
        const days = Array.from({ length: 12 }, (_, at) => monthWeeks(year, at + 1))
          .flat(2)
          .filter((day) => day !== null);

        expect(days[0]).toBe(`${year}-01-01`);
        expect(days.at(-1)).toBe(`${year}-12-31`);
        expect(days.slice(1)).toEqual(days.slice(0, -1).map((day) => shiftDay(day, 1)));
      }),
    ));
});

describe('a key', () => {
  it.each([
    ['2026-10-01', 'ArrowRight', '2026-10-02'],
    ['2026-10-01', 'ArrowLeft', '2026-09-30'],
    ['2026-10-01', 'ArrowDown', '2026-10-08'],
    ['2026-10-01', 'ArrowUp', '2026-09-24'],
    ['2026-10-01', 'Home', '2026-09-28'],
    ['2026-10-01', 'End', '2026-10-04'],
    ['2026-03-31', 'PageUp', '2026-02-28'],
    ['2026-01-31', 'PageDown', '2026-02-28'],
    ['2026-01-01', 'ArrowLeft', null],
    ['2026-12-31', 'PageDown', null],
    ['2026-10-01', 'a', null],
  ])('on %s, %s leads to %s', (day, key, next) => expect(dayAfterKey(day, key)).toBe(next));
});

describe('a day', () => {
  const calendar = {
    names: { '2026-10-01': '国庆节', '2026-10-03': '国庆节', '2026-10-10': '国庆节' },
    days: [
      listed('2026-10-01', false, false),
      listed('2026-10-10', true, true),
      listed('2026-12-25', false, true, '系统检修'),
      listed('2026-12-26', true, false, '年终值守'),
    ],
  };

  it.each([
    ['2026-10-05', true, null],
    ['2026-10-11', false, null],
    ['2026-10-01', false, 'off'],
    ['2026-10-03', false, 'off'],
    ['2026-10-10', true, 'on'],
    ['2026-12-25', false, 'off'],
    ['2026-12-26', true, 'on'],
  ])('%s is worked: %s, and marked %s', (day, working, mark) =>
    expect(shownDay(day, calendar)).toMatchObject({ working, mark }),
  );

  it('is shown as set where an administrator set it, with what it would be', () => {
    expect(shownDay('2026-12-25', calendar).setting).toEqual({
      reason: '系统检修',
      usuallyWorking: true,
    });
    expect(shownDay('2026-10-01', calendar).setting).toBeNull();
  });
});

function listed(day: string, working: boolean, usuallyWorking: boolean, reason?: string) {
  const source = reason === undefined ? ('library' as const) : ('override' as const);
  return { day, working, usuallyWorking, source, reason: reason ?? null };
}
