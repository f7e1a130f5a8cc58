import type { Core } from '@strapi/strapi';

/** A type that was removed from the application keeps its cases; they show its id. */
export const typeName = (strapi: Core.Strapi, uid: string): string => {
  const type = Object.values(strapi.contentTypes).find((known) => known.uid === uid);
  return type?.info.displayName ?? uid;
};
