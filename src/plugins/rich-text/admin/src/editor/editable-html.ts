const BLOCKS = 'p, h2, h3, h4, ul, ol, table, blockquote, pre, hr, figure';

/** Alignment belongs to paragraphs in the editor, so a cell's goes to the paragraphs in it. */
const alignParagraphsOf = (cell: Element): void => {
  const style = cell.getAttribute('style') ?? '';
  cell.removeAttribute('style');
  if (cell.querySelector(BLOCKS) === null) {
    const paragraph = cell.ownerDocument.createElement('p');
    paragraph.append(...cell.childNodes);
    cell.append(paragraph);
  }
  for (const paragraph of cell.querySelectorAll(':scope > p:not([style])'))
    paragraph.setAttribute('style', style);
};

/** The editor knows no `thead`; what makes a header there is the cell. */
const nameHeaderCells = (root: Element): void => {
  for (const cell of root.querySelectorAll('thead td')) {
    const header = cell.ownerDocument.createElement('th');
    for (const { name, value } of cell.attributes) header.setAttribute(name, value);
    header.append(...cell.childNodes);
    cell.replaceWith(header);
  }
};

/** The reverse of `storedHtml`: gives stored or pasted HTML the form the editor's schema reads. */
export const editableHtml = (html: string): string => {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  nameHeaderCells(body);
  for (const cell of body.querySelectorAll(':is(td, th)[style]')) alignParagraphsOf(cell);
  return body.innerHTML;
};
