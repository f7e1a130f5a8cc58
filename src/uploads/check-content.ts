import { detectContent } from './detect-content';
import type { FileBytes } from './file-bytes';
import { byteLimit, kindsOfContent, type Content, type FileKind } from './file-kinds';
import type { ContentProblem, KindProblem, SizeProblem } from './findings';
import { largestUpload, type UploadLimits } from './limits';

export type ContentCheck =
  | { ok: true; kind: FileKind; content: Content }
  | { ok: false; problem: SizeProblem | ContentProblem | KindProblem };

const checkSize = (bytes: number, limit: number): SizeProblem | undefined => {
  if (bytes === 0) return { code: 'size-empty' };
  return bytes > limit ? { code: 'size-too-large', bytes, limit } : undefined;
};

/**
 * Whether a file's bytes are of an allowed kind, under an extension of that kind, and not too many.
 *
 * @param extension lower case, without the dot; without one, the content alone decides.
 */
export const checkContent = async ({
  bytes,
  extension,
  limits,
}: {
  bytes: FileBytes;
  extension?: string;
  limits: UploadLimits;
}): Promise<ContentCheck> => {
  const outsize = checkSize(bytes.size, largestUpload(limits));
  if (outsize) return { ok: false, problem: outsize };

  const detection = await detectContent(bytes, limits);
  if (!detection.ok) return detection;

  const { content } = detection;
  const kinds = kindsOfContent(content);
  const kind = kinds.find(
    ({ extensions }) => extension === undefined || extensions.includes(extension),
  );
  if (!kind) {
    const expected = kinds.flatMap(({ extensions }) => extensions);
    return {
      ok: false,
      problem: { code: 'extension-mismatch', extension: extension ?? '', content, expected },
    };
  }
  const tooLarge = checkSize(bytes.size, byteLimit(kind, limits));
  return tooLarge ? { ok: false, problem: tooLarge } : { ok: true, kind, content };
};
