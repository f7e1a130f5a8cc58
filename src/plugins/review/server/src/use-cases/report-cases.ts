import type { CaseFacts } from '../../../domain/reports/case-facts';
import { monthsOf, type Period } from '../../../domain/reports/period';
import { makeReport, type Grouping, type ReportRow } from '../../../domain/reports/report';
import type { Figures } from '../../../domain/reports/figures';
import { dayOf, endOf, startOf } from '../../../domain/working-days/day';
import { workingClock, type WorkingClock } from '../../../domain/working-days/working-clock';
import { refusalError } from '../refusal-error';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { reportFacts } from '../store/report-facts';
import { columnNames, unitNames } from '../store/names';
import { calendarOfYears } from '../store/working-calendar';

export type ReportCases = {
  period: Period;
  groupBy: Grouping;
  /** Document id of the one unit it is about; null for all that the person may see. */
  unitId: string | null;
  person: KnownPerson;
  /** Whether the person may see all units' cases. */
  seesAll: boolean;
};

/** A report with the names of what it is grouped by. */
export type NamedReport = {
  period: Period;
  /** The one unit it is about; null for several. */
  unit: { id: string; name: string } | null;
  /** Those that the person may ask for. */
  units: readonly { id: string; name: string }[];
  groupBy: Grouping;
  stages: readonly string[];
  /** `name` is null for cases of no unit or column. */
  rows: readonly (ReportRow & { name: string | null })[];
  total: Figures;
};

/**
 * 信息报送统计 of a period, of the units that a person may see; null when there is no such unit.
 * Refusal: `reportOfOtherUnit`.
 */
export const reportCases = async (
  dependencies: Dependencies,
  { period, groupBy, unitId, person, seesAll }: ReportCases,
): Promise<NamedReport | null> => {
  const { strapi, clock } = dependencies;
  if (unitId !== null && !seesAll && !person.unitIds.includes(unitId)) {
    throw refusalError(strapi, { code: 'reportOfOtherUnit' });
  }
  const seen = await unitNames(strapi, seesAll ? null : person.unitIds);
  const name = unitId === null ? undefined : seen.get(unitId);
  if (unitId !== null && name === undefined) return null;
  const unit = unitId !== null && name !== undefined ? { id: unitId, name } : null;
  const units = unit ? new Map([[unit.id, unit.name]]) : seen;

  const people = new Map<string, string>();
  const cases = reportFacts(strapi, {
    from: new Date(startOf(period.from)).toISOString(),
    until: endOf(period.until),
    unitIds: unit ? [unit.id] : seesAll ? null : person.unitIds,
  });
  const { rows, ...report } = await makeReport(learnNames(cases, people), {
    groupBy,
    keys: groupBy === 'unit' ? [...units.keys()] : groupBy === 'month' ? monthsOf(period) : [],
    clock: await clockOf(dependencies, period),
    now: clock().getTime(),
  });
  const names = groupBy === 'column' ? await columnNames(strapi) : units;
  const nameOf = (key: string) => {
    if (groupBy === 'month') return key;
    return (groupBy === 'person' ? people : names).get(key) ?? key;
  };
  return {
    period,
    unit,
    units: [...seen].map(([id, named]) => ({ id, name: named })),
    groupBy,
    ...report,
    rows: rows.map((row) => ({ ...row, name: row.key === null ? null : nameOf(row.key) })),
  };
};

/** From the first day of the period until now: cases go on after it. */
const clockOf = async (
  { strapi, clock }: Dependencies,
  { from }: Period,
): Promise<WorkingClock> => {
  const today = dayOf(clock().toISOString());
  const last = today < from ? from : today;
  const yearOf = (day: string) => Number(day.slice(0, 4));
  const calendar = await calendarOfYears({ strapi, from: yearOf(from), to: yearOf(last) });
  return workingClock({ first: from, last }, calendar);
};

/** Passes cases on, and keeps the names of those who handed in: for each the last one. */
async function* learnNames(
  pieces: AsyncIterable<CaseFacts[]>,
  people: Map<string, string>,
): AsyncGenerator<CaseFacts[]> {
  for await (const piece of pieces) {
    for (const { submitter } of piece) people.set(String(submitter.id), submitter.name);
    yield piece;
  }
}
