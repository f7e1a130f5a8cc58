import type { SheetFact } from './sheet';

/** Facts in lines: a wide one has its own, others stand two on one. */
export const factRows = (facts: readonly SheetFact[]): readonly (readonly SheetFact[])[] => {
  const rows: SheetFact[][] = [];
  for (const fact of facts) {
    const last = rows.at(-1);
    const fits = last?.length === 1 && !last[0]?.isWide && !fact.isWide;
    if (last && fits) last.push(fact);
    else rows.push([fact]);
  }
  return rows;
};
