import { HERE, parseUrl } from './parse-url';

const UPLOADS = '/uploads/';

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

/**
 * The path in the media library (`/uploads/a.pdf`, decoded, without what follows `?` or `#`) that
 * an address of this site leads to; null for any other address.
 */
export const uploadPath = (address: string, ownHosts: readonly string[]): string | null => {
  const url = parseUrl(address);
  if (url === null || !url.pathname.startsWith(UPLOADS)) return null;
  const isHere = url.origin === HERE && address.trim().startsWith('/');
  const isOwn = /^https?:$/.test(url.protocol) && ownHosts.includes(url.host);
  return isHere || isOwn ? decoded(url.pathname) : null;
};
