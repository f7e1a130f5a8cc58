import { DOMSerializer, type Node as BodyNode } from '@tiptap/pm/model';

/** Puts a paragraph's content, and its alignment if the place can carry one, where the paragraph was. */
const unwrapParagraph = (paragraph: Element, place: Element): void => {
  const style = paragraph.getAttribute('style');
  if (style !== null) place.setAttribute('style', style);
  paragraph.replaceWith(...paragraph.childNodes);
};

/** `<td><p>甲</p></td>` is how the editor thinks; `<td>甲</td>` is what people expect to read. */
const unwrapLoneParagraphs = (root: Element): void => {
  for (const cell of root.querySelectorAll('td, th')) {
    const [only, ...others] = cell.children;
    if (only?.localName === 'p' && others.length === 0) unwrapParagraph(only, cell);
  }
  for (const item of root.querySelectorAll('li')) {
    const [first, second] = item.children;
    const isPlain = first?.localName === 'p' && !first.hasAttribute('style');
    const isAlone = second === undefined || ['ul', 'ol'].includes(second.localName);
    if (first !== undefined && isPlain && isAlone) unwrapParagraph(first, item);
  }
};

const isHeaderRow = (row: Element): boolean =>
  row.children.length > 0 && [...row.children].every(({ localName }) => localName === 'th');

/** Whether a cell of these rows reaches below them: it would be cut off by the end of `thead`. */
const reachesBelow = (rows: readonly Element[]): boolean =>
  rows.some((row, index) =>
    [...row.children].some(
      (cell) => index + Number(cell.getAttribute('rowspan') ?? 1) > rows.length,
    ),
  );

/** The editor knows header cells but no `thead`; printing repeats `thead` on every page. */
const groupHeaderRows = (root: Element): void => {
  for (const body of root.querySelectorAll('table > tbody')) {
    const rows = [...body.children];
    const firstOther = rows.findIndex((row) => !isHeaderRow(row));
    const headers = rows.slice(0, Math.max(firstOther, 0));
    if (headers.length === 0 || reachesBelow(headers)) continue;
    const head = body.ownerDocument.createElement('thead');
    head.append(...headers);
    body.before(head);
  }
};

/** The editor keeps a line to type in after a table; it is not part of the text. */
const dropTrailingLines = (root: Element): void => {
  let last = root.lastElementChild;
  while (last !== null && last.localName === 'p' && last.childNodes.length === 0) {
    last.remove();
    last = root.lastElementChild;
  }
};

/**
 * The HTML under which a document of the editor is stored, in the form the server's sanitizer
 * leaves as it is. An empty document is the empty string, not an empty paragraph.
 */
export const storedHtml = (document_: BodyNode): string => {
  const root = document.implementation.createHTMLDocument().createElement('div');
  const { ownerDocument } = root;
  DOMSerializer.fromSchema(document_.type.schema).serializeFragment(
    document_.content,
    { document: ownerDocument },
    root,
  );
  for (const element of root.querySelectorAll('[contenteditable]'))
    element.removeAttribute('contenteditable');
  unwrapLoneParagraphs(root);
  groupHeaderRows(root);
  dropTrailingLines(root);
  return root.innerHTML.replaceAll('&nbsp;', '\u00a0');
};
