import { collapseSpaces } from './collapse-spaces';
import { dropForeignImages } from './drop-foreign-images';
import { dropHidden } from './drop-hidden';
import { findHeadings } from './find-headings';
import { keepKnownElements } from './keep-known-elements';
import { mendLists } from './mend-lists';
import { rebuildLists } from './rebuild-lists';
import { mendTables } from './mend-tables';

/** Clean HTML, and how many pictures were left out because their files did not come along. */
export type CleanPaste = { html: string; droppedImages: number };

/** Turns HTML into a document without running or loading anything in it. */
export type ParseHtml = (html: string) => Document;

const parseInBrowser: ParseHtml = (html) => new DOMParser().parseFromString(html, 'text/html');

/** ProseMirror marks its own clipboard so; its content is clean and its depth is written there. */
const isOwnClipboard = (body: HTMLElement): boolean =>
  body.querySelector('[data-pm-slice]') !== null;

/**
 * Reduces what Word, WPS, Excel or a web page put on the clipboard to its structure: headings,
 * paragraphs, lists, tables with merged cells, links, emphasis. Fonts, colours, sizes, indents,
 * hidden and deleted text go. Chinese numbers typed as text (一、（一）) stay text.
 *
 * The editor's schema and the server's sanitizer still have the last word; this only makes sure
 * that what they see means what the author saw.
 */
export const cleanPastedHtml = (html: string, parse: ParseHtml = parseInBrowser): CleanPaste => {
  const { body } = parse(html);
  if (isOwnClipboard(body)) return { html, droppedImages: 0 };
  dropHidden(body);
  findHeadings(body);
  rebuildLists(body);
  mendTables(body);
  const droppedImages = dropForeignImages(body);
  keepKnownElements(body);
  mendLists(body);
  collapseSpaces(body);
  return { html: body.innerHTML.trim(), droppedImages };
};
