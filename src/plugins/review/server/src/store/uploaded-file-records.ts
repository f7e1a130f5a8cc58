import { access } from 'node:fs/promises';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import type { CheckedFile } from '../../../domain/pre-checks/checked-content';

/** A file's record in the media library; sizes there are in kilobytes. */
export type FileRecord = {
  name: string;
  ext?: string | null;
  mime: string;
  size?: number | null;
  alternativeText?: string | null;
  url: string;
};

export const checkedFile = async (
  strapi: Core.Strapi,
  record: FileRecord,
): Promise<CheckedFile> => ({
  name: record.name,
  extension: record.ext ?? '',
  mime: record.mime,
  size: record.size === null || record.size === undefined ? null : Math.round(record.size * 1000),
  alternativeText: record.alternativeText ?? null,
  exists: await isThere(strapi, record.url),
});

/** Files that another storage serves are not ours to look for. */
const isThere = async (strapi: Core.Strapi, url: string): Promise<boolean> => {
  if (!url.startsWith('/')) return true;
  const file = path.join(strapi.dirs.static.public, decodeURIComponent(url));
  return access(file).then(
    () => true,
    () => false,
  );
};

/** The files of the media library at these paths, looked up once for all checks. */
export const uploadedFiles = async (
  strapi: Core.Strapi,
  paths: readonly string[],
): Promise<(path: string) => CheckedFile | null> => {
  const records: FileRecord[] =
    paths.length === 0
      ? []
      : await strapi.db
          .query('plugin::upload.file')
          .findMany({ where: { url: { $in: [...paths] } } });
  const files = new Map<string, CheckedFile>();
  for (const record of records) files.set(record.url, await checkedFile(strapi, record));
  return (wanted) => files.get(wanted) ?? null;
};
