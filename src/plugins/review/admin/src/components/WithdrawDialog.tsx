import { Field, Textarea, TextInput } from '@strapi/design-system';
import { useState } from 'react';
import type { WithdrawalReason } from '../../../domain/case';
import { useSubmitCaseMutation } from '../api/review-api';
import { useText } from '../use-text';
import { AskDialog } from './AskDialog';
import { ChoiceField } from './ChoiceField';
import { newKey } from './new-key';
import { useReport } from './use-report';
import { WITHDRAWAL_REASONS } from './withdrawal-reasons';

/** Asks that public content be taken away, with the reason and what the public reads in its place. */
export const WithdrawDialog = ({ uid, documentId }: { uid: string; documentId: string }) => {
  const text = useText();
  const { succeeded, failed } = useReport();
  const [submit, { isLoading }] = useSubmitCaseMutation();
  const [reason, setReason] = useState<WithdrawalReason>('有误');
  const [notice, setNotice] = useState('');
  const [movedTo, setMovedTo] = useState('');

  const send = async () => {
    const withdrawal = { reason, notice, movedTo: movedTo.trim() || null };
    const reply = await submit({
      uid,
      documentId,
      kind: 'withdraw',
      note: '',
      withdrawal,
      waivers: {},
      key: newKey(),
    });
    if ('error' in reply) failed(reply.error);
    else succeeded(text('done.withdraw'));
    return !('error' in reply);
  };

  return (
    <AskDialog
      label={text('withdraw')}
      onSend={send}
      isSending={isLoading}
      isComplete={notice.trim() !== ''}
    >
      <ChoiceField
        label={text('withdraw.reason')}
        required
        value={reason}
        onChange={(value) => setReason(value as WithdrawalReason)}
        choices={Object.entries(WITHDRAWAL_REASONS).map(([value, key]) => ({
          value,
          label: text(key),
        }))}
      />
      <Field.Root name="notice" required hint={text('withdraw.notice.hint')}>
        <Field.Label>{text('withdraw.notice')}</Field.Label>
        <Textarea value={notice} onChange={({ target }) => setNotice(target.value)} />
        <Field.Hint />
      </Field.Root>
      <Field.Root name="movedTo">
        <Field.Label>{text('withdraw.movedTo')}</Field.Label>
        <TextInput
          type="url"
          value={movedTo}
          onChange={({ target }: { target: HTMLInputElement }) => setMovedTo(target.value)}
        />
      </Field.Root>
    </AskDialog>
  );
};
