import type { Core } from '@strapi/strapi';

export const FILE = 'plugin::upload.file';

/** A file of the media library, as far as the review asks. */
export type LibraryFile = { id: number; hash: string; name: string } & Record<string, unknown>;

export const libraryFiles = (
  strapi: Core.Strapi,
  where: Record<string, unknown>,
): Promise<LibraryFile[]> => strapi.db.query(FILE).findMany({ where });

type Id = string | number;

/** What Strapi's upload service does to a file that is there already. */
type UploadService = Core.Service & {
  replace: (id: Id, ...rest: unknown[]) => Promise<unknown>;
  remove: (file: { id: Id }, ...rest: unknown[]) => Promise<unknown>;
  updateFileInfo: (id: Id, ...rest: unknown[]) => Promise<unknown>;
};

/** A change of a file in the library, before it happens; `run` makes it. */
export type FileChange = { id: Id; kind: 'bytes' | 'words'; run: () => Promise<unknown> };

/**
 * Puts `gate` before every change of a file by Strapi's upload service, before a byte on the disk
 * is touched: the controllers and everybody else look the service up in the registry.
 */
export const aroundFileChanges = (
  strapi: Core.Strapi,
  gate: (change: FileChange) => Promise<unknown>,
): void => {
  strapi.get('services').extend('plugin::upload.upload', (service: UploadService) => ({
    ...service,
    replace: (id: Id, ...rest: unknown[]) =>
      gate({ id, kind: 'bytes', run: () => service.replace(id, ...rest) }),
    remove: (file: { id: Id }, ...rest: unknown[]) =>
      gate({ id: file.id, kind: 'bytes', run: () => service.remove(file, ...rest) }),
    updateFileInfo: (id: Id, ...rest: unknown[]) =>
      gate({ id, kind: 'words', run: () => service.updateFileInfo(id, ...rest) }),
  }));
};
