import { yearDays } from '../../../../src/plugins/review/domain/working-days/year-days';

const arranged = {
  holidays: new Set(['2025-10-01', '2026-10-01', '2026-10-02']),
  workingWeekends: new Set(['2026-09-20']),
};

const days = (overrides: { day: string; working: boolean; reason: string }[]) =>
  yearDays({ year: 2026, arranged, overrides }).map(
    ({ day, working, source, reason }) => `${day} ${working} ${source} ${reason}`,
  );

test('a year shows its holidays and working weekends in order, and no other year’s', () =>
  expect(days([])).toEqual([
    '2026-09-20 true library null',
    '2026-10-01 false library null',
    '2026-10-02 false library null',
  ]));

test('an administrator’s day stands above the library, also where it only says the usual', () =>
  expect(
    days([
      { day: '2026-10-02', working: true, reason: '值守' },
      { day: '2026-12-25', working: false, reason: '检修' },
      { day: '2026-12-28', working: true, reason: '照常' },
    ]),
  ).toEqual([
    '2026-09-20 true library null',
    '2026-10-01 false library null',
    '2026-10-02 true override 值守',
    '2026-12-25 false override 检修',
    '2026-12-28 true override 照常',
  ]));
