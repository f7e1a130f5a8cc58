/** Where a URL stands: only links may be mail addresses and telephone numbers. */
export type UrlUse = 'link' | 'image';

const UPLOADS = '/uploads/';
const HERE = 'http://here.invalid';
// Browsers skip or rewrite these inside URLs, so a URL with one is not the URL it looks like.
// Controls, invisible formats, halves of characters, and separators of any kind.
const MISLEADING = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}\\<>"`]/u;
const MAIL = /^mailto:[^\s:/?#]+@[^\s:/?#]+(\?[^\s#]*)?$/i;
const TELEPHONE = /^tel:[+0-9][-+0-9().,;=*#a-z]*$/i;

const parsed = (url: string, base?: string): URL | null => {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
};

const isWebAddress = (url: string): boolean => {
  if (!/^https?:\/\/[^/]/i.test(url)) return false;
  const { hostname = '', username = '', password = '' } = parsed(url) ?? {};
  // `https://www.gov.cn@example.com` goes to example.com.
  return hostname !== '' && username === '' && password === '';
};

const isUpload = (url: string): boolean => {
  if (!url.startsWith(UPLOADS)) return false;
  const address = parsed(url, HERE);
  // Parsing resolves `..` and its encodings: what counts is where the browser would go.
  return address !== null && address.origin === HERE && address.pathname.startsWith(UPLOADS);
};

/**
 * Gives the URL as it may be stored, or null if a body may not point there.
 *
 * Allowed are http and https addresses without a user name, files of the media library
 * (`/uploads/…`), and for links mail addresses and telephone numbers. Spaces around the URL are
 * dropped, spaces inside become `%20`; the result is a fixed point of this function.
 */
export const allowedUrl = (value: string, use: UrlUse): string | null => {
  const url = value.trim().replace(/ /g, '%20');
  if (MISLEADING.test(url)) return null;
  if (isWebAddress(url) || isUpload(url)) return url;
  if (use === 'link' && (MAIL.test(url) || TELEPHONE.test(url))) return url;
  return null;
};
