import { countCases, listCases, type Where } from '../store/case-lists';
import { findCases, type StoredCase } from '../store/cases';
import type { Dependencies } from '../store/dependencies';
import {
  ofBox,
  ofFilter,
  OPEN_STATES,
  visibleTo,
  type Box,
  type CaseFilter,
  type Reader,
} from './box-conditions';
import { progressOf, type CaseProgress } from './case-progress';
import { signableCases } from './signable-cases';

export type CaseQuery = Reader & {
  box: Box;
  filter: CaseFilter;
  page: number;
  pageSize: number;
};

/**
 * The cases in one of a person's boxes, the most urgent first: `todo` what they can sign now, `mine`
 * what they submitted, `overdue`, or `all` that they may see.
 */
export const listBox = async (
  dependencies: Dependencies,
  { box, filter, page, pageSize, ...reader }: CaseQuery,
): Promise<{ cases: StoredCase[]; total: number }> => {
  const { strapi } = dependencies;
  const where: Where = {
    $and: [ofBox(dependencies, { box, ...reader }), await ofFilter(dependencies, filter)],
  };
  if (box !== 'todo') return listCases(strapi, { where, page, pageSize });

  const ids = await signableCases(dependencies, { person: reader.person, where });
  const shown = ids.slice((page - 1) * pageSize, page * pageSize);
  const cases = await findCases(strapi, shown);
  return { cases: shown.flatMap((id) => cases.get(id) ?? []), total: ids.length };
};

/** How many cases each of a person's boxes holds. */
export const countBoxes = async (
  dependencies: Dependencies,
  reader: Reader,
): Promise<Record<Box, number>> => {
  const { strapi } = dependencies;
  const { person } = reader;
  const of = (box: Box) => ofBox(dependencies, { box, ...reader });
  return {
    todo: (await signableCases(dependencies, { person, where: of('todo') })).length,
    mine: await countCases(strapi, of('mine')),
    overdue: await countCases(strapi, of('overdue')),
    all: await countCases(strapi, of('all')),
  };
};

/** More items than this in review at once, and lists leave the older ones without a state. */
const MOST_STATES = 1_000;

/** How far the items of one type have come that are in review now, by document id. */
export const statesOfType = async (
  { strapi }: Dependencies,
  { uid, ...reader }: Reader & { uid: string },
): Promise<Record<string, CaseProgress>> => {
  const { cases } = await listCases(strapi, {
    where: {
      $and: [visibleTo(reader), { subjectUid: uid, state: { $in: OPEN_STATES } }],
    },
    page: 1,
    pageSize: MOST_STATES,
  });
  return Object.fromEntries(
    cases.map(({ reviewCase }) => [reviewCase.subject.documentId, progressOf(reviewCase)]),
  );
};
