import { Box } from '@strapi/design-system';
import { useText } from '../../use-text';
import type { ListedCase } from '../../api/replies';
import { CASE_COLUMNS } from './case-columns';
import { DecideButton } from './DecideButton';
import { PlainTable } from '../PlainTable';
import { SelectionBox } from './SelectionBox';
import { SelectionHead } from './SelectionHead';
import type { Selection } from './use-selection';

const TITLES = CASE_COLUMNS.map(({ title }) => title);

export type CaseTableProps = {
  cases: readonly ListedCase[];
  caption: string;
  /** Opens the decision, where one waits for the reader. */
  onDecide?: (id: number) => void;
  /** Where cases can be ticked. */
  selection?: Selection;
};

/** A list of cases where there is room for its columns. */
export const CaseTable = ({ cases, caption, onDecide, selection }: CaseTableProps) => {
  const text = useText();
  const titles = onDecide ? [...TITLES, 'table.action' as const] : TITLES;
  return (
    <Box overflow="auto" shadow="tableShadow" hasRadius>
      <PlainTable aria-label={caption}>
        <thead>
          <tr>
            {selection && <SelectionHead selection={selection} ids={cases.map(({ id }) => id)} />}
            {titles.map((title) => (
              <th key={title} scope="col">
                {text(title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {cases.map((reviewCase) => (
            <tr key={reviewCase.id}>
              {selection && (
                <td>
                  <SelectionBox selection={selection} reviewCase={reviewCase} />
                </td>
              )}
              {CASE_COLUMNS.map(({ title, Cell }) => (
                <td key={title}>
                  <Cell reviewCase={reviewCase} />
                </td>
              ))}
              {onDecide && (
                <td>
                  <DecideButton reviewCase={reviewCase} onDecide={onDecide} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </PlainTable>
    </Box>
  );
};
