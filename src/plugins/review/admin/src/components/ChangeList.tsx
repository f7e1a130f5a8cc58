import { Box, Flex, Typography } from '@strapi/design-system';
import type { Comparison } from '../api/replies';
import { useText } from '../use-text';
import { ChangeView } from './diff/ChangeView';
import { useFieldLabel } from './use-field-label';

/** Everything that the round changes, field by field. */
export const ChangeList = ({ uid, comparison }: { uid: string; comparison: Comparison }) => {
  const text = useText();
  const label = useFieldLabel(uid);
  const { changes } = comparison;
  if (changes === null) return <Typography>{text('diff.nothingPublic')}</Typography>;
  if (changes.length === 0) return <Typography>{text('diff.none')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      {changes.map((change) => (
        <Box tag="section" key={`${change.kind} ${change.path}`}>
          <Typography tag="h3" variant="pi" fontWeight="bold" textColor="neutral600">
            {label(change.path)}
          </Typography>
          <ChangeView change={change} known={comparison} />
        </Box>
      ))}
    </Flex>
  );
};
