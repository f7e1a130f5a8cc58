import type { ReactNode } from 'react';
import { styled } from 'styled-components';

/** Narrower than this, in pixels, rows become cards. */
const CARDS_BELOW = 640;

const Frame = styled.div`
  container-type: inline-size;
`;

const TableOfRows = styled.table`
  width: 100%;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;

  th,
  td {
    padding: 1.2rem 1.6rem;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
    text-align: start;
    vertical-align: middle;
    overflow-wrap: anywhere;
  }

  td > div {
    min-width: 7rem;
  }

  button {
    white-space: nowrap;
  }

  th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    font-weight: 600;
    white-space: nowrap;
  }

  @container (max-width: ${CARDS_BELOW}px) {
    &,
    tbody,
    tr,
    td {
      display: block;
    }

    thead {
      position: absolute;
      clip-path: inset(50%);
      height: 1px;
      overflow: hidden;
    }

    tr {
      padding: 0.8rem 0;
      border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
    }

    td {
      display: grid;
      grid-template-columns: 10rem 1fr;
      align-items: baseline;
      padding: 0.4rem 1.2rem;
      border: 0;
    }

    td::before {
      content: attr(data-label);
      color: ${({ theme }) => theme.colors.neutral600};
    }
  }
`;

export type FoldingRow = { key: string | number; cells: readonly ReactNode[] };

type FoldingTableProps = {
  label: string;
  /** A heading a column. */
  head: readonly string[];
  rows: readonly FoldingRow[];
};

/**
 * A table whose rows become cards where it is narrow. The roles stand there because browsers forget
 * what a table is when it is laid out as something else.
 */
export const FoldingTable = ({ label, head, rows }: FoldingTableProps) => (
  <Frame>
    <TableOfRows role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {head.map((name) => (
            <th key={name} role="columnheader" scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells }) => (
          <tr key={key} role="row">
            {cells.map((cell, at) => (
              <td key={head[at]} role="cell" data-label={head[at]}>
                <div>{cell}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableOfRows>
  </Frame>
);
