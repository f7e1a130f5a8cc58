import { accepted, foreign, refused, type Detection } from './detection';
import type { FileBytes } from './file-bytes';
import type { Content } from './file-kinds';
import type { UploadLimits } from './limits';
import { PROGRAM_EXTENSIONS, extensionOf } from './name-extensions';
import { readPackage } from './read-package';

const CONTENT_TYPES = '[content_types].xml';
const OFD_ROOT = 'ofd.xml';

/** The end of the type of a package's main part: ECMA-376-1, 11.3.10, 12.3.23 and 13.3.6. */
const MAIN_PARTS: readonly (readonly [ending: string, content: Content])[] = [
  ['wordprocessingml.document.main+xml', 'word-package'],
  ['spreadsheetml.sheet.main+xml', 'sheet-package'],
  ['presentationml.presentation.main+xml', 'slides-package'],
];

const attributeOf = (tag: string, name: string): string =>
  new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? '';

/**
 * The types of the parts a package has: ECMA-376-2, 7.2.3. A default counts only when a part has
 * its extension: writers such as SheetJS give one for macro workbooks in every workbook.
 */
const partTypes = (names: string[], contentTypes: string): string[] => {
  const extensions = new Set(names.map(extensionOf));
  const tags = contentTypes.match(/<(?:[\w.-]+:)?(?:Default|Override)\s[^>]*>/g) ?? [];
  return tags
    .filter((tag) => {
      const extension = attributeOf(tag, 'Extension').toLowerCase();
      return extension === '' || extensions.has(extension);
    })
    .map((tag) => attributeOf(tag, 'ContentType'));
};

/** VBA of Microsoft Office and JavaScript macros of WPS Office (JDEData.bin), by name and by type. */
const hasMacros = (names: string[], types: string[]): boolean =>
  names.some((name) => /(?:^|\/)(?:vbaproject|jdedata)\.bin$/.test(name)) ||
  types.some((type) => /macroEnabled|vbaProject/i.test(type));

const detectOpenXml = (names: string[], contentTypes: string): Detection => {
  const types = partTypes(names, contentTypes);
  if (hasMacros(names, types)) return refused({ code: 'content-macros' });
  const main = MAIN_PARTS.find(([ending]) => types.some((type) => type.endsWith(ending)));
  return main ? accepted(main[1]) : foreign('package');
};

/** The root element of OFD.xml is OFD, under any prefix: GB/T 33190-2016, 7.4. */
const isOfdRoot = (text: string): boolean => /<(?:[\w.-]+:)?OFD[\s>]/.test(text);

/** What a zip package is, by its table of contents; anything that is no document is an archive. */
export const detectPackage = async (bytes: FileBytes, limits: UploadLimits): Promise<Detection> => {
  const read = await readPackage({ bytes, wanted: [CONTENT_TYPES, OFD_ROOT], limits });
  if (read.state === 'damaged') return refused({ code: 'content-damaged' });
  if (read.state === 'unfolds-too-large') return refused({ code: 'content-unfolds-too-large' });

  const contentTypes = read.texts.get(CONTENT_TYPES);
  const ofdRoot = read.texts.get(OFD_ROOT);
  if (contentTypes === undefined && ofdRoot === undefined) return foreign('archive');
  // A package that is an Office document and an OFD at once shows each reader something else.
  if (contentTypes !== undefined && ofdRoot !== undefined) return foreign('package');

  const program = read.names.find((name) => PROGRAM_EXTENSIONS.has(extensionOf(name)));
  if (program !== undefined) return refused({ code: 'content-holds-program', part: program });

  if (contentTypes !== undefined) return detectOpenXml(read.names, contentTypes);
  return isOfdRoot(ofdRoot ?? '') ? accepted('ofd') : foreign('package');
};
