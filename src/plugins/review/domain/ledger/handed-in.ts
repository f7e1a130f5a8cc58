import type { JsonObject } from '../canonical-json';
import type { Withdrawal, WithdrawalReason } from '../case';
import type { Policy } from '../policy';
import { numberIn, objectIn, objectsIn, textIn } from './read-details';

/**
 * What was handed in, in the names of that day: units, columns, types and policies get other names
 * or go away, and the approval form of the case (审批单) still says what people signed.
 */
export type HandedIn = {
  /** Name of the content type. */
  type: string;
  unit: string | null;
  column: string | null;
  /** 报送, 转载 or 链接. */
  origin: string | null;
  sourceName: string | null;
  sourceUrl: string | null;
  slug: string | null;
  policy: { name: string; version: number };
  /** The stages that are signed. */
  stages: readonly { name: string; signatures: number }[];
  /** Of a case that withdraws. */
  withdrawal: Withdrawal | null;
};

/** The part of it that the content tells, and not the case. */
export type HandedInItem = Omit<HandedIn, 'policy' | 'stages' | 'withdrawal'>;

/** What the entry that opens a round keeps of it, in its details. */
export const handedInDetails = (
  item: HandedInItem,
  { policy, withdrawal }: { policy: Policy; withdrawal: Withdrawal | null },
): JsonObject => ({
  handedIn: {
    ...item,
    policy: { name: policy.name, version: policy.version },
    stages: policy.stages
      .filter(({ task }) => task === 'sign')
      .map(({ name, signatures }) => ({ name, signatures })),
    withdrawal: withdrawal && { ...withdrawal },
  },
});

/** Null for an entry that opens no round, or was written before the ledger kept this. */
export const handedInOf = (details: JsonObject): HandedIn | null => {
  const kept = objectIn(details, 'handedIn');
  if (!kept) return null;
  const policy = objectIn(kept, 'policy') ?? {};
  return {
    type: textIn(kept, 'type') ?? '',
    unit: textIn(kept, 'unit'),
    column: textIn(kept, 'column'),
    origin: textIn(kept, 'origin'),
    sourceName: textIn(kept, 'sourceName'),
    sourceUrl: textIn(kept, 'sourceUrl'),
    slug: textIn(kept, 'slug'),
    policy: { name: textIn(policy, 'name') ?? '', version: numberIn(policy, 'version') ?? 0 },
    stages: objectsIn(kept, 'stages').map((stage) => ({
      name: textIn(stage, 'name') ?? '',
      signatures: numberIn(stage, 'signatures') ?? 1,
    })),
    withdrawal: withdrawalOf(objectIn(kept, 'withdrawal')),
  };
};

const withdrawalOf = (kept: JsonObject | null): Withdrawal | null =>
  kept && {
    reason: (textIn(kept, 'reason') ?? '其他') as WithdrawalReason,
    notice: textIn(kept, 'notice') ?? '',
    movedTo: textIn(kept, 'movedTo'),
  };
