import type { FileBytes } from './file-bytes';

export type ImageSize = { width: number; height: number };

/** Segments in front of a JPEG's frame header: Exif, colour profile, previews. */
const MAX_JPEG_SEGMENTS = 1000;

const readPng = async (bytes: FileBytes): Promise<ImageSize | undefined> => {
  const head = await bytes.read(8, 16);
  // The first chunk must be IHDR and 13 bytes long: PNG specification, section 11.2.1.
  if (head.length < 16 || head.readUInt32BE(0) !== 13 || head.toString('latin1', 4, 8) !== 'IHDR') {
    return undefined;
  }
  return { width: head.readUInt32BE(8), height: head.readUInt32BE(12) };
};

const readGif = async (bytes: FileBytes): Promise<ImageSize | undefined> => {
  const head = await bytes.read(6, 4);
  if (head.length < 4) return undefined;
  return { width: head.readUInt16LE(0), height: head.readUInt16LE(2) };
};

/** SOF0 to SOF15 without DHT (C4), JPG (C8) and DAC (CC): ITU-T T.81, table B.1. */
const isFrameHeader = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);

const readJpeg = async (bytes: FileBytes): Promise<ImageSize | undefined> => {
  let offset = 2;
  for (let segment = 0; segment < MAX_JPEG_SEGMENTS; segment += 1) {
    const head = await bytes.read(offset, 9);
    if (head.length < 9 || head[0] !== 0xff) return undefined;
    const marker = head.readUInt8(1);
    if (isFrameHeader(marker)) {
      return { width: head.readUInt16BE(7), height: head.readUInt16BE(5) };
    }
    // A fill byte in front of a marker (T.81, B.1.1.2) is not a segment of its own.
    offset += marker === 0xff ? 1 : 2 + head.readUInt16BE(2);
  }
  return undefined;
};

/** The three forms of a WebP frame: RFC 9649, sections 2.5 to 2.7. */
const readWebp = async (bytes: FileBytes): Promise<ImageSize | undefined> => {
  const head = await bytes.read(0, 30);
  if (head.length < 30 || head.readUInt32LE(4) + 8 > bytes.size) return undefined;
  switch (head.toString('latin1', 12, 16)) {
    case 'VP8 ':
      return { width: head.readUInt16LE(26) & 0x3fff, height: head.readUInt16LE(28) & 0x3fff };
    case 'VP8L': {
      const packed = head.readUInt32LE(21);
      return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
    }
    case 'VP8X':
      return { width: head.readUIntLE(24, 3) + 1, height: head.readUIntLE(27, 3) + 1 };
    default:
      return undefined;
  }
};

const READERS = { png: readPng, gif: readGif, jpeg: readJpeg, webp: readWebp };

/**
 * Width and height in pixels, as the picture's own header gives them.
 *
 * @returns undefined when the header is broken.
 */
export const readImageSize = async (
  format: keyof typeof READERS,
  bytes: FileBytes,
): Promise<ImageSize | undefined> => {
  const size = await READERS[format](bytes);
  return size && size.width > 0 && size.height > 0 ? size : undefined;
};
