// react-intl parses messages with this very package and version; nothing else of it is re-exported.
import { parse, TYPE, type MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/** Message id, as the admin panel looks it up, to message. */
export type Translations = Record<string, string>;

export type TranslationFinding = {
  code: 'missing' | 'stale' | 'malformed' | 'placeholders' | 'untranslated';
  id: string;
};

/** Where a Strapi package keeps its admin translations; @strapi/admin nests them deeper. */
const FOLDERS = ['dist/admin/translations', 'dist/admin/admin/src/translations'];

const CHINESE = /\p{Script=Han}/u;
const LETTER = /\p{Letter}/u;

/** Plugins register their messages behind their id and a dot, even those that already begin so. */
const prefixOf = (directory: string): string => {
  const { strapi } = JSON.parse(readFileSync(path.join(directory, 'package.json'), 'utf8')) as {
    strapi?: { name: string };
  };
  return strapi ? `${strapi.name}.` : '';
};

const translationsOf = (directory: string, language: string): Translations => {
  const folder = FOLDERS.map((name) => path.join(directory, name)).find(existsSync);
  const file = path.join(folder ?? directory, `${language}.json.js`);
  if (!folder || !existsSync(file)) return {};

  const loaded = createRequire(file)(file) as Translations | { default: Translations };
  const messages = typeof loaded.default === 'object' ? loaded.default : (loaded as Translations);
  const prefix = prefixOf(directory);
  return Object.fromEntries(Object.entries(messages).map(([id, text]) => [prefix + id, text]));
};

/**
 * The admin translations of every installed @strapi package, under the ids of the running panel.
 * `root` is the folder that holds node_modules.
 */
export const installedTranslations = (root: string, language: string): Translations => {
  const scope = path.join(root, 'node_modules', '@strapi');
  return readdirSync(scope)
    .map((name) => translationsOf(path.join(scope, name), language))
    .reduce((all, some) => ({ ...all, ...some }), {});
};

/** Some English messages are not valid ICU: a select without `other`, an address in `<…>`. */
const parseLeniently = (message: string): MessageFormatElement[] => {
  try {
    return parse(message, { requiresOtherClause: false });
  } catch {
    return parse(message, { requiresOtherClause: false, ignoreTag: true });
  }
};

const parseOrNothing = (message: string): MessageFormatElement[] | undefined => {
  try {
    return parse(message);
  } catch {
    return undefined;
  }
};

/** What a message expects of its caller: `count plural`, `name argument`, `b tag`. */
const expectations = (elements: MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.literal:
      case TYPE.pound:
        return [];
      case TYPE.tag:
        return [`${element.value} tag`, ...expectations(element.children)];
      case TYPE.select:
      case TYPE.plural:
        return [
          `${element.value} ${TYPE[element.type]}`,
          ...Object.values(element.options).flatMap(({ value }) => expectations(value)),
        ];
      default:
        return [`${element.value} ${TYPE[element.type]}`];
    }
  });

const words = (elements: MessageFormatElement[]): string =>
  elements
    .map((element) => {
      if (element.type === TYPE.literal) return element.value;
      if (element.type === TYPE.tag) return words(element.children);
      if (element.type === TYPE.select || element.type === TYPE.plural) {
        return Object.values(element.options)
          .map(({ value }) => words(value))
          .join(' ');
      }
      return '';
    })
    .join(' ');

const sameSet = (left: string[], right: string[]): boolean =>
  [...new Set(left)].sort().join('\n') === [...new Set(right)].sort().join('\n');

const checkMessage = ({
  id,
  english,
  chinese,
  untranslated,
}: {
  id: string;
  english: string;
  chinese: string;
  untranslated: readonly string[];
}): TranslationFinding[] => {
  const elements = parseOrNothing(chinese);
  if (!elements) return [{ code: 'malformed', id }];

  const findings: TranslationFinding[] = [];
  if (!sameSet(expectations(elements), expectations(parseLeniently(english)))) {
    findings.push({ code: 'placeholders', id });
  }
  // A message of placeholders and punctuation alone has nothing to translate.
  const text = words(elements);
  if (LETTER.test(text) && !CHINESE.test(text) && !untranslated.includes(id)) {
    findings.push({ code: 'untranslated', id });
  }
  return findings;
};

/**
 * Finds what is wrong with our supplement to Strapi's Chinese translations.
 *
 * `english` and `chinese` are the installed translations; `codeOnly` are the ids that Strapi's code
 * uses without an entry in its English file, with the default written there; `untranslated` are the
 * ids whose message may stay without a Chinese character.
 */
export const checkSupplement = ({
  english,
  chinese,
  supplement,
  codeOnly,
  untranslated,
}: {
  english: Translations;
  chinese: Translations;
  supplement: Translations;
  codeOnly: Translations;
  untranslated: readonly string[];
}): TranslationFinding[] => {
  const missing = Object.keys({ ...english, ...codeOnly })
    .filter((id) => !(id in supplement) && !(id in chinese))
    .map((id): TranslationFinding => ({ code: 'missing', id }));

  const wrong = Object.entries(supplement).flatMap(([id, text]): TranslationFinding[] => {
    const source = english[id] ?? codeOnly[id];
    return source === undefined
      ? [{ code: 'stale', id }]
      : checkMessage({ id, english: source, chinese: text, untranslated });
  });

  return [...missing, ...wrong];
};
