import { useAuth } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { ItemTable } from './ItemTable';
import { useItems } from './use-items';
import { usePermittedTypes } from './use-permitted-types';

/** What the person wrote, newest first. */
export const MyItemsWidget = () => {
  const { formatMessage } = useIntl();
  const user = useAuth('MyItemsWidget', (state) => state.user);
  const items = useItems({
    uids: usePermittedTypes('read'),
    parameters: { 'filters[$and][0][createdBy][id][$eq]': String(user?.id ?? 0) },
  });
  return (
    <ItemTable
      items={items}
      caption={formatMessage({ id: 'lantai.home.mine.title', defaultMessage: 'My items' })}
      empty={formatMessage({ id: 'lantai.home.mine.empty', defaultMessage: 'Nothing yet.' })}
    />
  );
};
