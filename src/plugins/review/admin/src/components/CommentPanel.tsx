import { Box, Button, Checkbox, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAddCommentMutation, useCaseCommentsQuery } from '../api/review-api';
import type { CaseView, CommentList } from '../api/replies';
import { useText } from '../use-text';
import { CommentThread } from './CommentThread';
import type { Words } from './selection';
import { useFieldLabel } from './use-field-label';
import { useReport } from './use-report';

type CommentPanelProps = {
  reviewCase: CaseView;
  /** What the reader selected in the content; null comments on the case as a whole. */
  words: Words | null;
  onWordsUsed: () => void;
};

/** What was said about the content, at which words, and what is still to be done about it. */
export const CommentPanel = ({ reviewCase, words, onWordsUsed }: CommentPanelProps) => {
  const text = useText();
  const { data: list } = useCaseCommentsQuery(reviewCase.id);
  if (!list) return null;
  const { data: comments, meta } = list;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {comments.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {text('comments.none')}
        </Typography>
      )}
      {comments.map((comment) => (
        <CommentThread key={comment.id} reviewCase={reviewCase} comment={comment} />
      ))}
      {meta.actions.comment.allowed && (
        <CommentForm
          key={words ? `${words.field} ${words.start} ${words.quote}` : 'case'}
          {...{ reviewCase, words, onWordsUsed }}
          actions={meta.actions}
        />
      )}
    </Flex>
  );
};

type CommentFormProps = CommentPanelProps & { actions: CommentList['meta']['actions'] };

const CommentForm = ({ reviewCase, words, onWordsUsed, actions }: CommentFormProps) => {
  const text = useText();
  const label = useFieldLabel(reviewCase.uid);
  const { succeeded, failed } = useReport();
  const [add, { isLoading }] = useAddCommentMutation();
  const [comment, setComment] = useState('');
  const [isBlocking, setIsBlocking] = useState(false);

  const send = async () => {
    const reply = await add({
      id: reviewCase.id,
      text: comment,
      ...(isBlocking ? { blocking: true } : {}),
      ...words,
    });
    if ('error' in reply) {
      failed(reply.error);
      return;
    }
    setComment('');
    setIsBlocking(false);
    onWordsUsed();
    succeeded(text('done.comment'));
  };

  return (
    <Box>
      <Field.Root name="comment" hint={words ? undefined : text('comments.hint')}>
        <Field.Label>
          {words
            ? text('comments.on', { field: label(words.field), quote: shortened(words.quote) })
            : text('comments.onCase')}
        </Field.Label>
        <Textarea rows={2} value={comment} onChange={({ target }) => setComment(target.value)} />
        <Field.Hint />
      </Field.Root>
      {actions.block.allowed && (
        <Box paddingTop={2}>
          <Checkbox
            checked={isBlocking}
            onCheckedChange={(checked) => setIsBlocking(checked === true)}
          >
            {text('comments.blocking')}
          </Checkbox>
        </Box>
      )}
      <Box paddingTop={2}>
        <Button
          variant="secondary"
          disabled={comment.trim() === ''}
          loading={isLoading}
          onClick={send}
        >
          {text('comments.add')}
        </Button>
      </Box>
    </Box>
  );
};

const LONGEST_QUOTE = 30;

const shortened = (quote: string): string =>
  quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
