type Span = { start: number; end: number };

/** Which parts of a text are spoken for. */
export type Coverage = { add: (span: Span) => void; touches: (span: Span) => boolean };

/** For a text of this many UTF-16 units, with the parts that are covered at first. */
export const createCoverage = (length: number, covered: readonly Span[] = []): Coverage => {
  const units = new Uint8Array(length);
  const add = ({ start, end }: Span) => {
    units.fill(1, start, end);
  };
  covered.forEach(add);
  return { add, touches: ({ start, end }) => units.subarray(start, end).includes(1) };
};
