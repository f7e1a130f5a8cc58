import { kindOfExtension } from './file-kinds';
import type { KindProblem, NameProblem } from './findings';
import type { UploadLimits } from './limits';
import { extensionOf, PAGE_EXTENSIONS, PROGRAM_EXTENSIONS } from './name-extensions';

/**
 * Control characters; format characters, among them those that turn the direction of writing and
 * make "gpj.exe" read "exe.jpg"; line separators; half characters; what no Windows name may hold.
 */
const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}<>:"/\\|?*]/u;

const runs = (extension: string): boolean =>
  PROGRAM_EXTENSIONS.has(extension) || PAGE_EXTENSIONS.has(extension);

/** An extension that runs, in front of the last one: "报告.exe.pdf", "a.php.jpg". */
const runningExtensionInside = (name: string): string | undefined =>
  name
    .split('.')
    .slice(1, -1)
    .map((part) => part.trim().toLowerCase())
    .find(runs);

/** What is wrong with a file's name in itself, whatever the file holds. */
export const checkName = (name: string, limits: UploadLimits): NameProblem[] => {
  if (name.trim() === '') return [{ code: 'name-empty' }];
  const problems: NameProblem[] = [];
  const length = Array.from(name).length;
  if (length > limits.nameLength) {
    problems.push({ code: 'name-too-long', length, limit: limits.nameLength });
  }
  const forbidden = FORBIDDEN.exec(name);
  if (forbidden) problems.push({ code: 'name-character', character: forbidden[0] });
  const extension = runningExtensionInside(name);
  if (extension !== undefined) problems.push({ code: 'name-extension-inside', extension });
  return problems;
};

/**
 * What is wrong with the title a file is shown and downloaded under. A title needs no extension
 * ("2024.12 工作要点" is one), but may not promise another kind than the file's.
 *
 * @param extensions those of the file's kind, lower case, without the dot.
 */
export const checkTitle = ({
  title,
  extensions,
  limits,
}: {
  title: string;
  extensions: readonly string[];
  limits: UploadLimits;
}): (NameProblem | KindProblem)[] => {
  const problems: (NameProblem | KindProblem)[] = checkName(title, limits);
  const extension = extensionOf(title);
  const promises = runs(extension) || kindOfExtension(extension) !== undefined;
  if (promises && !extensions.includes(extension)) {
    problems.push({ code: 'title-extension', extension, expected: [...extensions] });
  }
  return problems;
};
