/** The few shapes a demo body is made of, as the panel's editor writes them. */

/** A table cell: its text, or its text with the columns, rows it spans. */
export type Cell = string | { text: string; colspan?: number; rowspan?: number };

export const p = (...texts: readonly string[]): string =>
  texts.map((text) => `<p>${text}</p>`).join('');

export const h2 = (text: string): string => `<h2>${text}</h2>`;

export const ul = (...items: readonly string[]): string => `<ul>${listItems(items)}</ul>`;

export const ol = (...items: readonly string[]): string => `<ol>${listItems(items)}</ol>`;

export const table = ({ head, rows }: { head: Cell[][]; rows: Cell[][] }): string =>
  `<table><thead>${tableRows('th', head)}</thead><tbody>${tableRows('td', rows)}</tbody></table>`;

const listItems = (items: readonly string[]): string =>
  items.map((item) => `<li>${item}</li>`).join('');

const tableRows = (element: 'th' | 'td', rows: Cell[][]): string =>
  rows
    .map((cells) => `<tr>${cells.map((cell) => tableCell(element, cell)).join('')}</tr>`)
    .join('');

const tableCell = (element: 'th' | 'td', cell: Cell): string => {
  if (typeof cell === 'string') return `<${element}>${cell}</${element}>`;
  const spans = (['colspan', 'rowspan'] as const)
    .filter((name) => (cell[name] ?? 1) > 1)
    .map((name) => ` ${name}="${cell[name]}"`);
  return `<${element}${spans.join('')}>${cell.text}</${element}>`;
};
