import { Readable } from 'node:stream';
import { buffer as readAll } from 'node:stream/consumers';
import { RandomAccessReader, fromRandomAccessReaderPromise, type Entry, type ZipFile } from 'yauzl';
import type { FileBytes } from './file-bytes';
import type { UploadLimits } from './limits';

export type Package =
  | { state: 'read'; names: string[]; texts: Map<string, string> }
  | { state: 'damaged' }
  | { state: 'unfolds-too-large' };

/** A table of contents is a few kilobytes; one larger than this is not read. */
const MAX_TEXT_BYTES = 1024 * 1024;

const CHUNK = 64 * 1024;

class FileBytesReader extends RandomAccessReader {
  constructor(private readonly bytes: FileBytes) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.pieces(start, end), { objectMode: false });
  }

  private async *pieces(start: number, end: number): AsyncGenerator<Buffer> {
    for (let offset = start; offset < end; offset += CHUNK) {
      const piece = await this.bytes.read(offset, Math.min(CHUNK, end - offset));
      if (piece.length === 0) return;
      yield piece;
    }
  }
}

/**
 * Names compare without regard to case (ECMA-376-2, 6.2.2.3). Some OFD writers use a leading or a
 * backward slash; nothing is ever unpacked, so such a name is read and not refused.
 */
const nameOf = (entry: Entry): string =>
  entry.fileNameRaw.toString('utf8').replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();

/** A part as text without NULs, so that UTF-16 reads like UTF-8 as far as ASCII goes. */
const readText = async (zip: ZipFile, entry: Entry): Promise<string> => {
  const part = await readAll(await zip.openReadStreamPromise(entry));
  return part.toString('latin1').replace(/\0/g, '');
};

const isBomb = (unfolded: number, packed: number, limits: UploadLimits): boolean =>
  unfolded > limits.packageBytes ||
  (unfolded > limits.packageRatioFrom && unfolded > packed * limits.packageRatio);

/**
 * Reads the table of contents of a zip package and the parts asked for by name.
 *
 * Parts are measured by the sizes the table declares; only the parts asked for are unfolded, each
 * up to 1 MB. Names come back in lower case with forward slashes.
 *
 * @returns `damaged` when the table cannot be read to its end.
 */
export const readPackage = async ({
  bytes,
  wanted,
  limits,
}: {
  bytes: FileBytes;
  wanted: readonly string[];
  limits: UploadLimits;
}): Promise<Package> => {
  const names: string[] = [];
  const texts = new Map<string, string>();
  let unfolded = 0;
  try {
    const zip = await fromRandomAccessReaderPromise(new FileBytesReader(bytes), bytes.size, {
      decodeStrings: false,
    });
    if (zip.entryCount > limits.packageParts) return { state: 'unfolds-too-large' };
    for await (const entry of zip.eachEntry()) {
      unfolded += entry.uncompressedSize;
      if (isBomb(unfolded, bytes.size, limits)) return { state: 'unfolds-too-large' };
      const name = nameOf(entry);
      names.push(name);
      if (wanted.includes(name) && entry.uncompressedSize <= MAX_TEXT_BYTES) {
        texts.set(name, await readText(zip, entry));
      }
    }
  } catch {
    // The library throws plain Errors, one for each way a zip can be broken; the reader of the
    // refusal can do the same about all of them.
    return { state: 'damaged' };
  }
  return { state: 'read', names, texts };
};
