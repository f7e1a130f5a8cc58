import { extname } from 'node:path';
import type { ServerResponse } from 'node:http';
import { kindOfExtension } from './file-kinds';

/** Kinds a browser shows by itself and without running anything of ours. */
const SHOWN_INLINE = new Set(['jpeg', 'png', 'gif', 'webp', 'pdf']);

/**
 * Headers of a file under /uploads, for `providerOptions.localServer.setHeaders`.
 *
 * The type is that of the content that was checked at the door (.ofd, .et and .dps have none in
 * the usual tables, and .wps has that of Microsoft Works); no browser may guess another; and what
 * it cannot show is saved to disk instead of opened in the site's name.
 */
export const setUploadHeaders = (response: ServerResponse, path: string): void => {
  const kind = kindOfExtension(extname(path).slice(1).toLowerCase());
  response.setHeader('Content-Type', kind?.mime ?? 'application/octet-stream');
  response.setHeader('X-Content-Type-Options', 'nosniff');
  if (!kind || !SHOWN_INLINE.has(kind.id)) response.setHeader('Content-Disposition', 'attachment');
};
