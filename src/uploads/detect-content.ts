import { classifyText } from './classify-text';
import { detectCompound } from './detect-compound';
import { detectImage } from './detect-image';
import { detectPackage } from './detect-package';
import { accepted, foreign, refused, type Detection } from './detection';
import type { FileBytes } from './file-bytes';
import { endsAsZip } from './hidden-archive';
import type { UploadLimits } from './limits';
import { readOpening } from './signatures';

const HEAD_BYTES = 4096;

/** Readers look for the header in the first 1024 bytes: PDF Reference 1.7, appendix H, note 13. */
const PDF_HEADER_WITHIN = 1024;

/** Note 18 of the same looks for the end in the last 1024; some writers pad further. */
const PDF_END_WITHIN = 8192;

/** Bytes in front of the header may not be markup: a browser would read them as a page. */
const startsPdf = (head: Buffer): boolean => {
  const at = head.subarray(0, PDF_HEADER_WITHIN).indexOf('%PDF-');
  return at >= 0 && !head.subarray(0, at).includes('<');
};

const detectPdf = async (bytes: FileBytes): Promise<Detection> => {
  const tail = await bytes.read(Math.max(0, bytes.size - PDF_END_WITHIN), PDF_END_WITHIN);
  if (!tail.includes('%%EOF')) return refused({ code: 'content-damaged' });
  if (await endsAsZip(bytes)) return refused({ code: 'content-holds-archive' });
  return accepted('pdf');
};

/**
 * What a file is, by its bytes alone.
 *
 * A few kilobytes are read, except that pictures and old slides are searched to their end for what
 * may be hidden in them.
 */
export const detectContent = async (bytes: FileBytes, limits: UploadLimits): Promise<Detection> => {
  const head = await bytes.read(0, HEAD_BYTES);
  const opening = readOpening(head);
  switch (opening) {
    case 'jpeg':
    case 'png':
    case 'gif':
    case 'webp':
      return detectImage({ format: opening, bytes, limits });
    case 'zip':
      return detectPackage(bytes, limits);
    case 'compound':
      return detectCompound(bytes);
    case undefined:
      return startsPdf(head) ? detectPdf(bytes) : foreign(classifyText(head) ?? 'unknown');
    default:
      return foreign(opening);
  }
};
