import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useText } from '../../use-text';
import { FoldingTable, type FoldingRow } from '../FoldingTable';

const PAGE_SIZE = 20;

type PagedTableProps<Item> = {
  label: string;
  head: readonly string[];
  items: readonly Item[];
  rowOf: (item: Item) => FoldingRow;
};

/** A long list that is there already, page by page. */
export const PagedTable = <Item,>({ label, head, items, rowOf }: PagedTableProps<Item>) => {
  const text = useText();
  const [page, setPage] = useState(0);
  const pages = Math.ceil(items.length / PAGE_SIZE);
  const start = page * PAGE_SIZE;
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <FoldingTable
        label={label}
        head={head}
        rows={items.slice(start, start + PAGE_SIZE).map(rowOf)}
      />
      {pages > 1 && (
        <Flex gap={2} alignItems="center" justifyContent="flex-end">
          <Button variant="tertiary" disabled={page === 0} onClick={() => setPage(page - 1)}>
            {text('page.previous')}
          </Button>
          <Typography>{text('page.of', { page: page + 1, pages })}</Typography>
          <Button
            variant="tertiary"
            disabled={page === pages - 1}
            onClick={() => setPage(page + 1)}
          >
            {text('page.next')}
          </Button>
        </Flex>
      )}
    </Flex>
  );
};
