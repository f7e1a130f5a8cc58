import type * as Docx from 'docx';
import { factRows } from '../../../domain/approval-form/fact-rows';
import type {
  Sheet,
  SheetColumn,
  SheetFact,
  SheetTable,
} from '../../../domain/approval-form/sheet';
import { coreProperties } from './core-properties';
import { fixZipTimes } from './fixed-zip-times';

/** Lengths in twentieths of a point (1 mm = 56.7): A4, and what its margins leave. */
const PAGE = { width: 11_906, height: 16_838, margin: 1_134 };
const WIDTH = PAGE.width - 2 * PAGE.margin;

/** Of a line of facts: label, value, label, value; in hundredths of the width. */
const FACT_WIDTHS = [15, 35, 15, 35] as const;

/** Half points: 五号 for the text, 小二 for the title. */
const SIZE = { text: 19, heading: 21, title: 36, code: 13 };

const FACE = { body: '仿宋', heading: '宋体', latin: 'Times New Roman', code: 'Courier New' };

const font = (eastAsia: string, latin = FACE.latin) => ({ ascii: latin, hAnsi: latin, eastAsia });

/**
 * A sheet as a DOCX file on A4: the same sheet and times always make the same bytes. The one file
 * that knows the library, which is loaded when it is first needed.
 * @param times of the first and the last thing it tells of; ISO 8601
 */
export const sheetDocument = async (
  sheet: Sheet,
  times: { begun: string; changed: string },
): Promise<Buffer> => {
  const docx = await import('docx');
  const document = new docx.Document({
    styles: styles(docx),
    sections: [
      {
        properties: {
          page: {
            size: { width: PAGE.width, height: PAGE.height },
            margin: {
              top: PAGE.margin,
              bottom: PAGE.margin,
              left: PAGE.margin,
              right: PAGE.margin,
            },
          },
        },
        footers: { default: footer(docx, sheet) },
        children: [
          ...head(docx, sheet),
          factsTable(docx, sheet.facts),
          ...sheet.tables.flatMap((table) => titledTable(docx, table)),
          paragraph(docx, sheet.closing, { spacing: { before: 160 } }),
        ],
      },
    ],
  });
  const properties = coreProperties({
    title: printable(`${sheet.title} ${sheet.number}`),
    created: times.begun,
    modified: times.changed,
  });
  return fixZipTimes(
    await docx.Packer.toBuffer(document, undefined, [
      { path: 'docProps/core.xml', data: properties },
    ]),
  );
};

type Library = typeof Docx;

const styles = (docx: Library): Docx.IStylesOptions => ({
  default: {
    document: { run: { font: font(FACE.body), size: SIZE.text } },
    heading1: {
      run: { font: font(FACE.heading), size: SIZE.title, bold: true, color: '000000' },
      paragraph: { alignment: docx.AlignmentType.CENTER, spacing: { after: 120 } },
    },
    heading2: {
      run: { font: font(FACE.heading), size: SIZE.heading, bold: true, color: '000000' },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
  },
});

/** XML has no place for other control characters (XML 1.0, 2.2). */
const printable = (text: string): string => text.replace(/[^\P{Cc}\n]|[\uFFFE\uFFFF]/gu, '');

const paragraph = (
  docx: Library,
  text: string,
  { run = {}, ...options }: Docx.IParagraphOptions & { run?: Docx.IRunOptions } = {},
) =>
  new docx.Paragraph({
    ...options,
    children: printable(text)
      .split('\n')
      .map((line, at) => new docx.TextRun({ ...run, text: line, break: at === 0 ? 0 : 1 })),
  });

const head = (docx: Library, { title, number, warnings }: Sheet) => [
  paragraph(docx, title, { heading: docx.HeadingLevel.HEADING_1 }),
  paragraph(docx, number, { alignment: docx.AlignmentType.RIGHT, spacing: { after: 80 } }),
  ...warnings.map((warning) =>
    paragraph(docx, warning, { run: { bold: true, color: 'C00000' }, spacing: { after: 80 } }),
  ),
];

const footer = (docx: Library, { number }: Sheet) => {
  const { CURRENT, TOTAL_PAGES } = docx.PageNumber;
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.CENTER,
        children: [new docx.TextRun({ children: [`${number}　`, CURRENT, ' / ', TOTAL_PAGES] })],
      }),
    ],
  });
};

const partOf = (hundredths: number): number => Math.round((WIDTH * hundredths) / 100);

type CellOptions = { width: number; span?: number; isHead?: boolean; isCode?: boolean };

const cell = (docx: Library, text: string, { width, span = 1, isHead, isCode }: CellOptions) =>
  new docx.TableCell({
    width: { size: partOf(width), type: docx.WidthType.DXA },
    columnSpan: span,
    verticalAlign: docx.VerticalAlignTable.CENTER,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    ...(isHead ? { shading: { fill: 'F2F2F2' } } : {}),
    children: [
      paragraph(docx, text, {
        run: {
          bold: isHead,
          ...(isCode ? { font: font(FACE.body, FACE.code), size: SIZE.code } : {}),
        },
      }),
    ],
  });

const table = (docx: Library, widths: readonly number[], rows: Docx.TableRow[]) =>
  new docx.Table({
    width: { size: WIDTH, type: docx.WidthType.DXA },
    columnWidths: widths.map(partOf),
    layout: docx.TableLayoutType.FIXED,
    rows,
  });

const factsTable = (docx: Library, facts: readonly SheetFact[]) =>
  table(
    docx,
    FACT_WIDTHS,
    factRows(facts).map(
      (row) => new docx.TableRow({ cantSplit: true, children: factCells(docx, row) }),
    ),
  );

const factCells = (docx: Library, row: readonly SheetFact[]) => {
  const [labelWidth, valueWidth] = FACT_WIDTHS;
  const isAlone = row.length === 1;
  return row.flatMap(({ label, value }) => [
    cell(docx, label, { width: labelWidth, isHead: true }),
    cell(docx, value, {
      width: isAlone ? 100 - labelWidth : valueWidth,
      span: isAlone ? 3 : 1,
    }),
  ]);
};

const titledTable = (docx: Library, { title, columns, rows }: SheetTable) => [
  paragraph(docx, title, { heading: docx.HeadingLevel.HEADING_2 }),
  table(
    docx,
    columns.map(({ width }) => width),
    [
      new docx.TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ label, width }) => cell(docx, label, { width, isHead: true })),
      }),
      ...rows.map(
        (row) => new docx.TableRow({ cantSplit: true, children: rowCells(docx, columns, row) }),
      ),
    ],
  ),
];

const rowCells = (docx: Library, columns: readonly SheetColumn[], row: readonly string[]) =>
  columns.map(({ width, isCode }, at) => cell(docx, row[at] ?? '', { width, isCode }));
