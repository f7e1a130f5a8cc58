import { Box, Flex, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import { useReviewCasesQuery } from '../../api/review-api';
import { activeFilters, type InboxFilters } from '../../inbox/inbox-filters';
import { useText } from '../../use-text';
import { Pages } from '../Pages';
import { BatchButton } from '../batch/BatchButton';
import { CaseList } from './CaseList';
import { FilterBar } from './FilterBar';
import { InboxEmpty } from './InboxEmpty';
import { useSelection } from './use-selection';

type InboxBoxProps = {
  filters: InboxFilters;
  /** How many cases the whole box holds, as soon as it is known. */
  all: number | undefined;
  onChange: (filters: InboxFilters) => void;
};

/** One box of the inbox: its filters, its cases, its pages. */
export const InboxBox = ({ filters, all, onChange }: InboxBoxProps) => {
  const text = useText();
  const selection = useSelection();
  const { data, isFetching, isError } = useReviewCasesQuery(filters);
  if (isError) return <Page.Error />;
  const total = data?.meta.pagination.total ?? 0;
  const isTodo = filters.box === 'todo';
  const isNarrowed = activeFilters(filters).length > 0;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} padding={{ initial: 3, medium: 6 }}>
      {(isNarrowed || all !== 0) && <FilterBar filters={filters} onChange={onChange} />}
      <Typography tag="p" role="status" variant="pi" textColor="neutral800">
        {data && all !== undefined && isNarrowed ? text('filter.shown', { count: total, all }) : ''}
      </Typography>
      <Box aria-busy={isFetching}>
        {isTodo && total > 0 && (
          <Box paddingBottom={4}>
            <BatchButton selection={selection} />
          </Box>
        )}
        {data ? (
          <CaseList
            box={filters.box}
            cases={data.data}
            selection={isTodo ? selection : undefined}
            empty={<InboxEmpty filters={filters} total={total} onChange={onChange} />}
          />
        ) : (
          <Page.Loading />
        )}
      </Box>
      {data && <Pages {...data.meta.pagination} />}
    </Flex>
  );
};
