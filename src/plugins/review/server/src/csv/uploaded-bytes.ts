import { readFile, rm } from 'node:fs/promises';
import { errors } from '@strapi/utils';

export const MAX_BYTES = 5 * 1024 * 1024;

type Upload = { filepath: string; size: number };

/** What is used of Koa's context. `files`: what came as multipart, by its fields. */
export type UploadContext = {
  req: AsyncIterable<Uint8Array>;
  request: { files?: Record<string, Upload | Upload[] | undefined> };
};

/**
 * The one file of a request, multipart or as its whole body; `bytesAsSent` keeps the latter. Throws
 * Strapi's `PayloadTooLargeError` above 5 MB and its `ValidationError` for no file or several.
 */
export const uploadedBytes = async (context: UploadContext): Promise<Uint8Array> => {
  const { files } = context.request;
  const bytes = files ? await fromFiles(Object.values(files)) : await fromStream(context.req);
  if (bytes.length === 0) throw new errors.ValidationError('没有收到文件，请选择一个 CSV 文件');
  return bytes;
};

const tooLarge = () => new errors.PayloadTooLargeError('文件超过 5 MB，请分成几个文件导入');

const fromFiles = async (fields: (Upload | Upload[] | undefined)[]): Promise<Uint8Array> => {
  const uploads = fields.flatMap((field) => field ?? []);
  try {
    const [upload, ...more] = uploads;
    if (!upload || more.length > 0) {
      throw new errors.ValidationError('每次请只选择一个 CSV 文件');
    }
    if (upload.size > MAX_BYTES) throw tooLarge();
    return await readFile(upload.filepath);
  } finally {
    await Promise.all(uploads.map(({ filepath }) => rm(filepath, { force: true })));
  }
};

/** Reads to the end even what is too large: a connection cut short would lose the answer. */
const fromStream = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of stream) {
    size += piece.length;
    if (size <= MAX_BYTES) pieces.push(piece);
  }
  if (size > MAX_BYTES) throw tooLarge();
  return Buffer.concat(pieces);
};
