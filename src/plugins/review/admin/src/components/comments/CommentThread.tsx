import { Badge, Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useAddCommentMutation, useSettleCommentMutation } from '../../api/review-api';
import type { CaseView, CommentReply, CommentView } from '../../api/replies';
import { commentId } from '../../marks/case-marks';
import { useText } from '../../use-text';
import { noteId } from '../case/use-case-desk';
import { PlaceButton } from '../PlaceButton';
import { useDayTime } from '../use-day-time';
import { useFieldLabel } from '../use-field-label';
import { useReport } from '../use-report';

type CommentThreadProps = {
  reviewCase: CaseView;
  comment: CommentView;
  /** Goes to the comment's words, or to its field. */
  onShow: (field: string) => void;
};

/** One comment with its words, its replies and, where the reader may, its settlement. */
export const CommentThread = ({ reviewCase, comment, onShow }: CommentThreadProps) => {
  const text = useText();
  const { settled, blocking, field } = comment;
  return (
    <Box
      tag="article"
      id={noteId(commentId(comment.id))}
      tabIndex={-1}
      padding={3}
      background="neutral100"
      hasRadius
    >
      {blocking && !settled && (
        <Badge backgroundColor="danger100" textColor="danger700">
          {text('comments.blocking')}
        </Badge>
      )}
      <Quote uid={reviewCase.uid} comment={comment} />
      <Said line={comment} />
      <PlaceButton onPress={field === null ? null : () => onShow(field)} about={comment.text} />
      {comment.replies.map((reply) => (
        <Box key={reply.id} paddingLeft={4} paddingTop={2}>
          <Said line={reply} />
        </Box>
      ))}
      {settled ? (
        <Typography tag="p" variant="pi" textColor="success600">
          {[text('comments.settled', { name: settled.by.name }), settled.answer]
            .filter(Boolean)
            .join('：')}
        </Typography>
      ) : (
        <Answer reviewCase={reviewCase} comment={comment} />
      )}
    </Box>
  );
};

type QuoteProps = { uid: string; comment: CommentView };

/** The words, and whether they still stand in the draft. */
const Quote = ({ uid, comment: { field, quote, place } }: QuoteProps) => {
  const text = useText();
  const label = useFieldLabel(uid);
  if (field === null) return null;
  return (
    <Box tag="blockquote" paddingBottom={2}>
      <Typography variant="pi" textColor="neutral600">
        {quote ? text('comments.quote', { field: label(field), quote }) : label(field)}
      </Typography>
      {place && (place.state === 'changed' || place.state === 'gone') && (
        <Typography tag="p" variant="pi" fontWeight="bold">
          {text(`comments.place.${place.state}`)}
        </Typography>
      )}
    </Box>
  );
};

const Said = ({ line: { text: words, by, at } }: { line: CommentReply }) => {
  const dayTime = useDayTime();
  return (
    <>
      <Typography tag="p" variant="pi" textColor="neutral600">
        {`${by.name} · ${dayTime(at)}`}
      </Typography>
      <Typography tag="p">{words}</Typography>
    </>
  );
};

/** A reply, or how the comment was dealt with. */
const Answer = ({ reviewCase, comment }: Omit<CommentThreadProps, 'onShow'>) => {
  const text = useText();
  const { succeeded, failed } = useReport();
  const [reply, { isLoading: isReplying }] = useAddCommentMutation();
  const [settle, { isLoading: isSettling }] = useSettleCommentMutation();
  const [answer, setAnswer] = useState('');
  const { settle: maySettle } = comment.actions;
  const needsAnswer = maySettle.allowed && maySettle.needsAnswer;

  const tell = (
    result: { data: unknown } | { error: unknown },
    done: 'done.comment' | 'done.settle',
  ) => {
    if ('error' in result) {
      failed(result.error);
      return;
    }
    setAnswer('');
    succeeded(text(done));
  };
  const { id } = reviewCase;
  const sendReply = async () =>
    tell(await reply({ id, text: answer, replyTo: comment.id }), 'done.comment');
  const sendSettlement = async () =>
    tell(await settle({ id, commentId: comment.id, answer }), 'done.settle');

  return (
    <Box paddingTop={2}>
      <Field.Root name={`answer-${comment.id}`}>
        <Field.Label>{text('comments.answer')}</Field.Label>
        <Textarea rows={1} value={answer} onChange={({ target }) => setAnswer(target.value)} />
      </Field.Root>
      <Flex gap={2} paddingTop={2}>
        <Button
          size="S"
          variant="tertiary"
          disabled={answer.trim() === ''}
          loading={isReplying}
          onClick={sendReply}
        >
          {text('comments.reply')}
        </Button>
        {maySettle.allowed && (
          <Button
            size="S"
            variant="success-light"
            disabled={needsAnswer && answer.trim() === ''}
            loading={isSettling}
            onClick={sendSettlement}
          >
            {text('comments.settle')}
          </Button>
        )}
      </Flex>
    </Box>
  );
};
