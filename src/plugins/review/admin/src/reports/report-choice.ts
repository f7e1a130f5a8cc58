import type { Period } from '../../../domain/reports/period';
import { GROUPINGS, type Grouping } from '../../../domain/reports/report';
import type { Day } from '../../../domain/working-days/day';
import { PERIOD_CHOICES, periodOf, type PeriodChoice } from './period-choice';

/** What a reader chose; `from` and `until` are the days meant, '' for one that is missing. */
export type ReportChoice = Period & {
  period: PeriodChoice;
  /** Document id; '' for all. */
  unit: string;
  groupBy: Grouping;
};

/** Reads a choice from an address: what is not there or makes no sense is this month, by unit. */
export const readChoice = (
  query: Partial<Record<keyof ReportChoice, string>>,
  today: Day,
): ReportChoice => {
  const period = PERIOD_CHOICES.find((one) => one === query.period) ?? 'month';
  return {
    period,
    ...(period === 'free'
      ? { from: query.from ?? '', until: query.until ?? '' }
      : periodOf(period, today)),
    unit: query.unit ?? '',
    groupBy: GROUPINGS.find((one) => one === query.groupBy) ?? 'unit',
  };
};
