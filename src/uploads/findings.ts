import type { Content } from './file-kinds';

/** Content the media library does not take, as far as it can be told apart for the reader. */
export type ForeignContent =
  | 'svg'
  | 'html'
  | 'xml'
  | 'script'
  | 'program'
  | 'archive'
  | 'picture'
  | 'media'
  | 'rich-text'
  | 'text'
  | 'compound'
  | 'package'
  | 'unknown';

export type NameProblem =
  | { code: 'name-empty' }
  | { code: 'name-too-long'; length: number; limit: number }
  | { code: 'name-character'; character: string }
  | { code: 'name-extension-inside'; extension: string };

export type ContentProblem =
  | { code: 'content-not-allowed'; found: ForeignContent }
  | { code: 'content-damaged' }
  | { code: 'content-macros' }
  | { code: 'content-encrypted' }
  | { code: 'content-unfolds-too-large' }
  | { code: 'content-holds-program'; part: string }
  | { code: 'content-holds-archive' }
  | { code: 'content-too-many-pixels'; width: number; height: number; limit: number };

export type SizeProblem =
  | { code: 'size-empty' }
  | { code: 'size-too-large'; bytes: number; limit: number };

export type KindProblem =
  /** `extension` is '' when the name has none; `expected` are those that would do, best first. */
  | { code: 'extension-mismatch'; extension: string; content: Content; expected: string[] }
  /** A title that promises another kind than the file's. */
  | { code: 'title-extension'; extension: string; expected: string[] }
  /** A file keeps its address when it is replaced, so it must keep its kind. */
  | { code: 'replacement-differs'; content: Content; stored: string };

export type UploadProblem = NameProblem | ContentProblem | SizeProblem | KindProblem;

/** One reason why one file is refused. */
export type UploadFinding = UploadProblem & { fileName: string };
