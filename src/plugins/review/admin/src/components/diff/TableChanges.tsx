import { styled } from 'styled-components';
import type { TableChange } from '../../diff/compare-tables';
import { fold } from '../../diff/fold';
import { useText } from '../../use-text';
import { PieceText } from '../PieceText';
import { ScrollRegion } from '../ScrollRegion';

const Changed = styled.table`
  border-collapse: collapse;
  font-size: 1.4rem;

  td {
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    padding: 0.2rem 0.8rem;
    min-width: 4rem;
  }

  [data-change='added'] {
    background: ${({ theme }) => theme.colors.success100};
  }

  [data-change='removed'] {
    background: ${({ theme }) => theme.colors.danger100};
  }

  [data-folded] {
    color: ${({ theme }) => theme.colors.neutral600};
  }
`;

/** A table with what changed in it; rows that stayed are folded, but for the first. */
export const TableChanges = ({ table: { columns, rows } }: { table: TableChange }) => {
  const text = useText();
  // The cells of a column that came or went are changes of every row.
  const isWhole = columns.some((kind) => kind !== 'same');
  const shown = fold(rows, (row) => isWhole || row.kind !== 'same' || row === rows[0]);
  return (
    <ScrollRegion label={text('diff.table')}>
      <Changed>
        <tbody>
          {shown.map((row) =>
            'hidden' in row ? (
              <tr key={row.index}>
                <td colSpan={columns.length} data-folded>
                  {text('diff.foldedRows', { count: row.hidden })}
                </td>
              </tr>
            ) : (
              <tr key={row.index} data-change={row.item.kind}>
                {row.item.cells.map((pieces, column) => (
                  <td key={String(column)} data-change={columns[column]}>
                    <PieceText pieces={pieces} />
                  </td>
                ))}
              </tr>
            ),
          )}
        </tbody>
      </Changed>
    </ScrollRegion>
  );
};
