import type { Day } from '../../../domain/working-days/day';
import { api, dataOf } from './api';
import type { CalendarYear } from './calendar-replies';

export type DaySetting = { day: Day; working: boolean; reason: string };

export const { useCalendarQuery, useSetDayMutation, useClearDayMutation } = api.injectEndpoints({
  endpoints: (build) => ({
    calendar: build.query<CalendarYear, number>({
      query: (year) => `/review/calendar?year=${year}`,
      transformResponse: dataOf<CalendarYear>,
      providesTags: ['ReviewCalendar'],
    }),
    setDay: build.mutation<unknown, DaySetting>({
      query: ({ day, ...data }) => ({ url: `/review/calendar/${day}`, method: 'PUT', data }),
      invalidatesTags: ['ReviewCalendar'],
    }),
    clearDay: build.mutation<unknown, Day>({
      query: (day) => ({ url: `/review/calendar/${day}`, method: 'DELETE' }),
      invalidatesTags: ['ReviewCalendar'],
    }),
  }),
});
