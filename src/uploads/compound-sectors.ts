import type { FileBytes } from './file-bytes';

/**
 * The sectors of a compound file and the chains they form: [MS-CFB] 2.2 (header), 2.3 (FAT),
 * 2.4 (mini FAT) and 2.5 (DIFAT).
 */
export type Sectors = {
  /** Bytes in a sector. */
  size: number;
  /** One sector; shorter, or empty, where the file ends. */
  read: (sector: number) => Promise<Buffer>;
  /**
   * The sectors chained to `start`, in order and at most `most` of them. A chain that turns back
   * on itself or leaves the file ends there.
   */
  chain: (start: number, most: number) => Promise<number[]>;
};

/** Where a stream lies: the first sector of its chain, and how many bytes it has. */
export type StreamPlace = { start: number; size: number };

export const HEADER_BYTES = 512;

const END_OF_CHAIN = 0xfffffffe;
const NUMBER_BYTES = 4;
const MINI_SECTOR_BYTES = 64;

const numbersOf = (sector: Buffer): number[] =>
  Array.from({ length: Math.floor(sector.length / NUMBER_BYTES) }, (_, index) =>
    sector.readUInt32LE(index * NUMBER_BYTES),
  );

/** @param following the sector after a sector. */
const chainBy =
  (following: (sector: number) => Promise<number>, count: number): Sectors['chain'] =>
  async (start, most) => {
    const found = new Set<number>();
    let next = start;
    while (next < count && !found.has(next) && found.size < most) {
      found.add(next);
      next = await following(next);
    }
    return Array.from(found);
  };

/** The sectors that hold the FAT: 109 in the header, the rest in a chain of DIFAT sectors. */
const fatSectors = async (
  header: Buffer,
  read: Sectors['read'],
  count: number,
): Promise<number[]> => {
  const list = numbersOf(header.subarray(76, HEADER_BYTES));
  let next = header.readUInt32LE(68);
  while (next < count && list.length < count) {
    const numbers = numbersOf(await read(next));
    list.push(...numbers.slice(0, -1));
    next = numbers[numbers.length - 1] ?? END_OF_CHAIN;
  }
  return list;
};

/** @param header the first 512 bytes of the file. */
export const openSectors = async (bytes: FileBytes, header: Buffer): Promise<Sectors> => {
  const size = header.readUInt16LE(30) === 12 ? 4096 : 512;
  const perTable = size / NUMBER_BYTES;
  const count = Math.ceil(bytes.size / size);
  const read = (sector: number): Promise<Buffer> => bytes.read((sector + 1) * size, size);
  const fat = await fatSectors(header, read, count);
  const tables = new Map<number, number[]>();

  const following = async (sector: number): Promise<number> => {
    const index = Math.floor(sector / perTable);
    const table = tables.get(index) ?? numbersOf(await read(fat[index] ?? END_OF_CHAIN));
    tables.set(index, table);
    return table[sector % perTable] ?? END_OF_CHAIN;
  };

  return { size, read, chain: chainBy(following, count) };
};

/** The bytes of a stream, as if its sectors lay side by side. */
export const openStream = async (
  sectors: Sectors,
  { start, size }: StreamPlace,
): Promise<FileBytes> => {
  const chain = await sectors.chain(start, Math.ceil(size / sectors.size));
  const read = async (offset: number, length: number): Promise<Buffer> => {
    const end = Math.min(offset + length, size);
    const pieces: Buffer[] = [];
    for (let at = offset; at < end; ) {
      const sector = await sectors.read(chain[Math.floor(at / sectors.size)] ?? END_OF_CHAIN);
      const within = at % sectors.size;
      const piece = sector.subarray(within, within + end - at);
      if (piece.length === 0) break;
      pieces.push(piece);
      at += piece.length;
    }
    return Buffer.concat(pieces);
  };
  return { size, read };
};

/**
 * The small sectors in which streams below 4096 bytes lie.
 *
 * @param root the place of the stream that is made of them.
 */
export const openMiniSectors = async ({
  sectors,
  header,
  root,
}: {
  sectors: Sectors;
  header: Buffer;
  root: StreamPlace;
}): Promise<Sectors> => {
  const stream = await openStream(sectors, root);
  const count = Math.ceil(root.size / MINI_SECTOR_BYTES);
  const size = count * NUMBER_BYTES;
  const fat = await openStream(sectors, { start: header.readUInt32LE(60), size });
  const following = async (sector: number): Promise<number> =>
    numbersOf(await fat.read(sector * NUMBER_BYTES, NUMBER_BYTES))[0] ?? END_OF_CHAIN;
  return {
    size: MINI_SECTOR_BYTES,
    read: (sector) => stream.read(sector * MINI_SECTOR_BYTES, MINI_SECTOR_BYTES),
    chain: chainBy(following, count),
  };
};
