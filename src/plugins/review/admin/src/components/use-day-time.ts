import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { useText } from '../use-text';

const ZONE = 'Asia/Shanghai';
const DAY = 24 * 60 * 60 * 1000;

const dayIn = (time: number): string =>
  new Intl.DateTimeFormat('sv', { timeZone: ZONE, dateStyle: 'short' }).format(time);

/** Gives the function that writes an instant (ISO 8601) as people say it: 今天 14:30, 11月20日 09:00. */
export const useDayTime = (): ((iso: string) => string) => {
  const { formatDate } = useIntl();
  const text = useText();
  return useCallback(
    (iso) => {
      const [then, now] = [new Date(iso).getTime(), Date.now()];
      const time = formatDate(then, {
        timeZone: ZONE,
        hour: '2-digit',
        minute: '2-digit',
        hour12: false,
      });
      const near = (
        [
          ['day.yesterday', -1],
          ['day.today', 0],
          ['day.tomorrow', 1],
        ] as const
      ).find(([, days]) => dayIn(now + days * DAY) === dayIn(then));
      if (near) return `${text(near[0])} ${time}`;
      const sameYear = dayIn(then).slice(0, 4) === dayIn(now).slice(0, 4);
      const day = formatDate(then, {
        timeZone: ZONE,
        month: 'short',
        day: 'numeric',
        ...(sameYear ? {} : { year: 'numeric' }),
      });
      return `${day} ${time}`;
    },
    [formatDate, text],
  );
};
