type Context = {
  path: string;
  is(type: string): string | false | null;
  req: { headers: Record<string, string | string[] | undefined> };
};

/**
 * Strapi reads a `text/csv` body as UTF-8 and up to 1 MB, and GB18030 does not survive that. Under
 * this name it leaves the body alone. Must stand in front of `strapi::body`.
 */
export const bytesAsSent =
  (paths: readonly string[]) =>
  (context: Context, next: () => Promise<void>): Promise<void> => {
    if (paths.includes(context.path) && context.is('text/csv')) {
      context.req.headers['content-type'] = 'application/octet-stream';
    }
    return next();
  };
