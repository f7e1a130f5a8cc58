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
import { address, type Answer, type Problem } from './panel';
import { createPerson } from './people';
import { publishThroughReview } from './review';
import { startLantai, type Lantai } from './strapi-instance';

/** A booted application with people at work in it, and short ways to act for them. */
export type Desk = {
  lantai: Lantai;
  place: Place;
  /** Super Admin, and an editor who reads English, in the panel. */
  admin: HttpClient;
  english: HttpClient;
  /** Another site, with a token that writes. */
  site: HttpClient;
  /** Super Admin makes an item that lacks nothing but what `overrides` take from it. */
  create(uid: ContentUid, overrides?: Data): Promise<Reply<Answer>>;
  /** Super Admin edits an item. */
  edit(uid: ContentUid, documentId: string, data: Data): Promise<Reply<Answer>>;
  /**
   * Has an item handed in and signed; tells what kept it from going out, one line a problem with
   * its field, and nothing when it is public.
   */
  publish(uid: ContentUid, documentId: string): Promise<string[]>;
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
  const reader = await person('editor');
  await strapi.db
    .query('admin::user')
    .update({ where: { id: reader.id }, data: { preferedLanguage: 'en' } });

  return {
    lantai,
    place,
    admin,
    english: await lantai.admin(reader.email),
    site: api.withToken(await createApiToken({ strapi, type: 'full-access' })),
    create: (uid, overrides) => admin.post(address(uid), anItem(uid, place, overrides)),
    edit: (uid, documentId, data) => admin.put(address(uid, `/${documentId}`), data),
    publish: (uid, documentId) => problemsOf(publishThroughReview({ strapi, uid, documentId })),
    existing: (uid, overrides, published = false) =>
      createItem({ strapi, uid, data: anItem(uid, place, overrides), published }),
    stored: (uid, documentId) => storedItem({ strapi, uid, documentId }),
  };
};

type Refusal = { details?: { errors?: Problem[]; findings?: { at: string; code: string }[] } };

/** What the checks at submission found, or what the app's own rules say. */
const problemsOf = async (publication: Promise<void>): Promise<string[]> => {
  try {
    await publication;
    return [];
  } catch (error) {
    const { errors, findings } = (error as Refusal).details ?? {};
    if (!errors && !findings) throw error;
    return [
      ...(errors ?? []).map(({ path, message }) => `${path}: ${message}`),
      ...(findings ?? []).map(({ at, code }) => `${at}: ${code}`),
    ];
  }
};
