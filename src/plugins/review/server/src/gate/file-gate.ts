import type { Core } from '@strapi/strapi';
import { refusalError } from '../refusal-error';
import { isGoverned, type Dependencies } from '../store/dependencies';
import { fileHolders } from '../store/file-holders';
import { isPublicRow } from '../store/public-rows';
import {
  aroundFileChanges,
  FILE,
  libraryFiles,
  type FileChange,
  type LibraryFile,
} from '../store/library-files';
import { beforeRowWrites, type RowWrite } from '../store/write-hooks';
import { noteDrafts } from './note-drafts';

/** Of a file's record, what a reader of the item gets. */
const SHOWN = ['name', 'alternativeText', 'caption', 'url', 'hash', 'ext'];

/**
 * A file is part of what people sign. One that public content shows is neither replaced, renamed
 * nor deleted: whoever wants another uploads it and corrects the item. One that only drafts show
 * may change, and the change is theirs who made it.
 */
export const registerFileGate = (dependencies: Dependencies): void => {
  const { strapi } = dependencies;
  aroundFileChanges(strapi, (change) => changeFile(dependencies, change));
  beforeRowWrites(strapi, {
    uids: [FILE],
    gates: {
      create: (write) => refuseAttaching(strapi, write),
      change: async (write) => {
        await refuseAttaching(strapi, write);
        for (const file of await libraryFiles(strapi, write.params.where ?? {})) {
          if (isShownOtherwise(file, write)) await refuseIfPublic(strapi, file);
        }
      },
      remove: async ({ params }) => {
        for (const file of await libraryFiles(strapi, params.where ?? {})) {
          await refuseIfPublic(strapi, file);
        }
      },
    },
  });
};

const changeFile = async (
  dependencies: Dependencies,
  { id, kind, run }: FileChange,
): Promise<unknown> => {
  const { strapi } = dependencies;
  const [file] = await libraryFiles(strapi, { id });
  if (!file) return run();
  // A change of words alone is refused below, where it is known whether they are others.
  if (kind === 'bytes') await refuseIfPublic(strapi, file);
  const holders = await fileHolders(strapi, file);
  const result = await run();
  await noteDrafts(
    dependencies,
    holders.filter(({ isPublic }) => !isPublic).map(({ subject }) => subject),
  );
  return result;
};

const refuseIfPublic = async (strapi: Core.Strapi, file: LibraryFile): Promise<void> => {
  const shown = (await fileHolders(strapi, file)).find(({ isPublic }) => isPublic);
  if (!shown) return;
  const values = { file: file.name, title: shown.title };
  throw refusalError(strapi, { code: 'fileIsPublic', values });
};

const isShownOtherwise = (file: LibraryFile, { params: { data } }: RowWrite): boolean =>
  [data ?? {}]
    .flat()
    .some((values) =>
      SHOWN.some((name) => name in values && (values[name] ?? null) !== (file[name] ?? null)),
    );

/** A file that is created for a row becomes part of it without any write to the row itself. */
const refuseAttaching = async (strapi: Core.Strapi, { params }: RowWrite): Promise<void> => {
  for (const { related } of [params.data ?? {}].flat()) {
    if (!Array.isArray(related)) continue;
    for (const { id, __type: uid } of related) {
      if (!isGoverned(strapi, uid) || !(await isPublicRow(strapi, { uid, id }))) continue;
      throw refusalError(strapi, { code: 'withdrawOutsideReview' });
    }
  }
};
