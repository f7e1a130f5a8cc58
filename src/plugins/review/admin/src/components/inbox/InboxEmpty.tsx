import { Button, EmptyStateLayout, LinkButton } from '@strapi/design-system';
import { EmptyDocuments } from '@strapi/icons/symbols';
import { Link } from 'react-router-dom';
import { activeFilters, boxOf, type InboxFilters } from '../../inbox/inbox-filters';
import { contentPath } from '../../paths';
import { useText, type MessageKey } from '../../use-text';

type InboxEmptyProps = {
  filters: InboxFilters;
  /** How many there are on other pages. */
  total: number;
  onChange: (filters: InboxFilters) => void;
};

/** An empty list says why, and what to do next. */
export const InboxEmpty = ({ filters, total, onChange }: InboxEmptyProps) => {
  const text = useText();
  const { box } = filters;
  const empty = (content: MessageKey, action: MessageKey, next: InboxFilters) => (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" aria-hidden />}
      content={text(content)}
      action={
        <Button size="L" variant="secondary" onClick={() => onChange(next)}>
          {text(action)}
        </Button>
      }
    />
  );
  if (total > 0) return empty('empty.page', 'empty.page.action', { ...filters, page: 1 });
  if (activeFilters(filters).length > 0) {
    return empty('empty.filtered', 'filter.clear', boxOf(box));
  }
  if (box === 'todo') return empty('empty.todo', 'empty.todo.action', boxOf('all'));
  if (box === 'overdue') return empty('empty.overdue', 'empty.overdue.action', boxOf('todo'));
  return (
    <EmptyStateLayout
      icon={<EmptyDocuments width="16rem" aria-hidden />}
      content={text(`empty.${box}`)}
      action={
        <LinkButton tag={Link} to={contentPath} size="L" variant="secondary">
          {text(`empty.${box}.action`)}
        </LinkButton>
      }
    />
  );
};
