import type { Core } from '@strapi/strapi';
import names from '../access/translations/panel-permissions.zh-Hans.json';

type Named = { displayName: string; category?: string; subCategory?: string | null };

type FieldNode = { value: string; label: string };
type Subject = {
  uid: string;
  label: string;
  properties: { value: string; children: FieldNode[] }[];
};

const chinese = (name: string): string => (names as Record<string, string>)[name] ?? name;

/**
 * The page of a role shows the names of rights, conditions, content types and fields as the server
 * gives them, in English or as codes, and translates none of them.
 */
export const namePermissionsInChinese = ({ strapi }: { strapi: Core.Strapi }): void => {
  const { actionProvider, conditionProvider, sectionsBuilder } =
    strapi.service('admin::permission');
  const registered: Named[] = [...actionProvider.values(), ...conditionProvider.values()];
  for (const entry of registered) {
    entry.displayName = chinese(entry.displayName);
    if (entry.category) entry.category = chinese(entry.category);
    if (entry.subCategory) entry.subCategory = chinese(entry.subCategory);
  }
  sectionsBuilder.addHandler(
    'collectionTypes',
    ({ section }: { section: { subjects: Subject[] } }) =>
      section.subjects.forEach((subject) => nameSubject(strapi, subject)),
  );
};

type LabelledType = {
  info: { displayName: string };
  config?: { metadatas?: Record<string, { edit?: { label?: string } }> };
};

const nameSubject = (strapi: Core.Strapi, subject: Subject): void => {
  const { info, config } = strapi.contentType(subject.uid as never) as unknown as LabelledType;
  subject.label = info.displayName;
  for (const field of subject.properties.flatMap(({ children }) => children)) {
    field.label = config?.metadatas?.[field.value]?.edit?.label ?? field.label;
  }
};
