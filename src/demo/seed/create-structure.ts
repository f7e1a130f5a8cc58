import { ADMINISTRATOR, demoAccounts, EDITOR, type DemoPost } from '../accounts';
import { demoColumns } from '../columns';
import { demoSpecialColumns } from '../special-columns';
import { demoUnits } from '../units';
import type { Desk } from './desk';
import { idOf, sectionKey, type Names, type References } from './references';
import { sendThroughReview } from './send-through-review';

type Structure = Omit<References, 'policyDocuments'>;

const STEP = 10;

/** Units with their people, columns, and special columns with their sections; gives their ids. */
export const createStructure = async ({
  desk,
  userIds,
  now,
}: {
  desk: Desk;
  userIds: ReadonlyMap<DemoPost, number>;
  now: Date;
}): Promise<Structure> => {
  const units = await createUnits(desk, userIds);
  const columns = await createColumns(desk);
  return { units, columns, ...(await createSpecialColumns({ desk, units, now })) };
};

const createUnits = async (desk: Desk, userIds: ReadonlyMap<DemoPost, number>): Promise<Names> => {
  const names: Names = new Map();
  for (const unit of demoUnits) {
    const members = demoAccounts
      .filter((account) => account.unit === unit.name)
      .flatMap(({ post }) => userIds.get(post) ?? []);
    const data = { ...unit, members: { set: members.map((id) => ({ id })) } };
    names.set(unit.name, await desk.create(ADMINISTRATOR, 'api::unit.unit', data));
  }
  return names;
};

const createColumns = async (desk: Desk): Promise<Names> => {
  const names: Names = new Map();
  for (const [index, column] of demoColumns.entries()) {
    const parent = 'parent' in column ? { parent: idOf(names, column.parent) } : {};
    const data = { ...column, ...parent, sortOrder: (index + 1) * STEP };
    names.set(column.name, await desk.create(EDITOR, 'api::column.column', data));
  }
  return names;
};

const createSpecialColumns = async ({
  desk,
  units,
  now,
}: {
  desk: Desk;
  units: Names;
  now: Date;
}): Promise<Pick<Structure, 'specialColumns' | 'sections'>> => {
  const kind = 'api::special-column.special-column';
  const specialColumns: Names = new Map();
  const sections: Names = new Map();
  for (const [index, { sections: parts, unit, ...column }] of demoSpecialColumns.entries()) {
    const data = { ...column, unit: idOf(units, unit), sortOrder: (index + 1) * STEP };
    const documentId = await desk.create(EDITOR, kind, data);
    specialColumns.set(column.title, documentId);
    for (const [place, part] of parts.entries()) {
      const section = await desk.create(
        EDITOR,
        'api::special-column-section.special-column-section',
        {
          ...part,
          specialColumn: documentId,
          sortOrder: (place + 1) * STEP,
        },
      );
      sections.set(sectionKey(column.title, part.name), section);
    }
    const manuscript = { kind, documentId, writer: EDITOR, unit } as const;
    await sendThroughReview({ desk, manuscript, now }, { state: 'published' });
  }
  return { specialColumns, sections };
};
