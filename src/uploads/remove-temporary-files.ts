import { rm } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';

type TemporaryFile = { filepath: string };

/**
 * Removes what a multipart request left in the temporary folder. Strapi's body parser does so only
 * for the field `files` and only when the request went well, so that each refused file would stay.
 * Must stand in front of `strapi::body`.
 */
export const removeTemporaryFiles: Core.MiddlewareHandler = async (ctx, next) => {
  try {
    await next();
  } finally {
    const fields: (TemporaryFile | TemporaryFile[])[] = Object.values(ctx.request.files ?? {});
    await Promise.all(fields.flat().map(({ filepath }) => rm(filepath, { force: true })));
  }
};
