import type { DigitGroup } from './digit-groups';

/** Neighbouring groups read as one number. */
export type JoinedNumber = {
  digits: string;
  /** Lengths of the groups: `3-4-4`. */
  shape: string;
  start: number;
  end: number;
  before: string;
  after: string;
};

type Wanted = { min: number; max: number; accept: (digits: string) => boolean };

const joined = (groups: readonly DigitGroup[], digits: string): JoinedNumber => {
  const first = groups[0];
  const last = groups[groups.length - 1];
  return {
    digits,
    shape: groups.map((group) => group.digits.length).join('-'),
    start: first.start,
    end: last.end,
    before: first.before,
    after: last.after,
  };
};

/** Every way to read groups of one run as an accepted number of `min` to `max` characters. */
export const joinedGroups = (
  run: readonly DigitGroup[],
  { min, max, accept }: Wanted,
): JoinedNumber[] => {
  const found: JoinedNumber[] = [];
  for (let from = 0; from < run.length; from += 1) {
    let digits = '';
    for (let to = from; to < run.length; to += 1) {
      digits += run[to].digits;
      if (digits.length > max) break;
      if (digits.length >= min && accept(digits))
        found.push(joined(run.slice(from, to + 1), digits));
    }
  }
  return found;
};
