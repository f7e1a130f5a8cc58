import { Widget } from '@strapi/strapi/admin';
import { Box, Flex, Typography } from '@strapi/design-system';
import { useReviewCasesQuery } from '../api/review-api';
import { casePath, inboxPath } from '../paths';
import { useText } from '../use-text';
import { DueText } from './DueText';
import { TextLink } from './TextLink';

const SHOWN = 5;

/** On the home page: the most urgent of what waits for this person. */
export const InboxWidget = () => {
  const text = useText();
  const { data, isLoading, isError } = useReviewCasesQuery({ box: 'todo', page: 1 });
  if (isLoading) return <Widget.Loading />;
  if (isError || !data) return <Widget.Error />;
  if (data.data.length === 0) {
    return (
      <Box padding={4}>
        <Typography textColor="neutral600">{text('empty.todo')}</Typography>
      </Box>
    );
  }
  return (
    <Flex
      tag="ul"
      aria-label={text('box.todo')}
      direction="column"
      alignItems="stretch"
      gap={2}
      padding={4}
    >
      {data.data.slice(0, SHOWN).map(({ id, title, timeLeft }) => (
        <Flex tag="li" key={id} justifyContent="space-between" gap={4}>
          <TextLink to={casePath(id)}>{title || text('untitled')}</TextLink>
          <DueText timeLeft={timeLeft} />
        </Flex>
      ))}
      <Box tag="li">
        <TextLink to={inboxPath}>
          {text('widget.all', { count: data.meta.pagination.total })}
        </TextLink>
      </Box>
    </Flex>
  );
};
