import type { UploadLimits } from './limits';

/** What the bytes themselves say a file is, whatever it is called. */
export type Content =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'pdf'
  | 'ofd'
  | 'word-binary'
  | 'sheet-binary'
  | 'slides-binary'
  | 'word-package'
  | 'sheet-package'
  | 'slides-package';

export type KindId =
  | 'jpeg'
  | 'png'
  | 'gif'
  | 'webp'
  | 'pdf'
  | 'ofd'
  | 'doc'
  | 'xls'
  | 'ppt'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'wps'
  | 'et'
  | 'dps';

/** One kind of file the media library takes: a content under one of its names. */
export type FileKind = {
  id: KindId;
  group: 'image' | 'document';
  contents: readonly Content[];
  /** Lower case, without the dot; the first is the one to suggest. */
  extensions: readonly string[];
  /** Stored with the file and sent as its Content-Type. */
  mime: string;
};

const OPEN_XML = 'application/vnd.openxmlformats-officedocument';

/**
 * The whole list: what is not here is refused.
 *
 * WPS Office writes .wps, .et and .dps as the same compound file as .doc, .xls and .ppt, and its
 * newer releases may put an Open XML package under these names, so each takes either. The WPS
 * media types are those WPS Office registers on Linux (application/wps-office.*). OFD
 * (GB/T 33190-2016) has no registered media type; application/ofd is the one in use.
 */
export const FILE_KINDS: readonly FileKind[] = [
  {
    id: 'jpeg',
    group: 'image',
    contents: ['jpeg'],
    extensions: ['jpg', 'jpeg'],
    mime: 'image/jpeg',
  },
  { id: 'png', group: 'image', contents: ['png'], extensions: ['png'], mime: 'image/png' },
  { id: 'gif', group: 'image', contents: ['gif'], extensions: ['gif'], mime: 'image/gif' },
  { id: 'webp', group: 'image', contents: ['webp'], extensions: ['webp'], mime: 'image/webp' },
  { id: 'pdf', group: 'document', contents: ['pdf'], extensions: ['pdf'], mime: 'application/pdf' },
  { id: 'ofd', group: 'document', contents: ['ofd'], extensions: ['ofd'], mime: 'application/ofd' },
  {
    id: 'doc',
    group: 'document',
    contents: ['word-binary'],
    extensions: ['doc'],
    mime: 'application/msword',
  },
  {
    id: 'xls',
    group: 'document',
    contents: ['sheet-binary'],
    extensions: ['xls'],
    mime: 'application/vnd.ms-excel',
  },
  {
    id: 'ppt',
    group: 'document',
    contents: ['slides-binary'],
    extensions: ['ppt'],
    mime: 'application/vnd.ms-powerpoint',
  },
  {
    id: 'docx',
    group: 'document',
    contents: ['word-package'],
    extensions: ['docx'],
    mime: `${OPEN_XML}.wordprocessingml.document`,
  },
  {
    id: 'xlsx',
    group: 'document',
    contents: ['sheet-package'],
    extensions: ['xlsx'],
    mime: `${OPEN_XML}.spreadsheetml.sheet`,
  },
  {
    id: 'pptx',
    group: 'document',
    contents: ['slides-package'],
    extensions: ['pptx'],
    mime: `${OPEN_XML}.presentationml.presentation`,
  },
  {
    id: 'wps',
    group: 'document',
    contents: ['word-binary', 'word-package'],
    extensions: ['wps'],
    mime: 'application/wps-office.wps',
  },
  {
    id: 'et',
    group: 'document',
    contents: ['sheet-binary', 'sheet-package'],
    extensions: ['et'],
    mime: 'application/wps-office.et',
  },
  {
    id: 'dps',
    group: 'document',
    contents: ['slides-binary', 'slides-package'],
    extensions: ['dps'],
    mime: 'application/wps-office.dps',
  },
];

/** The kinds a content may go by, the plainest first: a compound Word file is .doc, then .wps. */
export const kindsOfContent = (content: Content): FileKind[] =>
  FILE_KINDS.filter((kind) => kind.contents.includes(content));

/** The kind an extension (lower case, without the dot) promises. */
export const kindOfExtension = (extension: string): FileKind | undefined =>
  FILE_KINDS.find((kind) => kind.extensions.includes(extension));

/** The most bytes a file of this kind may have. */
export const byteLimit = (kind: FileKind, limits: UploadLimits): number =>
  kind.group === 'image' ? limits.imageBytes : limits.documentBytes;
