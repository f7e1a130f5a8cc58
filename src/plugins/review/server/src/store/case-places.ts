import type { Core } from '@strapi/strapi';

/** Where cases are: one for each combination that occurs. */
export type CasePlace = {
  uid: string;
  unitId: string | null;
  columnSlug: string | null;
  stageName: string | null;
  stageIndex: number;
};

/** Of the cases that are of these units or from this person; of all when null. */
export const casePlaces = async (
  strapi: Core.Strapi,
  readable: { unitIds: readonly string[]; submitterId: number } | null,
): Promise<CasePlace[]> => {
  const places = strapi.db.getConnection('review_cases').where('round', '>', 0).distinct({
    uid: 'subject_uid',
    unitId: 'unit_id',
    columnSlug: 'column_slug',
    stageName: 'stage_name',
    stageIndex: 'stage_index',
  });
  if (readable === null) return places;
  return places.where((condition) => {
    void condition
      .whereIn('unit_id', [...readable.unitIds])
      .orWhere('submitter_id', readable.submitterId);
  });
};
