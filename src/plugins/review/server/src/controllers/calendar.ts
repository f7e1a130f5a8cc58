import type { Core } from '@strapi/strapi';
import { dayOf, type Day } from '../../../domain/working-days/day';
import { systemClock } from '../clock';
import type { Dependencies } from '../store/dependencies';
import { changeCalendarDay } from '../use-cases/change-calendar-day';
import { viewCalendar } from '../use-cases/view-calendar';
import { inputOf, text, wholeNumber, wrong, type Input } from './read-input';
import { flagAt } from './read-place';
import { readingPerson, signedInPerson, type Context } from './requester';

/** The Holidays Ordinance is from 1949; this century is as far as anybody plans. */
const YEARS = { first: 1949, last: 2099 };

export const calendarController = ({ strapi }: { strapi: Core.Strapi }) => {
  const dependencies: Dependencies = { strapi, clock: systemClock };

  const change = async (context: Context, setting: { working: boolean; reason: string } | null) => {
    const day = dayIn(context);
    const person = await signedInPerson(strapi);
    await changeCalendarDay(dependencies, { person, day, setting });
    return { data: await viewCalendar(dependencies, Number(day.slice(0, 4))) };
  };

  return {
    async find({ query }: Context) {
      await readingPerson(strapi);
      const today = dayOf(systemClock().toISOString());
      const asked = query.year === undefined ? Number(today.slice(0, 4)) : yearIn(query);
      return { data: await viewCalendar(dependencies, asked) };
    },

    put: async (context: Context) => {
      const input = inputOf(context.request.body);
      const working = flagAt({ value: input.working, at: 'working' });
      return change(context, { working, reason: text(input, 'reason') });
    },

    remove: (context: Context) => change(context, null),
  };
};

const yearIn = (query: Input): number => {
  const year = wholeNumber(query, 'year');
  return year >= YEARS.first && year <= YEARS.last
    ? year
    : wrong('year', `应为 ${YEARS.first} 至 ${YEARS.last} 年`);
};

const dayIn = ({ params: { day } }: Context): Day => {
  const time = /^\d{4}-\d{2}-\d{2}$/u.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  const isDay = !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
  if (!isDay) return wrong('day', '应为日期，如 2026-10-08');
  yearIn({ year: day.slice(0, 4) });
  return day;
};
