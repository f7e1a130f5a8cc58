import type { Core } from '@strapi/strapi';
import { admitFiles, type Admission, type IncomingFile } from './admit-files';
import { checkTitle } from './check-name';
import { kindOfExtension } from './file-kinds';
import { extensionOf } from './name-extensions';
import { refusal } from './refusal';

type FileInfo = { name?: string | null };

type Id = string | number;

/** The part of Strapi's upload service that takes files in, or gives them a name. */
type UploadService = Core.Service & {
  upload: (
    args: { data: { fileInfo?: FileInfo | FileInfo[] }; files: IncomingFile | IncomingFile[] },
    ...rest: unknown[]
  ) => Promise<unknown>;
  replace: (
    id: Id,
    args: { data: { fileInfo?: FileInfo }; file: IncomingFile },
    ...rest: unknown[]
  ) => Promise<unknown>;
  updateFileInfo: (id: Id, info: FileInfo, ...rest: unknown[]) => Promise<unknown>;
  findOne: (id: Id) => Promise<{ ext?: string | null } | null>;
};

const listOf = <Item>(items: Item | Item[]): Item[] => (Array.isArray(items) ? items : [items]);

/** The upload service with a check in front of each way in; the rest of it stays. */
const guarded = (service: UploadService, admission: Admission): UploadService => {
  const storedExtension = async (id: Id): Promise<string | undefined> => {
    const stored = await service.findOne(id);
    return stored ? extensionOf(stored.ext ?? '') : undefined;
  };

  return {
    ...service,

    async upload(args, ...rest) {
      const infos = listOf(args.data.fileInfo ?? []);
      const candidates = listOf(args.files).map((file, index) => ({
        file,
        title: infos[index]?.name,
      }));
      await admitFiles(candidates, admission);
      return service.upload(args, ...rest);
    },

    async replace(id, args, ...rest) {
      const { data, file } = args;
      const replaces = await storedExtension(id);
      await admitFiles([{ file, title: data.fileInfo?.name, replaces }], admission);
      return service.replace(id, args, ...rest);
    },

    async updateFileInfo(id, info, ...rest) {
      const stored = await storedExtension(id);
      const title = info.name;
      if (title && stored !== undefined) {
        const extensions = kindOfExtension(stored)?.extensions ?? [stored];
        const problems = checkTitle({ title, extensions, limits: admission.limits });
        const findings = problems.map((problem) => ({ ...problem, fileName: title }));
        if (findings.length > 0) throw refusal(findings);
      }
      return service.updateFileInfo(id, info, ...rest);
    },
  };
};

/**
 * Puts the check in front of `upload`, `replace` and `updateFileInfo` of Strapi's upload service:
 * every controller (admin, content API, from a URL) and every caller in code looks the service up
 * in the registry and so comes through here, before Strapi decodes, resizes or stores anything.
 */
export const guardUploadService = (strapi: Core.Strapi, admission: Admission): void => {
  strapi
    .get('services')
    .extend('plugin::upload.upload', (service: UploadService) => guarded(service, admission));
};
