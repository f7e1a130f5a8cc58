const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const DIRECTORY_HEADER_LENGTH = 46;

/** 1980-01-01 00:00, the first moment that a ZIP knows. */
const FIRST_DAY = 0x21;

/**
 * Sets the times of all files in a ZIP to its first day, in place: libraries write the present one
 * in, and the same content would make other bytes every two seconds. For archives as they write
 * them: without a comment, and not ZIP64.
 */
export const fixZipTimes = (zip: Buffer): Buffer => {
  const end = zip.length - END_LENGTH;
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new TypeError('Not a ZIP');
  const count = zip.readUInt16LE(end + 10);
  let header = zip.readUInt32LE(end + 16);
  for (let file = 0; file < count; file += 1) {
    const local = zip.readUInt32LE(header + 42);
    for (const times of [header + 12, local + 10]) {
      zip.writeUInt16LE(0, times);
      zip.writeUInt16LE(FIRST_DAY, times + 2);
    }
    header +=
      DIRECTORY_HEADER_LENGTH +
      zip.readUInt16LE(header + 28) +
      zip.readUInt16LE(header + 30) +
      zip.readUInt16LE(header + 32);
  }
  return zip;
};
