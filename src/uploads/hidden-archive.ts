import { includesBytes, type FileBytes } from './file-bytes';

const END_RECORD = Buffer.from('504b0506', 'hex');
const END_RECORD_BYTES = 22;
const MAX_COMMENT_BYTES = 0xffff;

/** rar and 7z; six bytes, so that they do not stand in a picture by chance. */
const ARCHIVE_HEADS = [Buffer.from('526172211a07', 'hex'), Buffer.from('377abcaf271c', 'hex')];

/**
 * Whether a zip ends where the file ends. A zip is read from its end, so one can be hung onto any
 * other file; the length of the comment tells a real end record from four bytes of chance.
 */
export const endsAsZip = async (bytes: FileBytes): Promise<boolean> => {
  const length = Math.min(bytes.size, END_RECORD_BYTES + MAX_COMMENT_BYTES);
  const tail = await bytes.read(bytes.size - length, length);
  for (let at = tail.lastIndexOf(END_RECORD); at >= 0; at = tail.lastIndexOf(END_RECORD, at - 1)) {
    const comment = tail.length - at - END_RECORD_BYTES;
    if (comment >= 0 && tail.readUInt16LE(at + 20) === comment) return true;
    if (at === 0) break;
  }
  return false;
};

/** Whether a zip, rar or 7z hangs on a picture (图种); reads the picture to its end. */
export const hidesArchive = async (bytes: FileBytes): Promise<boolean> =>
  (await endsAsZip(bytes)) || includesBytes(bytes, ARCHIVE_HEADS);
