import { VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { Day } from '../../../../domain/working-days/day';
import type { ShownDay } from '../../calendar/shown-day';
import { useText } from '../../use-text';
import { useCalendarWords } from './use-calendar-words';

const DayBox = styled.button<{ $working: boolean; $isSet: boolean; $isToday: boolean }>`
  position: relative;
  display: flex;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  width: 100%;
  min-height: 4.4rem;
  padding: 0.2rem;
  border: ${({ $isSet, theme }) =>
    $isSet ? `2px dashed ${theme.colors.primary600}` : '1px solid transparent'};
  border-radius: ${({ theme }) => theme.borderRadius};
  background: ${({ $working, theme }) => ($working ? 'transparent' : theme.colors.neutral150)};
  color: ${({ theme }) => theme.colors.neutral800};
  cursor: pointer;
  font: inherit;
  font-weight: ${({ $isToday }) => ($isToday ? 700 : 400)};
  text-decoration: ${({ $isToday }) => ($isToday ? 'underline' : 'none')};
  text-underline-offset: 0.3rem;

  &:hover {
    background: ${({ theme }) => theme.colors.primary100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 1px;
  }
`;

const Mark = styled.span<{ $working: boolean }>`
  color: ${({ $working, theme }) => theme.colors[$working ? 'warning700' : 'success700']};
  font-size: 1.1rem;
  font-weight: 600;
  line-height: 1.2;
  text-decoration: none;
`;

type DayButtonProps = {
  shown: ShownDay;
  isToday: boolean;
  isCurrent: boolean;
  todayWord: string;
  onOpen: (day: Day) => void;
};

/** A day of the calendar, and what it is: 休 or 班 beside its number, a dashed frame where it was set. */
export const DayButton = ({ shown, isToday, isCurrent, todayWord, onOpen }: DayButtonProps) => {
  const text = useText();
  const { dayName } = useCalendarWords();
  const { day, working, mark, name, setting } = shown;
  const label = [
    dayName(day),
    isToday && todayWord,
    text(working ? 'calendar.working' : 'calendar.off'),
    name,
    setting && text('calendar.set'),
  ].filter(Boolean);
  return (
    <DayBox
      type="button"
      aria-current={isToday ? 'date' : undefined}
      tabIndex={isCurrent ? 0 : -1}
      data-day={day}
      $working={working}
      $isSet={setting !== null}
      $isToday={isToday}
      onClick={() => onOpen(day)}
    >
      <span aria-hidden>{Number(day.slice(8))}</span>
      {mark && (
        <Mark aria-hidden $working={working}>
          {text(`calendar.mark.${mark}`)}
        </Mark>
      )}
      <VisuallyHidden>{label.join(text('comma'))}</VisuallyHidden>
    </DayBox>
  );
};
