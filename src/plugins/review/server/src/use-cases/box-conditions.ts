import { CASE_STATES, type CaseState } from '../../../domain/case';
import { dueRange, type DueClass } from '../../../domain/inbox/due';
import { isClosed } from '../../../domain/transitions';
import type { Where } from '../store/case-lists';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { workingCalendar } from '../store/working-calendar';

export const BOXES = ['todo', 'mine', 'overdue', 'all'] as const;

export type Box = (typeof BOXES)[number];

/** Whose boxes; `seesAll`: whether they may see all units' cases. */
export type Reader = { person: KnownPerson; seesAll: boolean };

/** What a list is narrowed by; null for everything. */
export type CaseFilter = {
  uid: string | null;
  unitId: string | null;
  columnSlug: string | null;
  stageName: string | null;
  state: CaseState | null;
  due: DueClass | null;
  /** Words of the title, in any order. */
  q: string | null;
  /** Only these cases. */
  ids: readonly number[] | null;
};

export const OPEN_STATES = CASE_STATES.filter((state) => state !== 'draft' && !isClosed(state));

/**
 * Conditions on the cases of a box. Those of `todo` are what the reader may see: which of it they
 * can sign is the rule's to say.
 */
export const ofBox = (
  { clock }: Dependencies,
  { box, ...reader }: Reader & { box: Box },
): Where => {
  switch (box) {
    case 'mine':
      return { round: { $gt: 0 }, submitterId: reader.person.id };
    case 'overdue':
      return {
        $and: [visibleTo(reader), { state: { $in: OPEN_STATES } }, { dueAt: { $lt: clock() } }],
      };
    default:
      return visibleTo(reader);
  }
};

/** Nobody sees a case before its first submission. */
export const visibleTo = ({ person, seesAll }: Reader): Where => ({
  round: { $gt: 0 },
  ...(seesAll
    ? {}
    : { $or: [{ unitId: { $in: [...person.unitIds] } }, { submitterId: person.id }] }),
});

export const ofFilter = async (dependencies: Dependencies, filter: CaseFilter): Promise<Where> => {
  const { uid, unitId, columnSlug, stageName, state, due, q, ids } = filter;
  const words = q?.split(/\s+/u).filter(Boolean) ?? [];
  return {
    $and: [
      ...(uid ? [{ subjectUid: uid }] : []),
      ...(unitId ? [{ unitId }] : []),
      ...(columnSlug ? [{ columnSlug }] : []),
      ...(stageName ? [{ stageName }] : []),
      ...(state ? [{ state }] : []),
      ...(due ? [await ofDue(dependencies, due)] : []),
      ...(ids ? [{ id: { $in: [...ids] } }] : []),
      ...words.map((word) => ({ title: { $containsi: word } })),
    ],
  };
};

const ofDue = async ({ strapi, clock }: Dependencies, due: DueClass): Promise<Where> => {
  const now = clock().toISOString();
  const { from, before, orNone } = dueRange(due, now, await workingCalendar({ strapi, from: now }));
  const dueAt = {
    ...(from ? { $gte: new Date(from) } : {}),
    ...(before ? { $lt: new Date(before) } : {}),
  };
  return orNone ? { $or: [{ dueAt }, { dueAt: { $null: true } }] } : { dueAt };
};
