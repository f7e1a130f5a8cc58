import { Table, Tbody, Td, Tr } from '@strapi/design-system';
import type { ListedCase } from '../api/replies';
import { CASE_COLUMNS } from './case-columns';
import { DecideButton } from './DecideButton';
import { HeadRow } from './HeadRow';

const TITLES = CASE_COLUMNS.map(({ title }) => title);

type CaseTableProps = {
  cases: readonly ListedCase[];
  caption: string;
  /** Opens the decision, where one waits for the reader. */
  onDecide?: (id: number) => void;
};

/** A list of cases where there is room for its columns. */
export const CaseTable = ({ cases, caption, onDecide }: CaseTableProps) => {
  const titles = onDecide ? [...TITLES, 'table.action' as const] : TITLES;
  return (
    <Table colCount={titles.length} rowCount={cases.length + 1} aria-label={caption}>
      <HeadRow columns={titles} />
      <Tbody>
        {cases.map((reviewCase) => (
          <Tr key={reviewCase.id}>
            {CASE_COLUMNS.map(({ title, Cell }) => (
              <Td key={title}>
                <Cell reviewCase={reviewCase} />
              </Td>
            ))}
            {onDecide && (
              <Td>
                <DecideButton reviewCase={reviewCase} onDecide={onDecide} />
              </Td>
            )}
          </Tr>
        ))}
      </Tbody>
    </Table>
  );
};
