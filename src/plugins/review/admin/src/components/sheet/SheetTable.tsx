import { styled } from 'styled-components';
import type { SheetTable as Table } from '../../../../domain/approval-form/sheet';
import { ScrollRegion } from '../ScrollRegion';

const Code = styled.span`
  font:
    1.1rem/1.4 'Courier New',
    monospace;

  @media print {
    font-size: 6.5pt;
  }
`;

/** So wide that its texts can be read; on a telephone it scrolls. */
const Scrolled = styled.div`
  min-width: 64rem;
`;

/** A table of a form with its title and its head. */
export const SheetTable = ({ table, isNarrow }: { table: Table; isNarrow: boolean }) =>
  isNarrow ? (
    <ScrollRegion label={table.title}>
      <Scrolled>
        <PlainTable table={table} />
      </Scrolled>
    </ScrollRegion>
  ) : (
    <PlainTable table={table} />
  );

const PlainTable = ({ table: { title, columns, rows } }: { table: Table }) => (
  <table>
    <caption>{title}</caption>
    <colgroup>
      {columns.map(({ label, width }) => (
        <col key={label} width={`${width}%`} />
      ))}
    </colgroup>
    <thead>
      <tr>
        {columns.map(({ label }) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row, at) => (
        <tr key={at}>
          {columns.map(({ label, isCode }, column) => (
            <td key={label}>{isCode ? <Code>{row[column]}</Code> : row[column]}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
