import column from '../api/column/content-types/column/schema.json';
import newsItem from '../api/news-item/content-types/news-item/schema.json';
import notice from '../api/notice/content-types/notice/schema.json';
import policyDocument from '../api/policy-document/content-types/policy-document/schema.json';
import policyInterpretation from '../api/policy-interpretation/content-types/policy-interpretation/schema.json';
import specialColumn from '../api/special-column/content-types/special-column/schema.json';
import specialColumnSection from '../api/special-column-section/content-types/special-column-section/schema.json';
import unit from '../api/unit/content-types/unit/schema.json';
import englishFields from '../content/translations/fields.en.json';
import englishTypes from '../content/translations/types.en.json';

type Schema = {
  info: { singularName: string; displayName: string };
  config: { metadatas: Record<string, { edit: { label: string } }> };
};

/** In the order of the work: what is set up first, then what is written, the most usual first. */
const SCHEMAS: Schema[] = [
  unit,
  column,
  newsItem,
  notice,
  policyDocument,
  policyInterpretation,
  specialColumn,
  specialColumnSection,
];

const uidOf = ({ info: { singularName } }: Schema): string =>
  `api::${singularName}.${singularName}`;

/**
 * By uid: an id for a type's name that sorts by its place in the work. The content manager sorts its
 * menu by the untranslated name and shows the translated one.
 */
export const MENU_TITLES: Readonly<Record<string, string>> = Object.fromEntries(
  SCHEMAS.map((schema, place) => [uidOf(schema), `${10 + place} ${schema.info.displayName}`]),
);

const english = (labels: Record<string, string>, key: string): string => labels[key] ?? key;

/**
 * Labels of fields and names of content types in both languages, under the ids by which the content
 * manager looks them up. Chinese must be given too: it would fall back to the English ones here,
 * not to the schema's.
 */
export const labels = (language: 'zh-Hans' | 'en'): Record<string, string> => {
  const inEnglish = language === 'en';
  return Object.fromEntries(
    SCHEMAS.flatMap((schema) => {
      const { info, config } = schema;
      const uid = uidOf(schema);
      const name = inEnglish ? english(englishTypes, info.singularName) : info.displayName;
      return [
        [info.displayName, name],
        [MENU_TITLES[uid] ?? uid, name],
        ...Object.entries(config.metadatas).map(([field, { edit }]) => [
          `content-manager.content-types.${uid}.${field}`,
          inEnglish ? english(englishFields, field) : edit.label,
        ]),
      ];
    }),
  );
};
