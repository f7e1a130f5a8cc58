import { CASE_STATES, type CaseState } from '../../../domain/case';
import { isSignerNow } from '../../../domain/permission';
import { isClosed } from '../../../domain/transitions';
import { listCases, type Box, type StoredCase } from '../store/cases';
import { delegationsNow } from '../store/delegations';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { progressOf, type CaseProgress } from './case-progress';

export type CaseQuery = {
  box: Box;
  person: KnownPerson;
  /** Whether the person may see all units' cases. */
  seesAll: boolean;
  uid: string | null;
  unitId: string | null;
  columnSlug: string | null;
  state: CaseState | null;
  /** Only these cases; null for any. */
  ids: readonly number[] | null;
  page: number;
  pageSize: number;
};

const OPEN_STATES = CASE_STATES.filter((state) => state !== 'draft' && !isClosed(state));
const WAITING_STATES = ['in-review', 'approved', 'pending-confirmation', 'pending-retrospective'];

/**
 * The cases in one of a person's boxes: `todo` what they can sign now, `mine` what they submitted,
 * `overdue`, or `all` that they may see.
 */
export const listBox = async (
  dependencies: Dependencies,
  caseQuery: CaseQuery,
): Promise<{ cases: StoredCase[]; total: number }> => {
  const { strapi } = dependencies;
  const { box, page, pageSize } = caseQuery;
  if (box !== 'todo')
    return listCases(strapi, { where: whereOf(dependencies, caseQuery), page, pageSize });

  // Who may sign is a question for the rules and not for SQL; a person's open work is small.
  const { cases } = await listCases(strapi, {
    where: whereOf(dependencies, caseQuery),
    page: 1,
    pageSize: 10_000,
  });
  const signable = await theirs(dependencies, caseQuery.person, cases);
  return {
    cases: signable.slice((page - 1) * pageSize, page * pageSize),
    total: signable.length,
  };
};

export const BOXES: readonly Box[] = ['todo', 'mine', 'overdue', 'all'];

export const countBoxes = async (
  dependencies: Dependencies,
  { person, seesAll }: Pick<CaseQuery, 'person' | 'seesAll'>,
): Promise<Record<Box, number>> => {
  const none = { uid: null, unitId: null, columnSlug: null, state: null, ids: null };
  const count = async (box: Box) =>
    (await listBox(dependencies, { box, person, seesAll, ...none, page: 1, pageSize: 1 })).total;
  return {
    todo: await count('todo'),
    mine: await count('mine'),
    overdue: await count('overdue'),
    all: await count('all'),
  };
};

const whereOf = (
  { clock }: Dependencies,
  { box, person, seesAll, ...filters }: CaseQuery,
): Record<string, unknown> => ({
  $and: [
    { round: { $gt: 0 } },
    ...(filters.uid ? [{ subjectUid: filters.uid }] : []),
    ...(filters.unitId ? [{ unitId: filters.unitId }] : []),
    ...(filters.columnSlug ? [{ columnSlug: filters.columnSlug }] : []),
    ...(filters.ids ? [{ id: { $in: [...filters.ids] } }] : []),
    ...(filters.state ? [{ state: filters.state }] : []),
    ...(box === 'mine' ? [] : theirOwn({ person, seesAll })),
    ...{
      todo: [{ state: { $in: WAITING_STATES } }],
      mine: [{ submitterId: person.id }],
      overdue: [{ state: { $in: OPEN_STATES } }, { dueAt: { $lt: clock() } }],
      all: [],
    }[box],
  ],
});

/** Conditions on the cases that a person may see. */
const theirOwn = ({ person, seesAll }: Pick<CaseQuery, 'person' | 'seesAll'>) =>
  seesAll ? [] : [{ $or: [{ unitId: { $in: [...person.unitIds] } }, { submitterId: person.id }] }];

/** More items than this in review at once, and lists leave the older ones without a state. */
const MOST_STATES = 1_000;

/** How far the items of one type have come that are in review now, by document id. */
export const statesOfType = async (
  { strapi }: Dependencies,
  { uid, person, seesAll }: Pick<CaseQuery, 'person' | 'seesAll'> & { uid: string },
): Promise<Record<string, CaseProgress>> => {
  const { cases } = await listCases(strapi, {
    where: {
      $and: [
        { subjectUid: uid, state: { $in: OPEN_STATES }, round: { $gt: 0 } },
        ...theirOwn({ person, seesAll }),
      ],
    },
    page: 1,
    pageSize: MOST_STATES,
  });
  return Object.fromEntries(
    cases.map(({ reviewCase }) => [reviewCase.subject.documentId, progressOf(reviewCase)]),
  );
};

const theirs = async (
  { strapi, clock }: Dependencies,
  person: KnownPerson,
  cases: readonly StoredCase[],
): Promise<StoredCase[]> => {
  const delegations = await delegationsNow(strapi, clock());
  const at = clock().toISOString();
  return cases.filter(({ reviewCase }) => isSignerNow({ reviewCase, person, delegations, at }));
};
