import { createApiToken } from './api-tokens';
import {
  anItem,
  createItem,
  createPlace,
  storedItem,
  type ContentUid,
  type Data,
  type Place,
} from './content';
import type { HttpClient, Reply } from './http-client';
import { address, type Answer } from './panel';
import { createPerson } from './people';
import { startLantai, type Lantai } from './strapi-instance';

/** A booted application with people at work in it, and short ways to act for them. */
export type Desk = {
  lantai: Lantai;
  place: Place;
  /** Super Admin, an approver, and an editor who reads English, in the panel. */
  admin: HttpClient;
  approver: HttpClient;
  english: HttpClient;
  /** Another site, with a token that writes. */
  site: HttpClient;
  /** Super Admin makes an item that lacks nothing but what `overrides` take from it. */
  create(uid: ContentUid, overrides?: Data): Promise<Reply<Answer>>;
  /** Super Admin edits an item. */
  edit(uid: ContentUid, documentId: string, data: Data): Promise<Reply<Answer>>;
  /** The approver publishes an item, with changes or as it is. */
  publish(uid: ContentUid, documentId: string, data?: Data): Promise<Reply<Answer>>;
  /** An item that the application itself has made; answers with its documentId. */
  existing(uid: ContentUid, overrides?: Data, published?: boolean): Promise<string>;
  /** The draft as it stands in the database. */
  stored(uid: ContentUid, documentId: string): Promise<Data | null>;
};

export const openDesk = async (): Promise<Desk> => {
  const lantai = await startLantai();
  const { strapi, api } = lantai;
  const place = await createPlace(strapi);
  const person = async (roleCode: string) => createPerson({ strapi, roleCode });
  const admin = await lantai.admin((await person('strapi-super-admin')).email);
  const approver = await lantai.admin((await person('approver')).email);
  const reader = await person('editor');
  await strapi.db
    .query('admin::user')
    .update({ where: { id: reader.id }, data: { preferedLanguage: 'en' } });

  return {
    lantai,
    place,
    admin,
    approver,
    english: await lantai.admin(reader.email),
    site: api.withToken(await createApiToken({ strapi, type: 'full-access' })),
    create: (uid, overrides) => admin.post(address(uid), anItem(uid, place, overrides)),
    edit: (uid, documentId, data) => admin.put(address(uid, `/${documentId}`), data),
    publish: (uid, documentId, data = {}) =>
      approver.post(address(uid, `/${documentId}/actions/publish`), data),
    existing: (uid, overrides, published = false) =>
      createItem({ strapi, uid, data: anItem(uid, place, overrides), published }),
    stored: (uid, documentId) => storedItem({ strapi, uid, documentId }),
  };
};
