import { Box, Button, Flex, Typography } from '@strapi/design-system';
import type { Item } from '../../saving/item';
import { useKeptForm } from '../../saving/use-kept-form';
import { useText } from '../../use-text';
import { useDayTime } from '../use-day-time';

/** Offers what an earlier sitting typed and did not save. */
export const KeptFormNotice = ({ item }: { item: Item }) => {
  const text = useText();
  const dayTime = useDayTime();
  const { offered, restore, forget } = useKeptForm(item);
  if (!offered) return null;
  return (
    <Box background="primary100" padding={3} hasRadius>
      <Typography tag="p" variant="pi" textColor="neutral800" paddingBottom={2}>
        {text('kept.found', { time: dayTime(offered.at) })}
      </Typography>
      <Flex gap={2}>
        <Button size="S" variant="secondary" onClick={restore}>
          {text('kept.restore')}
        </Button>
        <Button size="S" variant="tertiary" onClick={forget}>
          {text('kept.drop')}
        </Button>
      </Flex>
    </Box>
  );
};
