import type { Day } from '../../../domain/working-days/day';
import type { ExplainedOverride } from '../../../domain/working-days/year-days';
import { calendarOverrides, setCalendarDay } from '../store/calendar-days';
import type { Dependencies } from '../store/dependencies';
import { appendToLedger } from '../store/ledger/append-to-ledger';
import { holdList } from '../store/list-revisions';
import type { KnownPerson } from '../store/people';
import { Refused } from './refused';
import { reviewUseCase } from './review-use-case';
import { settingsFact } from './settings-fact';

type Change = {
  person: KnownPerson;
  day: Day;
  /** What the day is from now on; null to leave it to the library again. */
  setting: { working: boolean; reason: string } | null;
};

/**
 * Sets a day as worked or off, above every arrangement; limits that begin from now on count it so.
 * Refusals: `reasonMissing`, `calendarDayNotFound` where there is no setting to take away.
 */
export const changeCalendarDay = (
  dependencies: Dependencies,
  { person, day, setting }: Change,
): Promise<void> => {
  const { strapi, clock } = dependencies;
  const attempted = { action: 'change-calendar', person, stored: null };
  return reviewUseCase(dependencies, attempted, async (trx) => {
    if (setting && !setting.reason.trim()) throw new Refused({ code: 'reasonMissing' });
    await holdList({ strapi, trx }, 'calendar');
    const before = (await calendarOverrides(strapi)).find((override) => override.day === day);
    if (!setting && !before) throw new Refused({ code: 'calendarDayNotFound' });
    const override: ExplainedOverride | null = setting && { day, ...setting };
    await setCalendarDay(strapi, day, override);
    const details = { day, before: before ?? null, after: override };
    await appendToLedger(
      { strapi, trx },
      settingsFact({ event: 'calendar-changed', person, details, at: clock() }),
    );
  });
};
