import { styled } from 'styled-components';
import { factRows } from '../../../domain/approval-form/fact-rows';
import type { Sheet, SheetFact, SheetTable } from '../../../domain/approval-form/sheet';

/** 仿宋 and 宋体 as forms are printed, whatever the computer calls them. */
const BODY = "FangSong, STFangsong, 'Noto Serif CJK SC', serif";
const HEADING = "SimSun, STSong, 'Noto Serif CJK SC', serif";

const Paper = styled.article`
  min-width: 64rem;
  color: ${({ theme }) => theme.colors.neutral800};
  font: 1.4rem/1.6 ${BODY};
  overflow-wrap: anywhere;

  h2 {
    font: bold 2.4rem/1.4 ${HEADING};
    text-align: center;
  }

  table {
    width: 100%;
    margin-top: 0.8rem;
    border-collapse: collapse;
    table-layout: fixed;
  }

  caption {
    padding: 1.2rem 0 0.6rem;
    font: bold 1.5rem/1.4 ${HEADING};
    text-align: left;
  }

  th,
  td {
    padding: 0.4rem 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral400};
    text-align: left;
    vertical-align: middle;
    white-space: pre-line;
  }

  th {
    background: ${({ theme }) => theme.colors.neutral100};
    font-weight: bold;
  }

  @media print {
    min-width: 0;
    color: #000;
    font-size: 10.5pt;
    line-height: 1.4;

    h2 {
      font-size: 18pt;
    }

    caption {
      font-size: 11pt;
      break-after: avoid;
    }

    th,
    td {
      padding: 2pt 4pt;
      border-color: #000;
    }

    th {
      background: none;
    }

    tr {
      break-inside: avoid;
    }
  }
`;

const Number = styled.p`
  text-align: right;
`;

const Warnings = styled.ul`
  margin: 0.8rem 0;
  padding: 0.8rem 1.2rem;
  border: 2px solid ${({ theme }) => theme.colors.danger600};
  color: ${({ theme }) => theme.colors.danger700};
  font-weight: bold;

  @media print {
    border-color: #c00000;
    color: #c00000;
  }
`;

const Code = styled.span`
  font:
    1.1rem/1.4 'Courier New',
    monospace;

  @media print {
    font-size: 6.5pt;
  }
`;

const Closing = styled.p`
  margin-top: 1.2rem;
`;

/** A form as it stands on paper: the same texts as in its file, in real tables. */
export const SheetView = ({
  sheet: { title, number, warnings, facts, tables, closing },
}: {
  sheet: Sheet;
}) => (
  <Paper>
    <h2>{title}</h2>
    <Number>{number}</Number>
    {warnings.length > 0 && (
      <Warnings role="alert">
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </Warnings>
    )}
    <Facts title={title} facts={facts} />
    {tables.map((table) => (
      <TitledTable key={table.title} table={table} />
    ))}
    <Closing>{closing}</Closing>
  </Paper>
);

const Facts = ({ title, facts }: { title: string; facts: readonly SheetFact[] }) => (
  <table aria-label={title}>
    <colgroup>
      <col width="15%" />
      <col width="35%" />
      <col width="15%" />
      <col width="35%" />
    </colgroup>
    <tbody>
      {factRows(facts).map((row) => (
        <tr key={row[0]?.label}>
          {row.map((fact) => (
            <FactCells key={fact.label} fact={fact} isAlone={row.length === 1} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);

const FactCells = ({ fact: { label, value }, isAlone }: { fact: SheetFact; isAlone: boolean }) => (
  <>
    <th scope="row">{label}</th>
    <td colSpan={isAlone ? 3 : 1}>{value}</td>
  </>
);

const TitledTable = ({ table: { title, columns, rows } }: { table: SheetTable }) => (
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
