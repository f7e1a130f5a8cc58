import { elementsIn, isBlank, rename } from './dom';

/** The cells of a table, without those of tables in its cells. */
const cellsOf = (table: Element): Element[] =>
  elementsIn(table, 'td, th').filter((cell) => cell.closest('table') === table);

/** Word says "repeat as header row" with `thead`, and writes `td` in it. */
const nameHeaderCells = (root: HTMLElement): void => {
  for (const cell of elementsIn(root, 'thead td')) {
    const { attributes } = cell;
    const header = rename(cell, 'th');
    for (const { name, value } of attributes) header.setAttribute(name, value);
  }
};

/** A table of one cell is a box around text: a frame in Word, a page layout on the web. */
const unboxSingleCells = (root: HTMLElement): void => {
  for (const table of elementsIn(root, 'table').reverse()) {
    const cells = cellsOf(table);
    if (cells.length <= 1) table.replaceWith(...cells.flatMap(({ childNodes }) => [...childNodes]));
  }
};

/** Word's caption style above a table says which table the words belong to. */
const attachCaptions = (root: HTMLElement): void => {
  for (const paragraph of elementsIn(root, 'p.MsoCaption')) {
    const table = paragraph.nextElementSibling;
    if (table?.localName !== 'table' || table.querySelector('caption') !== null) continue;
    table.prepend(rename(paragraph, 'caption'));
  }
};

/** Word and Excel end a table of uneven columns with a row of no height that only sets widths. */
const dropMeasuringRows = (root: HTMLElement): void => {
  for (const row of elementsIn(root, 'tr[height="0"]')) if (isBlank(row)) row.remove();
};

/** Keeps tables as tables: merged cells, header cells and captions; widths and borders go later. */
export const mendTables = (root: HTMLElement): void => {
  for (const column of elementsIn(root, 'col, colgroup')) column.remove();
  dropMeasuringRows(root);
  nameHeaderCells(root);
  attachCaptions(root);
  unboxSingleCells(root);
};
