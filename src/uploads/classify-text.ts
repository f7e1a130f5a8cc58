import type { ForeignContent } from './findings';

type TextContent = Extract<ForeignContent, 'svg' | 'html' | 'xml' | 'script' | 'text'>;

const decode = (head: Buffer): string => {
  if (head[0] === 0xff && head[1] === 0xfe) return head.toString('utf16le');
  if (head[0] === 0xfe && head[1] === 0xff) {
    return Buffer.from(head.subarray(0, head.length - (head.length % 2)))
      .swap16()
      .toString('utf16le');
  }
  return head.toString('latin1');
};

/** A byte order mark, white space and NULs in front do not stop a browser from reading on. */
const withoutLead = (text: string): string =>
  text.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff|[\s\0])+/, '');

/**
 * The root of a drawing, or a tag by which a browser takes a file for a page (WHATWG MIME
 * Sniffing, section 7.1); whichever comes first says what the markup is.
 */
const ROOT =
  /<(?:(?:[\w.-]+:)?(svg)|!doctype html|html|head|body|script|style|iframe|title|meta|link|img|table|div|font|form|base|object|embed|h1|br|a|p|b)[\s>/]/i;

/** A page saved whole by Internet Explorer, Word or WPS (.mht), often renamed to .doc. */
const SAVED_PAGE = /^mime-version:/i;

const classifyMarkup = (text: string): TextContent => {
  if (/^<(?:\?php|\?=|%)/i.test(text)) return 'script';
  const root = ROOT.exec(text);
  if (root) return root[1] ? 'svg' : 'html';
  return text.startsWith('<!--') ? 'html' : 'xml';
};

/** Bytes that do not occur in text of any encoding in use (UTF-8, GB 18030, Windows). */

const BINARY = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/;

/**
 * What a file without any known signature is when it is text.
 *
 * @param head its first bytes.
 * @returns undefined when it is not text.
 */
export const classifyText = (head: Buffer): TextContent | undefined => {
  const text = withoutLead(decode(head));
  if (text.startsWith('<')) return classifyMarkup(text);
  if (BINARY.test(text)) return undefined;
  if (SAVED_PAGE.test(text)) return 'html';
  if (/^(?:@echo|rem )/i.test(text)) return 'script';
  return 'text';
};
