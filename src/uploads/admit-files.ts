import { checkUpload, type UploadCheck } from './check-upload';
import { withFileBytes } from './file-bytes';
import type { FileKind } from './file-kinds';
import type { UploadFinding } from './findings';
import type { UploadLimits } from './limits';
import { extensionOf } from './name-extensions';
import { refusal } from './refusal';

/** A received file as formidable describes it; Strapi's other sources imitate that. */
export type IncomingFile = {
  filepath: string;
  originalFilename?: string | null;
  mimetype?: string | null;
  detectedMimeType?: string;
};

export type Candidate = { file: IncomingFile; title?: string | null; replaces?: string };

export type Admission = {
  limits: UploadLimits;
  /** Whether the pixels of the picture at this path cannot be read to their end. */
  isDamagedImage: (path: string) => Promise<boolean>;
};

const checkCandidate = async (
  { file, title, replaces }: Candidate,
  { limits, isDamagedImage }: Admission,
): Promise<UploadCheck> => {
  const fileName = file.originalFilename ?? '';
  const check = await withFileBytes(file.filepath, (bytes) =>
    checkUpload({ bytes, fileName, title, replaces, limits }),
  );
  if (!check.ok || check.kind.group !== 'image') return check;
  if (!(await isDamagedImage(file.filepath))) return check;
  return { ok: false, findings: [{ code: 'content-damaged', fileName }] };
};

/**
 * Makes the file go by what it is. Strapi stores the extension of `originalFilename` and
 * `detectedMimeType`; the admin's logos go by `mimetype`.
 */
const rename = (file: IncomingFile, { mime, extensions }: FileKind): void => {
  const name = file.originalFilename ?? '';
  const [stem, extension] = name.includes('.')
    ? [name.slice(0, name.lastIndexOf('.')), extensionOf(name)]
    : [name, extensions[0]];
  file.originalFilename = `${stem}.${extension}`;
  file.mimetype = mime;
  file.detectedMimeType = mime;
};

/**
 * Checks the files of one request before any of them is stored, so that none is when one is
 * refused.
 *
 * @throws a Strapi ValidationError with the findings about all of them.
 */
export const admitFiles = async (candidates: Candidate[], admission: Admission): Promise<void> => {
  const findings: UploadFinding[] = [];
  const kinds = new Map<IncomingFile, FileKind>();
  for (const candidate of candidates) {
    const check = await checkCandidate(candidate, admission);
    if (check.ok) kinds.set(candidate.file, check.kind);
    else findings.push(...check.findings);
  }
  if (findings.length > 0) throw refusal(findings);
  kinds.forEach((kind, file) => rename(file, kind));
};
