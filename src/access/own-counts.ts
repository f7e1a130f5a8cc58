import type { Core, UID } from '@strapi/strapi';
import { currentActor, type Ability } from './actor';
import { permissionChecker } from './permission-checker';

type Counts = { draft: number; published: number; modified: number };
type HomepageService = Core.Service & { getCountDocuments: () => Promise<Counts> };
type Question = { strapi: Core.Strapi; ability: Ability; uid: UID.ContentType };

/**
 * The home page's numbers of drafts and published items, of those that the person may read. Strapi
 * counts every unit's. Call in `register`, before Strapi makes its controllers.
 */
export const narrowHomepageCounts = ({ strapi }: { strapi: Core.Strapi }): void => {
  strapi.get('services').extend('plugin::content-manager.homepage', (service: HomepageService) => ({
    ...service,
    async getCountDocuments() {
      const actor = currentActor(strapi);
      const ability = actor.kind === 'person' ? actor.ability : null;
      const uids = Object.keys(strapi.contentTypes).filter((uid) => uid.startsWith('api::'));
      const all = await Promise.all(
        ability ? uids.map((uid) => counts({ strapi, ability, uid: uid as UID.ContentType })) : [],
      );
      return all.reduce(add, NOTHING);
    },
  }));
};

const NOTHING: Counts = { draft: 0, published: 0, modified: 0 };

const add = (a: Counts, b: Counts): Counts => ({
  draft: a.draft + b.draft,
  published: a.published + b.published,
  modified: a.modified + b.modified,
});

const counts = async ({ strapi, ability, uid }: Question): Promise<Counts> => {
  const checker = permissionChecker({ strapi, ability, uid });
  if (!checker.can.read()) return NOTHING;
  const readable = await checker.sanitizedQuery.read({});
  const count = async (params: object): Promise<number> =>
    strapi.documents(uid).count({ ...readable, ...params });
  if (!strapi.contentType(uid).options?.draftAndPublish) {
    return { ...NOTHING, published: await count({}) };
  }
  const drafts = async (publicationFilter: string): Promise<number> =>
    count({ status: 'draft', publicationFilter });
  return {
    draft: await drafts('never-published'),
    published: await drafts('unmodified'),
    modified: await drafts('modified'),
  };
};
