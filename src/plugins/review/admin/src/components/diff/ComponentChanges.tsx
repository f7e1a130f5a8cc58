import { Flex, Typography } from '@strapi/design-system';
import type { ComponentChange } from '../../../../domain/snapshot/change';
import { componentChanges } from '../../diff/component-changes';
import { useText } from '../../use-text';
import type { KnownOfContent } from '../known-of-content';
import { SnapshotFields } from '../SnapshotFields';
import { ChangedItem } from './ChangedItem';
import { ChangeView } from './ChangeView';

type ComponentChangesProps = { change: ComponentChange; known: KnownOfContent };

/** What became of the items of a list of components, field by field. */
export const ComponentChanges = ({ change, known }: ComponentChangesProps) => {
  const text = useText();
  const items = componentChanges(change);
  if (items.length === 0) return <Typography>{text('diff.reordered')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {items.map((item, index) => (
        <ChangedItem key={`${index} ${item.kind}`} kind={item.kind}>
          {item.kind === 'changed' ? (
            item.changes.map((inner) => (
              <div key={`${inner.kind} ${inner.path}`}>
                <Typography variant="pi" fontWeight="bold">
                  {inner.path}
                </Typography>
                <ChangeView change={inner} known={known} />
              </div>
            ))
          ) : (
            <SnapshotFields fields={item.item.fields} known={known} />
          )}
        </ChangedItem>
      ))}
    </Flex>
  );
};
