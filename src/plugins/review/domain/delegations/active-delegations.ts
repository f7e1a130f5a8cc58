import type { Delegation } from './delegation';
import { periodOf } from './period';

/** The delegations that hold at an instant (ISO 8601). */
export const activeDelegations = (
  delegations: readonly Delegation[],
  at: string,
): readonly Delegation[] => {
  const instant = Date.parse(at);
  return delegations.filter((delegation) => {
    const { start, end } = periodOf(delegation);
    return start <= instant && instant < end;
  });
};
