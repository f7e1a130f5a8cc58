import { Flex, Typography } from '@strapi/design-system';
import type { RelationChange } from '../../../../domain/snapshot/change';
import { subjectKey } from '../../../../domain/subject';
import type { Comparison } from '../../api/replies';
import { useText } from '../../use-text';
import { ItemLink } from '../ItemLink';
import { ChangedItem } from './ChangedItem';

type RelationChangesProps = { change: RelationChange; titles: Comparison['titles'] };

/** Items that are related to no longer, or newly, each with the way to it. */
export const RelationChanges = ({ change, titles }: RelationChangesProps) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="start" gap={2}>
      {(['removed', 'added'] as const).flatMap((kind) =>
        change[kind].map((target) => (
          <ChangedItem key={`${kind} ${subjectKey(target)}`} kind={kind}>
            <ItemLink target={target} titles={titles} />
          </ChangedItem>
        )),
      )}
      {change.reordered && <Typography tag="p">{text('diff.reordered')}</Typography>}
    </Flex>
  );
};
