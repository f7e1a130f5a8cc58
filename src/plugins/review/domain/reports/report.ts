import { monthOf } from '../working-days/day';
import type { WorkingClock } from '../working-days/working-clock';
import type { CaseFacts } from './case-facts';
import type { Figures } from './figures';
import { addTo, figuresOf, noSums, tallyOf, type Sums } from './tally';

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

/** The statistics of some cases, taken piece by piece: one row a group, and all of them together. */
export const makeReport = async (
  pieces: Iterable<readonly CaseFacts[]> | AsyncIterable<readonly CaseFacts[]>,
  { groupBy, keys, clock, now }: Making,
): Promise<Report> => {
  const policies = new Set<CaseFacts['policy']>();
  const groups = new Map(keys.map((key): [string | null, Sums] => [key, noSums()]));
  const all = noSums();
  for await (const piece of pieces) {
    for (const facts of piece) {
      const key = keyOf(facts, groupBy);
      const group = groups.get(key) ?? noSums();
      groups.set(key, group);
      const tally = tallyOf(facts, { clock, now });
      for (const sums of [group, all]) addTo(sums, tally);
      policies.add(facts.policy);
    }
  }
  const stages = stagesOf(policies);
  return {
    stages,
    rows: [...groups].map(([key, sums]) => ({ key, ...figuresOf(sums, { stages }) })),
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
      return monthOf(rounds[0] ?? 0);
  }
};

/** By the last place a stage has in any policy, then by name: 初审 before 复审 before 终审. */
const stagesOf = (policies: Iterable<CaseFacts['policy']>): string[] => {
  const places = new Map<string, number>();
  for (const { stages } of policies) {
    stages.forEach(({ name, task }, place) => {
      if (task === 'sign') places.set(name, Math.max(place, places.get(name) ?? 0));
    });
  }
  return [...places]
    .sort(([one, place], [other, otherPlace]) => place - otherPlace || (one < other ? -1 : 1))
    .map(([name]) => name);
};
