import { useIntl } from 'react-intl';
import { ItemTable } from './ItemTable';
import { useItems } from './use-items';
import { usePermittedTypes } from './use-permitted-types';

/** Drafts that were never public, oldest first: what an approver has to look at next. */
export const WaitingItemsWidget = () => {
  const { formatMessage } = useIntl();
  const items = useItems({
    uids: usePermittedTypes('publish'),
    parameters: { status: 'draft', publicationFilter: 'never-published' },
    oldestFirst: true,
  });
  return (
    <ItemTable
      items={items}
      caption={formatMessage({ id: 'lantai.home.waiting.title', defaultMessage: 'Waiting' })}
      empty={formatMessage({ id: 'lantai.home.waiting.empty', defaultMessage: 'Nothing.' })}
    />
  );
};
