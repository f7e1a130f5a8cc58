import { Flex, LinkButton } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { Link } from 'react-router-dom';
import { TypeName } from './ItemTable';
import { usePermittedTypes } from './use-permitted-types';

/** One button for each type that the person may write. */
export const WriteWidget = () => {
  const uids = usePermittedTypes('create');
  return (
    <Flex gap={3} wrap="wrap" padding={4}>
      {uids.map((uid) => (
        <LinkButton
          key={uid}
          tag={Link}
          variant="secondary"
          size="L"
          startIcon={<Plus />}
          to={`/content-manager/collection-types/${uid}/create`}
        >
          <TypeName uid={uid} />
        </LinkButton>
      ))}
    </Flex>
  );
};
