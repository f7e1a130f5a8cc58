import type { FileBytes } from './file-bytes';

/** The sectors of a compound file and the chains they form: [MS-CFB] 2.2, 2.3 and 2.5. */
export type Sectors = {
  /** Bytes in a sector. */
  size: number;
  /** Sectors in the file. */
  count: number;
  /** One sector; shorter, or empty, where the file ends. */
  read: (sector: number) => Promise<Buffer>;
  /**
   * The sectors chained to `start`, in order and at most `most` of them. A chain that turns back
   * on itself or leaves the file ends there.
   */
  chain: (start: number, most: number) => Promise<number[]>;
};

export const HEADER_BYTES = 512;

const MAX_REGULAR_SECTOR = 0xfffffffa;
const NUMBER_BYTES = 4;

const numbersOf = (sector: Buffer): number[] =>
  Array.from({ length: Math.floor(sector.length / NUMBER_BYTES) }, (_, index) =>
    sector.readUInt32LE(index * NUMBER_BYTES),
  );

/** The sectors that hold the FAT: 109 in the header, the rest in a chain of DIFAT sectors. */
const fatSectors = async (
  header: Buffer,
  { count, read }: Pick<Sectors, 'count' | 'read'>,
): Promise<number[]> => {
  const list = numbersOf(header.subarray(76, HEADER_BYTES));
  let next = header.readUInt32LE(68);
  while (next < count && list.length < count) {
    const numbers = numbersOf(await read(next));
    if (numbers.length === 0) break;
    list.push(...numbers.slice(0, -1));
    next = numbers[numbers.length - 1] ?? MAX_REGULAR_SECTOR;
  }
  return list;
};

/** @param header the first 512 bytes of the file. */
export const openSectors = async (bytes: FileBytes, header: Buffer): Promise<Sectors> => {
  const size = header.readUInt16LE(30) === 12 ? 4096 : 512;
  const count = Math.ceil(bytes.size / size);
  const read = (sector: number): Promise<Buffer> => bytes.read((sector + 1) * size, size);
  const fat = await fatSectors(header, { count, read });
  const tables = new Map<number, number[]>();

  const following = async (sector: number): Promise<number> => {
    const index = Math.floor(sector / (size / NUMBER_BYTES));
    const table = tables.get(index) ?? numbersOf(await read(fat[index] ?? MAX_REGULAR_SECTOR));
    tables.set(index, table);
    return table[sector % (size / NUMBER_BYTES)] ?? MAX_REGULAR_SECTOR;
  };

  const chain = async (start: number, most: number): Promise<number[]> => {
    const found = new Set<number>();
    let next = start;
    while (next < count && !found.has(next) && found.size < most) {
      found.add(next);
      next = await following(next);
    }
    return Array.from(found);
  };

  return { size, count, read, chain };
};

/** The bytes of a chain of sectors, as if they lay side by side. */
export const chainedBytes = (sectors: Sectors, chain: number[], size: number): FileBytes => ({
  size,
  read: async (offset, length) => {
    const end = Math.min(offset + length, size);
    const pieces: Buffer[] = [];
    for (let at = offset; at < end; ) {
      const sector = chain[Math.floor(at / sectors.size)];
      if (sector === undefined) break;
      const within = at % sectors.size;
      const piece = (await sectors.read(sector)).subarray(within, within + end - at);
      if (piece.length === 0) break;
      pieces.push(piece);
      at += piece.length;
    }
    return Buffer.concat(pieces);
  },
});
