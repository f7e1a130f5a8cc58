import type { Day } from '../../../../domain/working-days/day';
import type { CalendarYear } from '../../api/calendar-replies';
import { monthWeeks } from '../../calendar/month-weeks';
import { shownDay } from '../../calendar/shown-day';
import { useText } from '../../use-text';
import { CalendarGrid } from './CalendarGrid';
import { DayButton } from './DayButton';
import { useCalendarWords } from './use-calendar-words';

type MonthTableProps = {
  calendar: CalendarYear;
  /** From 1. */
  month: number;
  today: Day;
  /** The one day that Tab leads to; the others are reached with the arrow keys. */
  current: Day;
  onOpen: (day: Day) => void;
};

/** A month, Monday first. */
export const MonthTable = ({ calendar, month, today, current, onOpen }: MonthTableProps) => {
  const text = useText();
  const { monthName, weekdays } = useCalendarWords();
  return (
    <CalendarGrid>
      <caption>{monthName(month)}</caption>
      <thead>
        <tr>
          {weekdays.map(({ short, long }) => (
            <th key={long} scope="col" abbr={long}>
              {short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {monthWeeks(calendar.year, month).map((week, at) => (
          <tr key={at}>
            {week.map((day, weekday) => (
              <td key={weekday}>
                {day && (
                  <DayButton
                    shown={shownDay(day, calendar)}
                    isToday={day === today}
                    isCurrent={day === current}
                    todayWord={text('day.today')}
                    onOpen={onOpen}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </CalendarGrid>
  );
};
