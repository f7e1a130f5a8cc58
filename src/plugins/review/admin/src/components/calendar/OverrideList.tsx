import { Button, EmptyStateLayout } from '@strapi/design-system';
import type { Day } from '../../../../domain/working-days/day';
import type { CalendarYear } from '../../api/calendar-replies';
import { useText } from '../../use-text';
import { FoldingTable } from '../FoldingTable';
import { useCalendarWords } from './use-calendar-words';

type OverrideListProps = { calendar: CalendarYear; onOpen: (day: Day) => void };

/** The days of a year that administrators set, with their reasons. */
export const OverrideList = ({ calendar, onOpen }: OverrideListProps) => {
  const text = useText();
  const { dayName } = useCalendarWords();
  const overrides = calendar.days.filter(({ source }) => source === 'override');
  if (overrides.length === 0) return <EmptyStateLayout content={text('calendar.overrides.none')} />;
  return (
    <FoldingTable
      label={text('calendar.overrides')}
      head={[
        text('calendar.day'),
        text('calendar.setAs'),
        text('calendar.usually'),
        text('calendar.reason'),
        text('table.action'),
      ]}
      rows={overrides.map(({ day, working, usuallyWorking, reason }) => ({
        key: day,
        cells: [
          dayName(day),
          text(working ? 'calendar.working' : 'calendar.off'),
          text(usuallyWorking ? 'calendar.working' : 'calendar.off'),
          reason,
          <Button
            key="change"
            variant="tertiary"
            aria-label={text('calendar.change.one', { day: dayName(day) })}
            onClick={() => onOpen(day)}
          >
            {text('calendar.change')}
          </Button>,
        ],
      }))}
    />
  );
};
