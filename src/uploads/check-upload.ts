import { checkContent } from './check-content';
import { checkName, checkTitle } from './check-name';
import type { FileBytes } from './file-bytes';
import { kindOfExtension, type FileKind } from './file-kinds';
import type { UploadFinding, UploadProblem } from './findings';
import type { UploadLimits } from './limits';
import { extensionOf } from './name-extensions';

export type UploadCheck = { ok: true; kind: FileKind } | { ok: false; findings: UploadFinding[] };

export type Upload = {
  bytes: FileBytes;
  /** The file's name as it was sent. */
  fileName: string;
  /** The name it shall be shown under, when that is another. */
  title?: string | null;
  /** The extension (without the dot) of the stored file it shall replace. */
  replaces?: string;
  limits: UploadLimits;
};

/**
 * A name without any dot promises nothing, and its file is stored as what it is: addresses of
 * pictures, taken over "from URL", end in names like "640".
 */
const promisedExtension = (fileName: string): string | undefined =>
  fileName.includes('.') ? extensionOf(fileName) : undefined;

const named = (fileName: string, problems: UploadProblem[]): UploadFinding[] =>
  problems.map((problem) => ({ ...problem, fileName }));

/**
 * Whether a file may enter the media library: its name, its size, its content, and whether name
 * and content agree.
 *
 * @returns the kind it is to be stored as, or every reason against it.
 */
export const checkUpload = async (upload: Upload): Promise<UploadCheck> => {
  const { bytes, fileName, title, replaces, limits } = upload;
  const extension = promisedExtension(fileName);
  const findings = named(fileName, checkName(fileName, limits));

  const check = await checkContent({ bytes, extension, limits });
  if (!check.ok) return { ok: false, findings: [...findings, ...named(fileName, [check.problem])] };

  const { kind, content } = check;
  if (replaces !== undefined && kindOfExtension(replaces) !== kind) {
    findings.push({ code: 'replacement-differs', content, stored: replaces, fileName });
  }
  if (title && title !== fileName) {
    const { extensions } = kind;
    findings.push(...named(title, checkTitle({ title, extensions, limits })));
  }
  return findings.length > 0 ? { ok: false, findings } : { ok: true, kind };
};
