import type { HttpClient } from './http-client';
import {
  createColumn,
  createItem,
  createUnit,
  anItem,
  DOCUMENT,
  NEWS,
  type ContentUid,
  type Data,
  type Place,
} from './content';
import { createPerson, type Person } from './people';
import { startLantai, type Lantai } from './strapi-instance';

/** Stands in the title and the body of everything that is the other unit's. */
export const SECRET = '外科室机密';

/** A booted application with two units, the people of both, and what one of them may not see. */
export type TwoUnits = {
  lantai: Lantai;
  own: Place;
  other: Place;
  /** Contributors: two of the own unit, one of the other, one of none. */
  contributor: HttpClient;
  colleague: HttpClient;
  stranger: HttpClient;
  homeless: HttpClient;
  editor: HttpClient;
  foreignNews: string;
  foreignDocument: string;
  client(person: Person): Promise<HttpClient>;
};

export const aSecret = (uid: ContentUid, place: Place, overrides: Data = {}): Data =>
  anItem(uid, place, { title: SECRET, body: `<p>${SECRET}</p>`, ...overrides });

export const openTwoUnits = async (): Promise<TwoUnits> => {
  const lantai = await startLantai();
  const { strapi } = lantai;
  const column = await createColumn(strapi, '要闻');
  const own = { unit: await createUnit(strapi, '办公室'), column };
  const other = { unit: await createUnit(strapi, '大气科'), column };
  const client = async ({ email }: Person): Promise<HttpClient> => lantai.admin(email);
  const person = async (roleCode: string, unit?: string) =>
    client(await createPerson({ strapi, roleCode, unit }));

  return {
    lantai,
    own,
    other,
    contributor: await person('contributor', own.unit),
    colleague: await person('contributor', own.unit),
    stranger: await person('contributor', other.unit),
    homeless: await person('contributor'),
    editor: await person('editor'),
    foreignNews: await createItem({ strapi, uid: NEWS, data: aSecret(NEWS, other) }),
    foreignDocument: await createItem({ strapi, uid: DOCUMENT, data: aSecret(DOCUMENT, other) }),
    client,
  };
};
