/**
 * The text of a file, as UTF-8 with or without a byte order mark or else as GB18030, which Excel and
 * WPS write in China; null when it is neither. Every GBK and GB2312 file is GB18030 as well.
 */
export const decodeText = (bytes: Uint8Array): string | null =>
  decoded(bytes, 'utf-8') ?? decoded(bytes, 'gb18030');

const decoded = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // No list of words has a NUL: it is UTF-16, or no text at all.
    return text.includes('\0') ? null : text;
  } catch {
    return null;
  }
};
