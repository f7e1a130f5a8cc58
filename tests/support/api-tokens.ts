import { randomBytes } from 'node:crypto';
import type { Core } from '@strapi/strapi';

type NewToken = { strapi: Core.Strapi } & (
  | { type?: 'read-only' | 'full-access' }
  | { type: 'custom'; permissions: string[] }
);

/** A content API token; `permissions` are actions such as `api::news-item.news-item.find`. */
export const createApiToken = async ({ strapi, ...options }: NewToken): Promise<string> => {
  const { accessKey } = await strapi.service('admin::api-token').create({
    kind: 'content-api',
    name: `test-${randomBytes(4).toString('hex')}`,
    description: '',
    type: 'read-only',
    lifespan: null,
    ...options,
  });
  return accessKey;
};
