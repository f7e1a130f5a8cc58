import { Th, Thead, Tr, Typography } from '@strapi/design-system';
import { useText, type MessageKey } from '../use-text';

/** The head of a table: one column a message. */
export const HeadRow = ({ columns }: { columns: readonly MessageKey[] }) => {
  const text = useText();
  return (
    <Thead>
      <Tr>
        {columns.map((column) => (
          <Th key={column}>
            <Typography variant="sigma" textColor="neutral600">
              {text(column)}
            </Typography>
          </Th>
        ))}
      </Tr>
    </Thead>
  );
};
