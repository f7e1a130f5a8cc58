import { styled } from 'styled-components';
import type { Figure, FigureColumn, FigureTable as Table } from '../../api/reports-replies';
import { meaningId } from '../../reports/meanings';
import { writeFigure } from '../../reports/write-figure';
import { ScrollRegion } from '../ScrollRegion';

const Grid = styled.table`
  min-width: 100%;
  border-collapse: separate;
  border-spacing: 0;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;
  font-variant-numeric: tabular-nums;

  th,
  td {
    padding: 0.8rem 1.2rem;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
    text-align: end;
    white-space: nowrap;
  }

  thead th {
    min-width: 9rem;
    background: ${({ theme }) => theme.colors.neutral100};
    font-weight: 600;
    white-space: normal;
    vertical-align: bottom;
  }

  tr > :first-child {
    position: sticky;
    left: 0;
    z-index: 1;
    min-width: 11rem;
    max-width: 24rem;
    background: ${({ theme }) => theme.colors.neutral0};
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
  }

  thead tr > :first-child {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  tbody th {
    font-weight: 400;
  }

  tfoot th,
  tfoot td {
    border-top: 2px solid ${({ theme }) => theme.colors.neutral600};
    font-weight: 600;
  }

  a {
    color: inherit;
    text-decoration: underline dotted;
    text-underline-offset: 0.4rem;
  }

  @media (max-width: 640px) {
    tr > :first-child {
      max-width: 14rem;
    }
  }

  @media print {
    font-size: 9pt;

    th,
    td {
      padding: 2pt 4pt;
    }

    thead th {
      min-width: 0;
    }

    tr {
      break-inside: avoid;
    }

    a {
      text-decoration: none;
    }
  }
`;

/** The report as a table: the same rows, columns and total as the exported files. */
export const FigureTable = ({ table, label }: { table: Table; label: string }) => {
  const { columns, rows, total } = table;
  return (
    <ScrollRegion label={label}>
      <Grid aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, label: name, kind }) => (
              <th key={key} scope="col">
                {kind === 'text' ? name : <a href={`#${meaningId(key)}`}>{name}</a>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <FigureRow key={at} columns={columns} row={row} />
          ))}
        </tbody>
        {total && (
          <tfoot>
            <FigureRow columns={columns} row={total} />
          </tfoot>
        )}
      </Grid>
    </ScrollRegion>
  );
};

type FigureRowProps = { columns: readonly FigureColumn[]; row: readonly Figure[] };

const FigureRow = ({ columns, row }: FigureRowProps) => (
  <tr>
    {columns.map(({ key, kind }, at) => {
      const figure = writeFigure(row[at] ?? null, kind);
      return kind === 'text' ? (
        <th key={key} scope="row">
          {figure}
        </th>
      ) : (
        <td key={key}>{figure}</td>
      );
    })}
  </tr>
);
