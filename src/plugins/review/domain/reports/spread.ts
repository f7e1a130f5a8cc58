/** The middle and the upper end of some measurements; null when there are none. */
export type Spread = { median: number | null; p90: number | null };

/** Of an even number the median lies between the middle two; the 90th percentile is by nearest rank. */
export const spreadOf = (values: readonly number[]): Spread => {
  const sorted = Float64Array.from(values).sort();
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  const p90 = sorted[Math.ceil(sorted.length * 0.9) - 1];
  return {
    median: low === undefined || high === undefined ? null : (low + high) / 2,
    p90: p90 ?? null,
  };
};
