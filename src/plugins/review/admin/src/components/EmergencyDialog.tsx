import { Field, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useSubmitCaseMutation } from '../api/review-api';
import { useText } from '../use-text';
import { AskDialog } from './AskDialog';
import { newKey } from './new-key';
import { useReport } from './use-report';

/** An approver asks a second one to let content out at once; it is signed afterwards. */
export const EmergencyDialog = ({ uid, documentId }: { uid: string; documentId: string }) => {
  const text = useText();
  const { succeeded, failed } = useReport();
  const [submit, { isLoading }] = useSubmitCaseMutation();
  const [reason, setReason] = useState('');

  const send = async () => {
    const reply = await submit({
      uid,
      documentId,
      kind: 'emergency',
      note: '',
      reason,
      waivers: {},
      key: newKey(),
    });
    if ('error' in reply) failed(reply.error);
    else succeeded(text('done.emergency'));
    return !('error' in reply);
  };

  return (
    <AskDialog
      label={text('emergency')}
      onSend={send}
      isSending={isLoading}
      isComplete={reason.trim() !== ''}
    >
      <Typography>{text('emergency.explained')}</Typography>
      <Field.Root name="reason" required>
        <Field.Label>{text('emergency.reason')}</Field.Label>
        <Textarea value={reason} onChange={({ target }) => setReason(target.value)} />
      </Field.Root>
    </AskDialog>
  );
};
