import type { Core } from '@strapi/strapi';
import type { RequestState } from '../access/actor';
import { refusal } from '../access/refusals';

const FILE_UID = 'plugin::upload.file';
const FOLDER_UID = 'plugin::upload.folder';
const CHANGE_RIGHT = 'plugin::upload.assets.update';

type Selection = { fileIds?: unknown; folderIds?: unknown };
type PolicyContext = { request: { body?: Selection }; state: RequestState };

/** Refuses to delete or move files, or folders with files, that the person may not change. */
export default async (
  { request: { body }, state }: PolicyContext,
  _config: unknown,
  { strapi }: { strapi: Core.Strapi },
): Promise<boolean> => {
  const { user, userAbility: ability } = state;
  const { toSubject } = strapi
    .service('admin::permission')
    .createPermissionsManager({ ability, model: FILE_UID });
  const files = await selectedFiles(strapi, body ?? {});
  if (user && files.some((file) => !ability?.can(CHANGE_RIGHT, toSubject(file)))) {
    throw refusal('files', { kind: 'person', user, ability: null });
  }
  return true;
};

const selectedFiles = async (strapi: Core.Strapi, selection: Selection): Promise<object[]> => {
  const folders: { path: string }[] = await strapi.db
    .query(FOLDER_UID)
    .findMany({ where: { id: { $in: numbers(selection.folderIds) } }, select: ['path'] });
  const inside = folders.flatMap(({ path }) => [
    { folderPath: path },
    { folderPath: { $startsWith: `${path}/` } },
  ]);
  return strapi.db.query(FILE_UID).findMany({
    where: { $or: [{ id: { $in: numbers(selection.fileIds) } }, ...inside] },
    populate: ['createdBy'],
  });
};

/** Anything else is for Strapi's own validation to refuse. */
const numbers = (ids: unknown): number[] =>
  Array.isArray(ids) ? ids.map(Number).filter(Number.isInteger) : [];
