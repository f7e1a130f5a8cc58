import { Field, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import type { Term } from '../../../../domain/pre-checks/terms/term';
import { useSaveTermMutation } from '../../api/terms-api';
import type { ListedTerm } from '../../api/terms-replies';
import { useText } from '../../use-text';
import { ChoiceField } from '../ChoiceField';
import { FormDialog } from '../FormDialog';
import { TERM_LEVELS } from './term-levels';
import { useReport } from '../use-report';

/** `term` is null for a new one. */
type TermDialogProps = { term: ListedTerm | null; onClose: () => void };

/** Adds a term to the word list, or changes one. */
export const TermDialog = ({ term: before, onClose }: TermDialogProps) => {
  const text = useText();
  const { succeeded, failed } = useReport();
  const [save, { isLoading }] = useSaveTermMutation();
  const [term, setTerm] = useState(before?.term ?? '');
  const [replacement, setReplacement] = useState(before?.replacement ?? '');
  const [level, setLevel] = useState<Term['level']>(before?.level ?? 'warning');

  const send = async () => {
    const id = before?.id ?? null;
    const reply = await save({ id, term, replacement: replacement || null, level });
    if ('error' in reply) {
      failed(reply.error);
      return;
    }
    succeeded(text(before ? 'done.term.change' : 'done.term.add', { term }));
    onClose();
  };

  return (
    <FormDialog
      title={text(before ? 'terms.change' : 'terms.add')}
      action={text('save')}
      isComplete={term.trim() !== ''}
      isSending={isLoading}
      onSend={send}
      onClose={onClose}
    >
      <Field.Root name="term" required hint={text('terms.term.hint')}>
        <Field.Label>{text('terms.term')}</Field.Label>
        <TextInput
          value={term}
          onChange={({ target }: { target: HTMLInputElement }) => setTerm(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="replacement" hint={text('terms.replacement.hint')}>
        <Field.Label>{text('terms.replacement')}</Field.Label>
        <TextInput
          value={replacement}
          onChange={({ target }: { target: HTMLInputElement }) => setReplacement(target.value)}
        />
        <Field.Hint />
      </Field.Root>
      <ChoiceField
        label={text('terms.level')}
        required
        value={level}
        onChange={(next) => setLevel(next as Term['level'])}
        choices={TERM_LEVELS.map((value) => ({
          value,
          label: text(`terms.level.${value}.explained`),
        }))}
      />
    </FormDialog>
  );
};
