import type { Conflict } from '../api/refusal';

/** What a person typed and ticked for one item; kept while they look at others. */
export type Draft = {
  opinion: string;
  /** Keys of ticked checklist items. */
  checked: readonly string[];
  /** Why warnings are passed, by the finding's key. */
  waivers: Readonly<Record<string, string>>;
};

/** Where a signature left an item. */
export type Standing = 'public' | 'down' | 'approved' | 'next-stage' | 'same-stage';

/** What became of an item: a decision that the server took or refused, or that there is none. */
export type Outcome =
  | { kind: 'signed'; standing: Standing; /** Name of the stage it stands at. */ stage: string }
  | { kind: 'returned' }
  | { kind: 'skipped' }
  | { kind: 'refused'; sentence: string; conflict: Conflict | null };

export type OutcomeKind = Outcome['kind'];

export type BatchItem = {
  /** Of the case. */
  id: number;
  /** Of the case, whose changes the person had before them; null before they opened the item. */
  openedRound: number | null;
  draft: Draft;
  /** Null while nothing was decided. */
  outcome: Outcome | null;
};

/** Several cases that one person decides on in turn. */
export type Batch = {
  /** Marks this batch's requests, so that a retry of one has no second effect. */
  key: string;
  items: readonly BatchItem[];
  /** Index of the item before the person. */
  current: number;
  /** Whether the person reads the report. */
  isReported: boolean;
};

export type BatchEvent =
  | { type: 'opened'; id: number; round: number }
  | { type: 'drafted'; id: number; draft: Partial<Draft> }
  | { type: 'decided'; id: number; outcome: Outcome }
  /** The person wants to decide on it after all. */
  | { type: 'reopened'; id: number }
  | { type: 'moved'; to: number }
  | { type: 'reported' };

const NOTHING_TYPED: Draft = { opinion: '', checked: [], waivers: {} };

export const newBatch = ({ key, ids }: { key: string; ids: readonly number[] }): Batch => ({
  key,
  items: ids.map((id) => ({ id, openedRound: null, draft: NOTHING_TYPED, outcome: null })),
  current: 0,
  isReported: false,
});

/** Nobody signs what they did not see: an item whose changes were not opened takes no decision. */
export const nextBatch = (batch: Batch, event: BatchEvent): Batch => {
  switch (event.type) {
    case 'opened':
      return change(batch, event.id, () => ({ openedRound: event.round }));
    case 'drafted':
      return change(batch, event.id, ({ draft }) => ({ draft: { ...draft, ...event.draft } }));
    case 'decided':
      return afterDecision(change(batch, event.id, decide(event.outcome)), event);
    case 'reopened':
      return {
        ...change(batch, event.id, () => ({ outcome: null })),
        current: batch.items.findIndex(({ id }) => id === event.id),
        isReported: false,
      };
    case 'moved':
      return {
        ...batch,
        current: Math.max(0, Math.min(event.to, batch.items.length - 1)),
        isReported: false,
      };
    case 'reported':
      return { ...batch, isReported: true };
  }
};

const change = (
  batch: Batch,
  id: number,
  changed: (item: BatchItem) => Partial<BatchItem>,
): Batch => ({
  ...batch,
  items: batch.items.map((item) => (item.id === id ? { ...item, ...changed(item) } : item)),
});

const decide =
  (outcome: Outcome) =>
  ({ openedRound }: BatchItem): Partial<BatchItem> =>
    openedRound === null && (outcome.kind === 'signed' || outcome.kind === 'returned')
      ? {}
      : { outcome };

/** On to the next item; but a refusal is read where it happened, and whoever went on stays. */
const afterDecision = (batch: Batch, { id, outcome }: { id: number; outcome: Outcome }): Batch => {
  const item = batch.items[batch.current];
  if (item?.id !== id || item.outcome === null || outcome.kind === 'refused') return batch;
  const next = nextUndecided(batch);
  return next === null ? { ...batch, isReported: true } : { ...batch, current: next };
};

/** Index of the first undecided item behind the current one, else before it. */
export const nextUndecided = ({ items, current }: Batch): number | null => {
  const isUndecided = ({ outcome }: BatchItem) => outcome === null;
  const behind = items.findIndex((item, index) => index > current && isUndecided(item));
  const next = behind >= 0 ? behind : items.findIndex(isUndecided);
  return next < 0 ? null : next;
};

/** How many items had which end, and how many had none. */
export const countOutcomes = ({
  items,
}: Pick<Batch, 'items'>): Record<OutcomeKind | 'undecided', number> => {
  const counts = { signed: 0, returned: 0, skipped: 0, refused: 0, undecided: 0 };
  for (const { outcome } of items) counts[outcome?.kind ?? 'undecided'] += 1;
  return counts;
};
