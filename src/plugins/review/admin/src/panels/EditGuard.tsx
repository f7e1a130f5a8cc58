import { Flex } from '@strapi/design-system';
import { unstable_useContentManagerContext as useContentManagerContext } from '@strapi/strapi/admin';
import { useMatch } from 'react-router-dom';
import { useGovernedTypesQuery } from '../api/review-api';
import { DeskNotice } from '../components/editing/DeskNotice';
import { KeptFormNotice } from '../components/editing/KeptFormNotice';
import { SaveConflict } from '../components/editing/SaveConflict';
import { useSitAtDesk } from '../leases/use-sit-at-desk';
import type { Item } from '../saving/item';

const CLONE = '/content-manager/:collectionType/:slug/clone/:origin';

/** Under the save button: who else has the item open, what was not saved, and who was faster. */
export const EditGuard = () => {
  const { model, id } = useContentManagerContext();
  const isClone = useMatch(CLONE) !== null;
  const { data: governed } = useGovernedTypesQuery(undefined);
  if (!id || isClone || !governed?.includes(model)) return null;
  return <ItemGuard key={`${model}|${id}`} item={{ uid: model, documentId: id }} />;
};

const ItemGuard = ({ item }: { item: Item }) => {
  useSitAtDesk(item);
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%" data-edit-guard>
      <DeskNotice item={item} />
      <KeptFormNotice item={item} />
      <SaveConflict item={item} />
    </Flex>
  );
};
