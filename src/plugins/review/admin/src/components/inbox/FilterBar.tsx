import { Box, Button, Flex } from '@strapi/design-system';
import { Filter } from '@strapi/icons';
import { useId, useState } from 'react';
import { useFilterOptionsQuery } from '../../api/inbox-api';
import {
  activeFilters,
  boxOf,
  dueClassesOf,
  statesOf,
  withFilter,
  type InboxFilters,
} from '../../inbox/inbox-filters';
import { useIsNarrow } from '../../inbox/use-is-narrow';
import { useText } from '../../use-text';
import { FilterSelect } from './FilterSelect';
import { TitleSearch } from './TitleSearch';

type FilterBarProps = { filters: InboxFilters; onChange: (filters: InboxFilters) => void };

/** Narrows a box. On a telephone the conditions are folded behind a button. */
export const FilterBar = ({ filters, onChange }: FilterBarProps) => {
  const text = useText();
  const isNarrow = useIsNarrow();
  const [isUnfolded, setIsUnfolded] = useState(false);
  const region = useId();
  const count = activeFilters(filters).filter((name) => name !== 'q').length;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      <Flex gap={3} wrap="wrap">
        <Box flex="1 1 20rem" maxWidth="36rem">
          <TitleSearch
            key={filters.q}
            value={filters.q}
            onSearch={(q) => onChange(withFilter(filters, { q }))}
          />
        </Box>
        {isNarrow && (
          <Button
            size="L"
            variant="tertiary"
            startIcon={<Filter aria-hidden />}
            aria-expanded={isUnfolded}
            aria-controls={region}
            onClick={() => setIsUnfolded(!isUnfolded)}
          >
            {count > 0 ? text('filter.foldCount', { count }) : text('filter.fold')}
          </Button>
        )}
        {activeFilters(filters).length > 0 && (
          <Button
            size={isNarrow ? 'L' : 'S'}
            variant="ghost"
            onClick={() => onChange(boxOf(filters.box))}
          >
            {text('filter.clear')}
          </Button>
        )}
      </Flex>
      <div id={region} role="group" aria-label={text('filters')}>
        {(!isNarrow || isUnfolded) && <Conditions filters={filters} onChange={onChange} />}
      </div>
    </Flex>
  );
};

const Conditions = ({ filters, onChange }: FilterBarProps) => {
  const text = useText();
  const { data } = useFilterOptionsQuery(undefined);
  const { box } = filters;
  const conditions = [
    { name: 'unit', label: 'filter.unit', options: data?.units },
    { name: 'uid', label: 'filter.type', options: data?.types },
    { name: 'column', label: 'filter.column', options: data?.columns },
    { name: 'stage', label: 'filter.stage', options: data?.stages },
    {
      name: 'due',
      label: 'filter.due',
      options: dueClassesOf(box).map((due) => ({ value: due, name: text(`due.${due}`) })),
    },
    {
      name: 'state',
      label: 'filter.state',
      options: statesOf(box).map((state) => ({ value: state, name: text(`state.${state}`) })),
    },
  ] as const;
  // Until the server has said what there is, nothing can be said to be gone.
  if (!data) return null;
  return (
    <Flex gap={3} wrap="wrap" alignItems="end">
      {conditions.map(({ name, label, options }) => (
        <FilterSelect
          key={name}
          label={text(label)}
          value={filters[name]}
          options={options ?? []}
          onChange={(value) => onChange(withFilter(filters, { [name]: value }))}
        />
      ))}
    </Flex>
  );
};
