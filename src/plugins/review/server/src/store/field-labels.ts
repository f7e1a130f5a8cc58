import type { Core } from '@strapi/strapi';

type LabelledType = {
  config?: { metadatas?: Record<string, { edit?: { label?: string } }> };
};

/**
 * What the panel calls a field of a content type, by its path: 正文, or 联系方式 · 2 · phone inside
 * components, whose fields keep their names. The name itself where the type is gone or has no labels.
 */
export const fieldLabel = (
  strapi: Core.Strapi,
  { uid, path }: { uid: string; path: string },
): string => {
  const type: LabelledType | undefined = Object.values(strapi.contentTypes).find(
    (known) => known.uid === uid,
  ) as unknown as LabelledType | undefined;
  const [name = path, ...inside] = path.split('.');
  const label = type?.config?.metadatas?.[name]?.edit?.label ?? name;
  return [label, ...inside].join(' · ');
};
