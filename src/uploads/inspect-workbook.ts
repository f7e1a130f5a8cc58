import type { FileBytes } from './file-bytes';

export type WorkbookState = 'plain' | 'macros' | 'encrypted' | 'damaged';

/** Records of a workbook's globals: [MS-XLS] 2.4.21, 2.4.28, 2.4.103 and 2.4.117. */
const BEGIN_OF_FILE = 0x0809;
const BOUND_SHEET = 0x0085;
const FILE_PASS = 0x002f;
const END_OF_FILE = 0x000a;

/** The type of a sheet that holds Excel 4.0 macros (宏表). */
const MACRO_SHEET = 1;

/** Far more records than globals of 50 MB hold; a stream of empty ones is no workbook. */
const MAX_RECORDS = 100_000;

/**
 * Whether an Excel 97-2003 workbook is encrypted, by a password or by the protection of its
 * structure, or has a sheet of Excel 4.0 macros, which are older than VBA and lie beside it. Walks
 * the records of the globals, the stream's first part.
 *
 * @param stream the stream Workbook or, of Excel 95, Book.
 */
export const inspectWorkbook = async (stream: FileBytes): Promise<WorkbookState> => {
  let offset = 0;
  for (let record = 0; record < MAX_RECORDS; record += 1) {
    const head = await stream.read(offset, 10);
    if (head.length < 4) return 'damaged';
    const type = head.readUInt16LE(0);
    if (record === 0 && type !== BEGIN_OF_FILE) return 'damaged';
    if (type === FILE_PASS) return 'encrypted';
    if (type === BOUND_SHEET && head[9] === MACRO_SHEET) return 'macros';
    if (type === END_OF_FILE) return 'plain';
    offset += 4 + head.readUInt16LE(2);
  }
  return 'damaged';
};
