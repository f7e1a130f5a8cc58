import { allowedUrl } from '../../../domain/allowed-url';

const MAIL_ADDRESS = /^[^\s/:@]+@[^\s/:@]+\.[a-z]{2,}$/i;
const HOST = /^[\w\u4e00-\u9fff-]+(\.[\w\u4e00-\u9fff-]+)+(?:[:/?#]\S*)?$/;

/**
 * Reads what an author typed as the address of a link, adding what people leave out: `https://`
 * before a host, `mailto:` before a mail address. Null if a body may not link there.
 */
export const linkAddress = (typed: string): string | null => {
  const text = typed.trim();
  if (MAIL_ADDRESS.test(text)) return allowedUrl(`mailto:${text}`, 'link');
  if (HOST.test(text)) return allowedUrl(`https://${text}`, 'link');
  return allowedUrl(text, 'link');
};
