import { useCallback } from 'react';
import { useIntl } from 'react-intl';
import { dayOf, shiftDay } from '../../../domain/working-days/day';
import { useText } from '../use-text';

const ZONE = 'Asia/Shanghai';

const NEAR = [
  ['day.yesterday', -1],
  ['day.today', 0],
  ['day.tomorrow', 1],
] as const;

/** Gives the function that writes an instant (ISO 8601) as people say it: 今天 14:30, 11月20日 09:00. */
export const useDayTime = (): ((iso: string) => string) => {
  const { formatDate } = useIntl();
  const text = useText();
  return useCallback(
    (iso) => {
      const [then, today] = [dayOf(iso), dayOf(new Date().toISOString())];
      const time = formatDate(iso, {
        timeZone: ZONE,
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      });
      const near = NEAR.find(([, days]) => shiftDay(today, days) === then);
      if (near) return `${text(near[0])} ${time}`;
      const sameYear = then.slice(0, 4) === today.slice(0, 4);
      const day = formatDate(iso, {
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
