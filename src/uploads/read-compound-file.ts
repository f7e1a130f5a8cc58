import {
  HEADER_BYTES,
  openMiniSectors,
  openSectors,
  openStream,
  type Sectors,
  type StreamPlace,
} from './compound-sectors';
import type { FileBytes } from './file-bytes';

/**
 * The directory of a compound file, the container of .doc, .xls, .ppt, .wps, .et and .dps:
 * [MS-CFB] 2.6.
 */
export type CompoundFile = {
  /** Names of the streams and storages at the root, in upper case. */
  rootNames: string[];
  /** Names of all streams and storages at any depth, in upper case. */
  names: string[];
  /** The bytes of a stream at the root; undefined when there is none of that name. */
  stream: (name: string) => Promise<FileBytes | undefined>;
};

type Entry = StreamPlace & {
  type: number;
  name: string;
  left: number;
  right: number;
  child: number;
};

const ENTRY_BYTES = 128;
const MAX_ENTRIES = 16_384;

/** By its type; Office for Mac names it "R" instead of "Root Entry". */
const ROOT_STORAGE = 5;

/** A stream below this size lies in the mini stream, which is the root's own, in 64 byte sectors. */
const MINI_STREAM_BELOW = 4096;

const readEntry = (entry: Buffer): Entry => {
  const nameBytes = Math.min(Math.max(entry.readUInt16LE(64) - 2, 0), 62);
  return {
    type: entry.readUInt8(66),
    name: entry.toString('utf16le', 0, nameBytes).toUpperCase(),
    left: entry.readUInt32LE(68),
    right: entry.readUInt32LE(72),
    child: entry.readUInt32LE(76),
    start: entry.readUInt32LE(116),
    size: entry.readUInt32LE(120),
  };
};

const readDirectory = async (sectors: Sectors, start: number): Promise<Entry[]> => {
  const entries: Entry[] = [];
  const perSector = sectors.size / ENTRY_BYTES;
  for (const sector of await sectors.chain(start, MAX_ENTRIES / perSector)) {
    const bytes = await sectors.read(sector);
    for (let offset = 0; offset + ENTRY_BYTES <= bytes.length; offset += ENTRY_BYTES) {
      entries.push(readEntry(bytes.subarray(offset, offset + ENTRY_BYTES)));
    }
  }
  return entries;
};

/** The children of the root are a binary tree of siblings. */
const childrenOfRoot = (entries: Entry[]): Entry[] => {
  const children = new Set<Entry>();
  const waiting = [entries[0]?.child];
  while (waiting.length > 0) {
    const entry = entries[waiting.pop() ?? entries.length];
    if (!entry || children.has(entry)) continue;
    children.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return Array.from(children);
};

/** @returns undefined when there is no directory to be read where the header says it is. */
export const readCompoundFile = async (bytes: FileBytes): Promise<CompoundFile | undefined> => {
  const header = await bytes.read(0, HEADER_BYTES);
  if (header.length < HEADER_BYTES) return undefined;
  const sectors = await openSectors(bytes, header);
  const entries = await readDirectory(sectors, header.readUInt32LE(48));
  const [root] = entries;
  if (root?.type !== ROOT_STORAGE) return undefined;

  const atRoot = childrenOfRoot(entries);
  return {
    rootNames: atRoot.map(({ name }) => name),
    names: entries.slice(1).flatMap(({ name }) => (name === '' ? [] : [name])),
    stream: async (wanted) => {
      const entry = atRoot.find(({ name }) => name === wanted);
      if (!entry) return undefined;
      if (entry.size >= MINI_STREAM_BELOW) return openStream(sectors, entry);
      return openStream(await openMiniSectors({ sectors, header, root }), entry);
    },
  };
};
