import { shiftDay } from '../../../../src/plugins/review/domain/working-days/day';
import {
  calendarFindings,
  isWorkingDay,
  isYearKnown,
  withOverrides,
} from '../../../../src/plugins/review/domain/working-days/working-calendar';
import { buildCalendar } from '../../../../src/plugins/review/server/src/store/calendar';
import { ARRANGED } from './builders';

const daysFrom = (first: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => shiftDay(first, index));

test.each([
  ['2019', ['2019-02-02', '2019-04-28', '2019-09-29']],
  ['2020', ['2020-01-19', '2020-06-28', '2020-10-10']],
  ['2021', ['2021-02-07', '2021-02-20', '2021-09-26']],
  ['2022', ['2022-01-29', '2022-04-24', '2022-10-08']],
  ['2023', ['2023-01-28', '2023-06-25', '2023-10-08']],
  ['2024', ['2024-02-04', '2024-02-18', '2024-10-12']],
  ['2025', ['2025-01-26', '2025-09-28', '2025-10-11']],
  ['2026', ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10']],
])('weekend days worked in %s (调休)', (_, days) => {
  expect(days.filter((day) => isWorkingDay(day, ARRANGED))).toEqual(days);
});

test.each([
  ['National Day 2019', '2019-10-01', 7],
  ['the longer Spring Festival of 2020', '2020-01-24', 10],
  ['Spring Festival 2024', '2024-02-10', 8],
  ['National Day and Mid-autumn 2025', '2025-10-01', 8],
  ['New Year 2026', '2026-01-01', 3],
  ['Spring Festival 2026', '2026-02-15', 9],
  ['Labour Day 2026', '2026-05-01', 5],
  ['National Day 2026', '2026-10-01', 7],
])('days off: %s', (_, first, count) => {
  expect(daysFrom(first, count).filter((day) => isWorkingDay(day, ARRANGED))).toEqual([]);
});

test('ordinary weeks are worked from Monday to Friday', () => {
  expect(daysFrom('2025-11-03', 7).map((day) => isWorkingDay(day, ARRANGED))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
    false,
  ]);
});

test("an administrator's word on a day stands above the arrangement", () => {
  const calendar = withOverrides(ARRANGED, [
    { day: '2025-11-05', working: false },
    { day: '2025-11-08', working: true },
    { day: '2025-10-01', working: true },
    { day: '2025-10-11', working: false },
  ]);
  expect(
    ['2025-11-05', '2025-11-08', '2025-10-01', '2025-10-11'].map((day) =>
      isWorkingDay(day, calendar),
    ),
  ).toEqual([false, true, true, false]);
});

test('of two words on one day the later counts', () => {
  const calendar = withOverrides(ARRANGED, [
    { day: '2025-11-05', working: false },
    { day: '2025-11-05', working: true },
  ]);
  expect(isWorkingDay('2025-11-05', calendar)).toBe(true);
});

test('the arrangements of 2019 to 2026 are known, that of 2035 is not', () => {
  const calendar = buildCalendar({ from: 2019, to: 2035, overrides: [] });
  const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2035];
  expect(years.filter((year) => !isYearKnown(year, calendar))).toEqual([2035]);
});

test('in a year that is not known weekends alone are off, and a finding says so', () => {
  const calendar = buildCalendar({ from: 2034, to: 2035, overrides: [] });
  expect(isWorkingDay('2035-10-01', calendar)).toBe(true);
  expect(isWorkingDay('2035-10-06', calendar)).toBe(false);
  expect(calendarFindings({ from: '2034-12-30', to: '2035-01-04' }, calendar)).toEqual([
    { code: 'holidaysUnknown', at: '2034' },
    { code: 'holidaysUnknown', at: '2035' },
  ]);
});

test('a year is known once the administrator has entered its holidays', () => {
  const overrides = daysFrom('2035-10-01', 7).map((day) => ({ day, working: false }));
  const calendar = buildCalendar({ from: 2035, to: 2035, overrides });
  expect(calendarFindings({ from: '2035-01-01', to: '2035-12-31' }, calendar)).toEqual([]);
});
