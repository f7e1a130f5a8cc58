import { Flex, IconButton } from '@strapi/design-system';
import { Pencil, Trash } from '@strapi/icons';
import type { ListedTerm } from '../../api/terms-replies';
import { useText } from '../../use-text';
import { FoldingTable } from '../FoldingTable';
import { LevelBadge } from './LevelBadge';

type TermTableProps = {
  terms: readonly ListedTerm[];
  onChange: (term: ListedTerm) => void;
  onRemove: (term: ListedTerm) => void;
};

/** The terms of one page of the list. */
export const TermTable = ({ terms, onChange, onRemove }: TermTableProps) => {
  const text = useText();
  return (
    <FoldingTable
      label={text('terms')}
      head={[
        text('terms.term'),
        text('terms.replacement'),
        text('terms.level'),
        text('table.action'),
      ]}
      rows={terms.map((term) => ({
        key: term.id,
        cells: [
          term.term,
          term.replacement ?? '—',
          <LevelBadge key="level" level={term.level} />,
          <Flex key="actions" gap={2}>
            <IconButton
              size="L"
              label={text('terms.change.one', { term: term.term })}
              onClick={() => onChange(term)}
            >
              <Pencil />
            </IconButton>
            <IconButton
              size="L"
              label={text('terms.remove.one', { term: term.term })}
              onClick={() => onRemove(term)}
            >
              <Trash />
            </IconButton>
          </Flex>,
        ],
      }))}
    />
  );
};
