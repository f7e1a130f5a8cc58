import { accepted, foreign, refused, type Detection } from './detection';
import { includesBytes, type FileBytes } from './file-bytes';
import { inspectWorkbook } from './inspect-workbook';
import { readCompoundFile, type CompoundFile } from './read-compound-file';

/**
 * Storages and streams in which Word (Macros), Excel (_VBA_PROJECT_CUR) and the objects embedded in
 * either keep VBA: [MS-OVBA] 2.2.1.
 */
const MACRO_NAMES = ['MACROS', '_VBA_PROJECT_CUR', '_VBA_PROJECT', 'VBA'];

/**
 * PowerPoint keeps VBA inside its one stream: the heads of a VBAInfoContainer and of the VBAInfoAtom
 * in it, without the container's instance ([MS-PPT] 2.4.10 and 2.4.11).
 */
const SLIDES_MACROS = [Buffer.from('ff0314000000' + '020000040c000000', 'hex')];

const damaged = refused({ code: 'content-damaged' });
const macros = refused({ code: 'content-macros' });
const encrypted = refused({ code: 'content-encrypted' });

/** The first word of a document and the flag of its encryption: [MS-DOC] 2.5.2, wIdent and F. */
const detectWord = async (file: CompoundFile): Promise<Detection> => {
  const head = await (await file.stream('WORDDOCUMENT'))?.read(0, 12);
  if (!head || head.length < 12 || head.readUInt16LE(0) !== 0xa5ec) return damaged;
  return (head.readUInt16LE(10) & 0x0100) === 0 ? accepted('word-binary') : encrypted;
};

const detectSheet = async (file: CompoundFile): Promise<Detection> => {
  const stream = (await file.stream('WORKBOOK')) ?? (await file.stream('BOOK'));
  const state = stream ? await inspectWorkbook(stream) : 'damaged';
  return { plain: accepted('sheet-binary'), macros, encrypted, damaged }[state];
};

/** Encrypted slides keep their summary in a stream of its own: [MS-PPT] 2.1. */
const detectSlides = async (file: CompoundFile, bytes: FileBytes): Promise<Detection> => {
  if (file.rootNames.includes('ENCRYPTEDSUMMARY')) return encrypted;
  return (await includesBytes(bytes, SLIDES_MACROS)) ? macros : accepted('slides-binary');
};

/**
 * What a compound file is, by the streams at its root; embedded objects lie deeper. One that opens
 * with a password only is refused: what it holds cannot be told, nor can the public open it.
 */
export const detectCompound = async (bytes: FileBytes): Promise<Detection> => {
  const file = await readCompoundFile(bytes);
  if (!file) return damaged;
  if (file.names.some((name) => MACRO_NAMES.includes(name))) return macros;
  const has = (name: string): boolean => file.rootNames.includes(name);
  // A docx, xlsx or pptx with a password: [MS-OFFCRYPTO] 2.3.
  if (has('ENCRYPTEDPACKAGE')) return encrypted;
  if (has('WORDDOCUMENT')) return detectWord(file);
  if (has('WORKBOOK') || has('BOOK')) return detectSheet(file);
  return has('POWERPOINT DOCUMENT') ? detectSlides(file, bytes) : foreign('compound');
};
