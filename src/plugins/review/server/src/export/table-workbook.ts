import type { Worksheet } from 'exceljs';
import type { Column, ColumnKind, Table } from './table';

const FORMATS: Record<ColumnKind, string> = {
  text: '@',
  count: '#,##0',
  share: '0.00%',
  days: '0.00',
};

/**
 * A table as an XLSX file, its header kept in sight. The one file that knows the library, which is
 * loaded when it is first needed: it would cost every start a quarter of a second.
 */
export const workbookOfTable = async (table: Table): Promise<Buffer> => {
  const { title, notes, columns, rows, total } = table;
  const { Workbook } = await import('exceljs');
  const workbook = new Workbook();
  const headerAt = notes.length + 2;
  const sheet = workbook.addWorksheet(title, { views: [{ state: 'frozen', ySplit: headerAt }] });
  sheet.columns = columns.map((column, at) => ({
    width: widthOf(table, at),
    style: { numFmt: FORMATS[column.kind] },
  }));
  for (const line of [title, ...notes]) {
    sheet.mergeCells(sheet.addRow([line]).number, 1, sheet.rowCount, columns.length);
  }
  sheet.getRow(1).font = { bold: true, size: 16 };
  addHeader(sheet, columns);
  sheet.addRows(rows.map((row) => [...row]));
  sheet.addRow([...total]).font = { bold: true };
  return Buffer.from(await workbook.xlsx.writeBuffer());
};

const addHeader = (sheet: Worksheet, columns: readonly Column[]): void => {
  const header = sheet.addRow(columns.map(({ label }) => label));
  header.font = { bold: true };
  header.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
  header.eachCell((cell) => {
    cell.border = { bottom: { style: 'thin' } };
  });
};

/** Wide enough for a name; a longer header goes on several lines. In widths of a Latin letter. */
const widthOf = ({ columns, rows }: Table, at: number): number => {
  const texts = columns[at]?.kind === 'text' ? rows.map((row) => String(row[at] ?? '')) : [];
  const longest = texts.reduce((most, text) => Math.max(most, text.length * 2), 0);
  return Math.min(Math.max(12, longest + 2), 40);
};
