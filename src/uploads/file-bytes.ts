import { open } from 'node:fs/promises';

/** Random access to a file's bytes, so that a check reads the few it needs and never them all. */
export type FileBytes = {
  size: number;
  /** Up to `length` bytes from `offset`; fewer where the file ends. */
  read: (offset: number, length: number) => Promise<Buffer>;
};

const CHUNK = 256 * 1024;

export const bytesOfBuffer = (buffer: Buffer): FileBytes => ({
  size: buffer.length,
  read: async (offset, length) => buffer.subarray(offset, offset + length),
});

/** Opens the file at `path` for the time `use` takes; rejects when it cannot be read. */
export const withFileBytes = async <Result>(
  path: string,
  use: (bytes: FileBytes) => Promise<Result>,
): Promise<Result> => {
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    return await use({
      size,
      read: async (offset, length) => {
        const wanted = Math.min(length, size - offset);
        if (wanted <= 0) return Buffer.alloc(0);
        const { buffer, bytesRead } = await handle.read(Buffer.alloc(wanted), 0, wanted, offset);
        return buffer.subarray(0, bytesRead);
      },
    });
  } finally {
    await handle.close();
  }
};

/** Whether any of the needles stands anywhere in the file; reads it piece by piece. */
export const includesBytes = async (bytes: FileBytes, needles: Buffer[]): Promise<boolean> => {
  const overlap = Math.max(...needles.map((needle) => needle.length)) - 1;
  for (let offset = 0; offset < bytes.size; offset += CHUNK) {
    const chunk = await bytes.read(offset, CHUNK + overlap);
    if (needles.some((needle) => chunk.includes(needle))) return true;
  }
  return false;
};
