import type { UploadFinding } from './findings';
import en from './translations/en.json';
import zhHans from './translations/zh-Hans.json';

const TRANSLATIONS: Record<UploadLocale, Record<string, string>> = { 'zh-Hans': zhHans, en };

export type UploadLocale = 'zh-Hans' | 'en';

const MEBIBYTE = 1024 * 1024;
const SHOWN_NAME_LENGTH = 80;

/** Rounded to tenths: what is just over 20 MB must not read as 20 MB, so upwards. */
const megabytes = (bytes: number): string => `${Math.ceil((bytes / MEBIBYTE) * 10) / 10} MB`;

/** Makes what cannot be seen visible, lest a name turn the direction of the sentence around it. */
const visible = (text: string): string =>
  text.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu,
    (character) =>
      `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );

const shorten = (name: string): string => {
  const characters = Array.from(name);
  if (characters.length <= SHOWN_NAME_LENGTH) return name;
  const half = SHOWN_NAME_LENGTH / 2;
  return `${characters.slice(0, half).join('')}…${characters.slice(-half).join('')}`;
};

/** The sentence's key; more than one sentence may stand for a code. */
const keyOf = (finding: UploadFinding): string => {
  if (finding.code === 'content-not-allowed') return `${finding.code}.${finding.found}`;
  if (finding.code === 'extension-mismatch' && finding.extension === '') return 'extension-missing';
  return finding.code;
};

const valuesOf = (finding: UploadFinding, locale: UploadLocale): Record<string, string> => {
  const words = TRANSLATIONS[locale];
  const values: Record<string, string> = {};
  for (const [key, value] of Object.entries(finding)) values[key] = visible(String(value));
  values.fileName = shorten(visible(finding.fileName));
  if ('content' in finding) values.content = words[`content.${finding.content}`] ?? '';
  if ('expected' in finding) {
    values.expected = finding.expected.map((extension) => `.${extension}`).join(words.or);
  }
  if (finding.code === 'size-too-large') {
    values.bytes = megabytes(finding.bytes);
    values.limit = megabytes(finding.limit);
  }
  if (finding.code === 'content-too-many-pixels') {
    values.limit = new Intl.NumberFormat(locale, { notation: 'compact' }).format(finding.limit);
  }
  return values;
};

/** A finding as a sentence that names the file and what to do about it. */
export const describeFinding = (
  finding: UploadFinding,
  locale: UploadLocale = 'zh-Hans',
): string => {
  const values = valuesOf(finding, locale);
  return (TRANSLATIONS[locale][keyOf(finding)] ?? finding.code).replace(
    /\{(\w+)\}/g,
    (placeholder, name: string) => values[name] ?? placeholder,
  );
};
