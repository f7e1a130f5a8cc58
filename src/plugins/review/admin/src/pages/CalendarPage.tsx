import { Box, Flex, IconButton, Typography } from '@strapi/design-system';
import { ChevronLeft, ChevronRight } from '@strapi/icons';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { useState } from 'react';
import { dayOf, type Day } from '../../../domain/working-days/day';
import { useCalendarQuery } from '../api/calendar-api';
import type { CalendarYear } from '../api/calendar-replies';
import { shownDay } from '../calendar/shown-day';
import { CalendarLegend } from '../components/calendar/CalendarLegend';
import { Card } from '../components/Card';
import { DayDialog } from '../components/calendar/DayDialog';
import { OverrideList } from '../components/calendar/OverrideList';
import { YearGrid } from '../components/calendar/YearGrid';
import { useText } from '../use-text';

const MANAGE = [{ action: 'plugin::review.policies.manage', subject: null }];

/** 工作日历: which days count for the limits. */
export const CalendarPage = () => (
  <Page.Protect permissions={MANAGE}>
    <Calendar />
  </Page.Protect>
);

const Calendar = () => {
  const text = useText();
  const [{ query }, setQuery] = useQueryParams<{ year?: string }>();
  const today = dayOf(new Date().toISOString());
  const year = Number(query.year) || Number(today.slice(0, 4));
  const { data: calendar, isError } = useCalendarQuery(year);
  return (
    <Page.Main>
      <Page.Title>{text('calendar')}</Page.Title>
      <Layouts.Header title={text('calendar')} subtitle={text('calendar.subtitle')} />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <YearChooser year={year} onChange={(next) => setQuery({ year: String(next) })} />
          {isError && <Page.Error />}
          {calendar?.year === year && <Year key={year} calendar={calendar} today={today} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

/** Those that the server has a calendar for. */
const YEARS = { first: 1949, last: 2099 };

type YearChooserProps = { year: number; onChange: (year: number) => void };

const YearChooser = ({ year, onChange }: YearChooserProps) => {
  const text = useText();
  return (
    <Flex gap={4} alignItems="center">
      <IconButton
        size="L"
        variant="tertiary"
        label={text('calendar.year.before')}
        disabled={year <= YEARS.first}
        onClick={() => onChange(year - 1)}
      >
        <ChevronLeft />
      </IconButton>
      <Typography tag="h2" variant="beta" aria-live="polite">
        {text('calendar.year', { year: String(year) })}
      </Typography>
      <IconButton
        size="L"
        variant="tertiary"
        label={text('calendar.year.after')}
        disabled={year >= YEARS.last}
        onClick={() => onChange(year + 1)}
      >
        <ChevronRight />
      </IconButton>
    </Flex>
  );
};

const Year = ({ calendar, today }: { calendar: CalendarYear; today: Day }) => {
  const text = useText();
  const [open, setOpen] = useState<Day | null>(null);
  return (
    <>
      {calendar.findings.map(({ code, sentence }) => (
        <Box key={code} role="note" background="warning100" hasRadius padding={4}>
          <Typography textColor="neutral800">{sentence}</Typography>
        </Box>
      ))}
      <CalendarLegend />
      <YearGrid calendar={calendar} today={today} onOpen={setOpen} />
      <Card title={text('calendar.overrides')}>
        <OverrideList calendar={calendar} onOpen={setOpen} />
      </Card>
      {open && <DayDialog shown={shownDay(open, calendar)} onClose={() => setOpen(null)} />}
    </>
  );
};
