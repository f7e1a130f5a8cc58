import { Button, Checkbox, Field, Flex, Textarea, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import type { FieldTexts } from '../../../../domain/comments/field-texts';
import { findQuote } from '../../../../domain/comments/find-quote';
import { useAddCommentMutation } from '../../api/review-api';
import type { CaseView, CommentList } from '../../api/replies';
import { useText } from '../../use-text';
import { QUOTE_INPUT } from '../case/use-case-desk';
import type { Words } from './selection';
import { useFieldLabel } from '../use-field-label';
import { useReport } from '../use-report';

type CommentFormProps = {
  reviewCase: CaseView;
  texts: FieldTexts;
  /** What the reader selected in the content; null comments on the case as a whole. */
  words: Words | null;
  onWords: (words: Words | null) => void;
  actions: CommentList['meta']['actions'];
};

/** Asks for a comment: on the whole, on a field, or on words of it, selected or typed. */
export const CommentForm = ({ reviewCase, texts, words, onWords, actions }: CommentFormProps) => {
  const text = useText();
  const label = useFieldLabel(reviewCase.uid);
  const { succeeded, failed } = useReport();
  const [add, { isLoading }] = useAddCommentMutation();
  const [comment, setComment] = useState('');
  const [quote, setQuote] = useState(words?.quote ?? '');
  const [isBlocking, setIsBlocking] = useState(false);
  const isQuoted =
    !words || quote.trim() === '' || findQuote(texts.get(words.field) ?? '', quote, words.start);

  const send = async () => {
    const reply = await add({
      id: reviewCase.id,
      text: comment,
      ...(isBlocking ? { blocking: true } : {}),
      ...(words && { ...words, quote }),
    });
    if ('error' in reply) {
      failed(reply.error);
      return;
    }
    setComment('');
    setIsBlocking(false);
    onWords(null);
    succeeded(text('done.comment'));
  };

  const about = () => {
    if (!words) return text('comments.onCase');
    const field = label(words.field);
    return quote.trim() === ''
      ? text('comments.onField', { field })
      : text('comments.on', { field, quote: shortened(quote) });
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {words && texts.get(words.field) !== '' && (
        <Field.Root
          name="quote"
          id={QUOTE_INPUT}
          hint={text('comments.words.hint')}
          error={isQuoted ? undefined : text('comments.words.wrong')}
        >
          <Field.Label>{text('comments.words')}</Field.Label>
          <TextInput
            value={quote}
            onChange={({ target }: { target: HTMLInputElement }) => setQuote(target.value)}
          />
          <Field.Hint />
          <Field.Error />
        </Field.Root>
      )}
      <Field.Root name="comment" hint={words ? undefined : text('comments.hint')}>
        <Field.Label>{about()}</Field.Label>
        <Textarea rows={2} value={comment} onChange={({ target }) => setComment(target.value)} />
        <Field.Hint />
      </Field.Root>
      {actions.block.allowed && (
        <Checkbox
          checked={isBlocking}
          onCheckedChange={(checked) => setIsBlocking(checked === true)}
        >
          {text('comments.blocking')}
        </Checkbox>
      )}
      <Flex gap={2} wrap="wrap">
        <Button
          variant="secondary"
          disabled={comment.trim() === '' || !isQuoted}
          loading={isLoading}
          onClick={send}
        >
          {text('comments.add')}
        </Button>
        {words && (
          <Button variant="tertiary" onClick={() => onWords(null)}>
            {text('cancel')}
          </Button>
        )}
      </Flex>
    </Flex>
  );
};

const LONGEST_QUOTE = 30;

const shortened = (quote: string): string =>
  quote.length > LONGEST_QUOTE ? `${quote.slice(0, LONGEST_QUOTE)}…` : quote;
