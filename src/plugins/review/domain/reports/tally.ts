import { DAY_MILLISECONDS } from '../working-days/day';
import type { WorkingClock } from '../working-days/working-clock';
import type { CaseFacts } from './case-facts';
import { COUNTS, type Figures, type StageFigures } from './figures';
import { isOverdue } from './overdue';
import { spreadOf } from './spread';
import { stagePasses } from './stage-passes';

/** What one case adds: its numbers, and the working milliseconds of each stage it passed. */
export type CaseTally = Record<(typeof COUNTS)[number], number> & {
  passes: readonly { stage: string; workingTime: number }[];
};

export const tallyOf = (
  facts: CaseFacts,
  { clock, now }: { clock: WorkingClock; now: number },
): CaseTally => {
  const { kind, state } = facts;
  const passes = stagePasses(facts);
  const isPiece = kind === 'publish' || kind === 'emergency';
  const wentOut =
    state === 'published' || state === 'pending-retrospective' || state === 'withdrawn';
  return {
    submitted: Number(isPiece),
    accepted: Number(isPiece && wentOut),
    open: Number(isPiece && !wentOut),
    corrected: Number(kind === 'correct' && wentOut),
    withdrawn: Number(kind === 'withdraw' && state === 'withdrawn'),
    returned: returnsOf(facts),
    recalled: facts.recalls,
    overdue: Number(isOverdue(facts, { passes, clock, now })),
    passes: passes.map(({ stage, from, to }) => ({
      stage,
      workingTime: clock.timeBetween(from, to),
    })),
  };
};

/** After its confirmation an emergency is public: what is then refused is a signature. */
const returnsOf = ({ decisions }: CaseFacts): number => {
  const confirmed = new Set<number>();
  let returns = 0;
  for (const { action, round } of decisions) {
    if (action === 'confirm') confirmed.add(round);
    if (action === 'return' && !confirmed.has(round)) returns += 1;
  }
  return returns;
};

/** What some cases come to together: the sums, and the working milliseconds of each stage. */
export type Sums = Record<(typeof COUNTS)[number], number> & { times: Map<string, number[]> };

export const noSums = (): Sums => ({
  submitted: 0,
  accepted: 0,
  open: 0,
  corrected: 0,
  withdrawn: 0,
  returned: 0,
  recalled: 0,
  overdue: 0,
  times: new Map(),
});

/** Adds a case to the sums it is given. */
export const addTo = (sums: Sums, tally: CaseTally): void => {
  for (const count of COUNTS) sums[count] += tally[count];
  for (const { stage, workingTime } of tally.passes) {
    const times = sums.times.get(stage);
    if (times) times.push(workingTime);
    else sums.times.set(stage, [workingTime]);
  }
};

/** `stages` names those that are shown, in their order. */
export const figuresOf = (
  { times, ...counts }: Sums,
  { stages }: { stages: readonly string[] },
): Figures => ({
  ...counts,
  acceptanceRate: counts.submitted === 0 ? null : rounded(counts.accepted / counts.submitted, 4),
  stages: stages.map((stage) => stageFigures(stage, times.get(stage) ?? [])),
});

const stageFigures = (stage: string, times: readonly number[]): StageFigures => {
  const { median, p90 } = spreadOf(times);
  return {
    stage,
    passed: times.length,
    medianWorkingDays: median === null ? null : workingDays(median),
    p90WorkingDays: p90 === null ? null : workingDays(p90),
  };
};

const workingDays = (time: number): number => rounded(time / DAY_MILLISECONDS, 2);

const rounded = (value: number, decimals: number): number =>
  Math.round(value * 10 ** decimals) / 10 ** decimals;
