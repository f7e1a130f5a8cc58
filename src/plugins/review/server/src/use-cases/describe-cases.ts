import type { StoredCase } from '../store/cases';
import type { Dependencies } from '../store/dependencies';
import { unitNames } from '../store/units';
import { caseSummary } from './view-case';

/** Cases as lists show them: with the names of their units and of their content types. */
export const describeCases = async ({ strapi }: Dependencies, cases: readonly StoredCase[]) => {
  const names = await unitNames(
    strapi,
    cases.map(({ reviewCase: { unitId } }) => unitId),
  );
  return cases.map((stored) => {
    const { unitId, subject } = stored.reviewCase;
    return {
      ...caseSummary(stored),
      unitName: unitId === null ? null : (names.get(unitId) ?? null),
      typeName: typeName(strapi, subject.uid),
    };
  });
};

/** A type that was removed from the application keeps its cases; they show its id. */
const typeName = (strapi: Dependencies['strapi'], uid: string): string => {
  const type = Object.values(strapi.contentTypes).find((known) => known.uid === uid);
  return type?.info.displayName ?? uid;
};
