import {
  Box,
  EmptyStateLayout,
  Flex,
  SingleSelect,
  SingleSelectOption,
  Tabs,
} from '@strapi/design-system';
import { Layouts, Page, Pagination, useQueryParams } from '@strapi/strapi/admin';
import { CASE_STATES } from '../../../domain/case';
import { useReviewCasesQuery, useReviewCountsQuery, type CaseFilters } from '../api/review-api';
import type { Box as BoxName } from '../api/replies';
import { BatchButton } from '../components/BatchButton';
import { CaseTable } from '../components/CaseTable';
import { useSelection } from '../components/use-selection';
import { useText } from '../use-text';

const BOXES: readonly BoxName[] = ['todo', 'mine', 'overdue', 'all'];
const PAGE_SIZE = 25;

/** Nobody sees a case before its first submission. */
const STATES = CASE_STATES.filter((state) => state !== 'draft');

const isBox = (value: unknown): value is BoxName => BOXES.some((box) => box === value);

/** 待我审, 我提交的, 超期, 全部. */
export const InboxPage = () => {
  const text = useText();
  const [{ query }, setQuery] = useQueryParams<{ box?: string; state?: string; page?: string }>();
  const { data: counts } = useReviewCountsQuery(undefined);
  const box = isBox(query.box) ? query.box : 'todo';
  return (
    <Page.Main>
      <Page.Title>{text('menu')}</Page.Title>
      <Layouts.Header title={text('menu')} subtitle={text('inbox.subtitle')} />
      <Layouts.Content>
        <Tabs.Root
          value={box}
          onValueChange={(next) => setQuery({ box: next, page: '1', state: '' })}
        >
          <Tabs.List aria-label={text('menu')}>
            {BOXES.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {text('box.count', { name: text(`box.${name}`), count: counts?.[name] ?? 0 })}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value={box}>
            <BoxContent
              filters={{ box, page: Number(query.page) || 1, state: query.state }}
              onState={(state) => setQuery({ state, page: '1' })}
            />
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

type BoxContentProps = { filters: CaseFilters; onState: (state: string) => void };

const BoxContent = ({ filters, onState }: BoxContentProps) => {
  const text = useText();
  const selection = useSelection();
  const { data, isLoading, isError } = useReviewCasesQuery(filters);
  if (isLoading) return <Page.Loading />;
  if (isError || !data) return <Page.Error />;
  const { total } = data.meta.pagination;
  const isTodo = filters.box === 'todo';
  return (
    <Box paddingTop={4}>
      <Box paddingBottom={4} maxWidth="24rem">
        <SingleSelect
          aria-label={text('filter.state')}
          placeholder={text('filter.state')}
          size="S"
          value={filters.state ?? ''}
          onChange={(state) => onState(String(state))}
          onClear={() => onState('')}
        >
          {STATES.map((state) => (
            <SingleSelectOption key={state} value={state}>
              {text(`state.${state}`)}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Box>
      {data.data.length === 0 ? (
        <EmptyStateLayout content={text(`empty.${filters.box}`)} />
      ) : (
        <Flex direction="column" alignItems="stretch" gap={4}>
          {isTodo && <BatchButton selection={selection} />}
          <CaseTable
            cases={data.data}
            caption={text(`box.${filters.box}`)}
            selection={isTodo ? selection : undefined}
          />
        </Flex>
      )}
      <Pagination.Root total={total} pageCount={Math.ceil(total / PAGE_SIZE)}>
        <Pagination.Links />
      </Pagination.Root>
    </Box>
  );
};
