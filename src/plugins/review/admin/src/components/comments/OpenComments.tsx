import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import type { CaseView, CommentView } from '../../api/replies';
import { useCaseCommentsQuery } from '../../api/review-api';
import { useText } from '../../use-text';
import { Card } from '../Card';
import { useDayTime } from '../use-day-time';
import { useFieldLabel } from '../use-field-label';

/** What was said of the content and is not settled, to be read only; nothing where nothing is. */
export const OpenComments = ({ reviewCase: { id, uid } }: { reviewCase: CaseView }) => {
  const text = useText();
  const { currentData: list } = useCaseCommentsQuery(id);
  const open = list?.data.filter(({ settled }) => settled === null) ?? [];
  if (open.length === 0) return null;
  return (
    <Card title={text('batch.comments', { count: open.length })}>
      <Flex tag="ul" direction="column" alignItems="stretch" gap={3}>
        {open.map((comment) => (
          <OpenComment key={comment.id} uid={uid} comment={comment} />
        ))}
      </Flex>
    </Card>
  );
};

const OpenComment = ({ uid, comment }: { uid: string; comment: CommentView }) => {
  const text = useText();
  const dayTime = useDayTime();
  const label = useFieldLabel(uid);
  const { field, quote, blocking, by, at } = comment;
  const place =
    field && (quote ? text('comments.quote', { field: label(field), quote }) : label(field));
  return (
    <Box tag="li">
      {blocking && (
        <Badge backgroundColor="danger100" textColor="danger700">
          {text('comments.blocking')}
        </Badge>
      )}
      <Typography tag="p" variant="pi" textColor="neutral600">
        {[`${by.name} · ${dayTime(at)}`, place].filter(Boolean).join(' · ')}
      </Typography>
      <Typography tag="p">{comment.text}</Typography>
    </Box>
  );
};
