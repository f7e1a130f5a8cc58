import { Flex, Typography } from '@strapi/design-system';
import type { CaseView } from '../../api/replies';
import { commentId } from '../../marks/case-marks';
import { useText } from '../../use-text';
import type { CaseDesk } from '../case/use-case-desk';
import { CommentForm } from './CommentForm';
import { CommentThread } from './CommentThread';

type CommentPanelProps = { reviewCase: CaseView; desk: CaseDesk };

/** What was said about the content, in the order of its words, and what is still to be done about it. */
export const CommentPanel = ({ reviewCase, desk }: CommentPanelProps) => {
  const text = useText();
  const { comments, actions, words, setWords, toWords } = desk;
  if (!actions) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {comments.length === 0 && (
        <Typography variant="pi" textColor="neutral600">
          {text('comments.none')}
        </Typography>
      )}
      {comments.map((comment) => (
        <CommentThread
          key={comment.id}
          reviewCase={reviewCase}
          comment={comment}
          onShow={(field) => toWords(commentId(comment.id), field)}
        />
      ))}
      {actions.comment.allowed && (
        <CommentForm
          key={words ? `${words.field} ${words.start} ${words.quote}` : 'case'}
          {...{ reviewCase, words, actions }}
          texts={desk.texts}
          onWords={setWords}
        />
      )}
    </Flex>
  );
};
