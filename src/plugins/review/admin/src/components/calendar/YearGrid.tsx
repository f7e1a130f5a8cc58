import { useRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import { styled } from 'styled-components';
import type { Day } from '../../../../domain/working-days/day';
import type { CalendarYear } from '../../api/calendar-replies';
import { dayAfterKey } from '../../calendar/day-after-key';
import { useText } from '../../use-text';
import { MonthTable } from './MonthTable';

const MONTHS = Array.from({ length: 12 }, (_, at) => at + 1);

const Months = styled.div`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 30rem), 1fr));
  gap: 2.4rem;
`;

const Month = styled.div`
  padding: 1.6rem;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: ${({ theme }) => theme.shadows.tableShadow};
`;

type YearGridProps = { calendar: CalendarYear; today: Day; onOpen: (day: Day) => void };

/** A year by months. Tab leads to one day, arrow keys and Page Up and Down to the others. */
export const YearGrid = ({ calendar, today, onOpen }: YearGridProps) => {
  const text = useText();
  const grid = useRef<HTMLDivElement>(null);
  const inYear = today.startsWith(`${calendar.year}-`) ? today : `${calendar.year}-01-01`;
  const [current, setCurrent] = useState(inYear);

  const move = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = dayAfterKey(current, event.key);
    if (next === null) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus();
  };

  const follow = ({ target }: FocusEvent<HTMLElement>) => {
    if (target.dataset.day) setCurrent(target.dataset.day);
  };

  return (
    <Months
      ref={grid}
      role="group"
      aria-label={text('calendar.keys')}
      onKeyDown={move}
      onFocus={follow}
    >
      {MONTHS.map((month) => (
        <Month key={month}>
          <MonthTable
            calendar={calendar}
            month={month}
            today={today}
            current={current}
            onOpen={onOpen}
          />
        </Month>
      ))}
    </Months>
  );
};
