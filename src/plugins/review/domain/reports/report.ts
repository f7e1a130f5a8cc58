import { dayOf } from '../working-days/day';
import type { WorkingClock } from '../working-days/working-clock';
import type { CaseFacts } from './case-facts';
import type { Figures } from './figures';
import { figuresOf, tallyOf, type CaseTally } from './tally';

export const GROUPINGS = ['unit', 'month', 'column', 'person'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/**
 * `key`: document id of the unit, month (`2026-01`), slug of the column or id of the person; null
 * for cases of no unit or column.
 */
export type ReportRow = Figures & { key: string | null };

export type Report = {
  /** Names of the stages, those of earlier place first. */
  stages: readonly string[];
  rows: readonly ReportRow[];
  total: Figures;
};

type Making = {
  groupBy: Grouping;
  /** Groups to be shown even when they handed in nothing, in their order; others follow. */
  keys: readonly string[];
  clock: WorkingClock;
  /** Milliseconds since 1970. */
  now: number;
};

/** The statistics of some cases: one row a group, and all of them together. */
export const makeReport = (
  cases: readonly CaseFacts[],
  { groupBy, keys, clock, now }: Making,
): Report => {
  const stages = stagesOf(cases);
  const groups = new Map<string | null, CaseTally[]>(keys.map((key) => [key, []]));
  const all: CaseTally[] = [];
  for (const facts of cases) {
    const tally = tallyOf(facts, { clock, now });
    const key = keyOf(facts, groupBy);
    const group = groups.get(key);
    if (group) group.push(tally);
    else groups.set(key, [tally]);
    all.push(tally);
  }
  return {
    stages,
    rows: [...groups].map(([key, tallies]) => ({ key, ...figuresOf(tallies, { stages }) })),
    total: figuresOf(all, { stages }),
  };
};

const keyOf = ({ unitId, columnSlug, submitter, rounds }: CaseFacts, groupBy: Grouping) => {
  switch (groupBy) {
    case 'unit':
      return unitId;
    case 'column':
      return columnSlug;
    case 'person':
      return String(submitter.id);
    case 'month':
      return dayOf(new Date(rounds[0] ?? 0).toISOString()).slice(0, 7);
  }
};

/** By the last place a stage has in any policy, then by name: 初审 before 复审 before 终审. */
const stagesOf = (cases: readonly CaseFacts[]): string[] => {
  const places = new Map<string, number>();
  for (const { stages } of new Set(cases.map(({ policy }) => policy))) {
    stages.forEach(({ name, task }, place) => {
      if (task === 'sign') places.set(name, Math.max(place, places.get(name) ?? 0));
    });
  }
  return [...places]
    .sort(([one, place], [other, otherPlace]) => place - otherPlace || (one < other ? -1 : 1))
    .map(([name]) => name);
};
