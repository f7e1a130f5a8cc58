import { ReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { checkContent, type ContentCheck } from './check-content';
import { bytesOfBuffer, withFileBytes, type FileBytes } from './file-bytes';
import { largestUpload, type UploadLimits } from './limits';
import { extensionOf } from './name-extensions';
import { refusal } from './refusal';

/** What Strapi hands a storage provider: the bytes as a stream or, for the older methods, whole. */
type StoredFile = { name?: string; ext?: string | null; stream?: Readable; buffer?: Buffer };

type Store = (file: StoredFile, ...rest: unknown[]) => Promise<unknown>;

type Provider = Partial<Record<WritingMethod, Store>>;

type WritingMethod = keyof typeof CHECKS;

type Check = (bytes: FileBytes) => Promise<ContentCheck>;

type CheckStored = (file: StoredFile, check: Check, limits: UploadLimits) => Promise<ContentCheck>;

/** Reads at most one piece more than may be stored, which is enough to refuse the file. */
const collect = async (stream: Readable, limits: UploadLimits): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    pieces.push(Buffer.from(piece));
    size += piece.length;
    if (size > largestUpload(limits)) break;
  }
  return Buffer.concat(pieces);
};

const checkStream: CheckStored = async (file, check, limits) => {
  const { stream } = file;
  if (stream instanceof ReadStream) {
    // It may fail while it waits and nobody listens yet; whoever reads it next is told.
    stream.on('error', () => undefined);
    return withFileBytes(stream.path.toString(), check);
  }
  // Any other stream can be read once only, so the provider is given what it gave.
  const buffer = stream ? await collect(stream, limits) : Buffer.alloc(0);
  file.stream = Readable.from([buffer]);
  return check(bytesOfBuffer(buffer));
};

const checkBuffer: CheckStored = (file, check) =>
  check(bytesOfBuffer(file.buffer ?? Buffer.alloc(0)));

/** The methods of a provider that write, each with a check of what it writes. */
const CHECKS = {
  uploadStream: checkStream,
  replaceStream: checkStream,
  upload: checkBuffer,
  replace: checkBuffer,
} satisfies Record<string, CheckStored>;

const guarded = (
  provider: Provider,
  { store, checkStored, limits }: { store: Store; checkStored: CheckStored; limits: UploadLimits },
): Store => {
  return async (file, ...rest) => {
    const extension = extensionOf(file.ext ?? '');
    const check: Check = (bytes) => checkContent({ bytes, extension, limits });
    const result = await checkStored(file, check, limits);
    if (!result.ok) {
      file.stream?.destroy();
      throw refusal([{ ...result.problem, fileName: file.name ?? `.${extension}` }]);
    }
    return store.call(provider, file, ...rest);
  };
};

/**
 * The last door: whatever a storage provider is asked to write is checked by content against the
 * extension it will be served under. Strapi's own ways in are refused earlier and with more to say
 * (guard-upload-service.ts, guard-logos.ts); here ends what goes to the provider without them: a
 * restored backup, a transfer from another Strapi, a plugin of somebody else's.
 */
export const guardStorage = (strapi: Core.Strapi, limits: UploadLimits): void => {
  const provider: Provider = strapi.plugin('upload').provider;
  for (const method of Object.keys(CHECKS) as WritingMethod[]) {
    const store = provider[method];
    if (store) {
      provider[method] = guarded(provider, { store, checkStored: CHECKS[method], limits });
    }
  }
};
