import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { useImportTermsMutation } from '../../api/terms-api';
import type { TermImport } from '../../api/terms-replies';
import { useText } from '../../use-text';
import { FileField } from '../FileField';
import { FormDialog } from '../FormDialog';
import { TermImportPreview } from './TermImportPreview';
import { useReport } from '../use-report';

/** Takes a file into the word list: first what it would do, row by row, then all of it or nothing. */
export const TermImportDialog = ({ onClose }: { onClose: () => void }) => {
  const text = useText();
  const { succeeded, failed } = useReport();
  const [importTerms, { isLoading }] = useImportTermsMutation();
  const [tried, setTried] = useState<{ file: File; outcome: TermImport } | null>(null);

  const tryOut = async (file: File) => {
    setTried(null);
    const reply = await importTerms({ file, dryRun: true });
    if ('error' in reply) failed(reply.error);
    else setTried({ file, outcome: reply.data });
  };

  const send = async () => {
    if (!tried) return;
    const reply = await importTerms({ file: tried.file, dryRun: false });
    if ('error' in reply) {
      failed(reply.error);
      return;
    }
    const { new: added, changed } = reply.data;
    succeeded(text('done.terms.import', { added, changed }));
    onClose();
  };

  return (
    <FormDialog
      title={text('terms.import')}
      action={text('terms.import.apply')}
      isComplete={tried !== null && isWorthSending(tried.outcome)}
      isSending={isLoading}
      onSend={send}
      onClose={onClose}
    >
      <Typography tag="p">{text('terms.import.explained')}</Typography>
      <FileField
        label={text('terms.import.file')}
        choose={text('file.choose')}
        accept=".csv,text/csv"
        onChoose={tryOut}
      />
      <div aria-live="polite">{tried && <TermImportPreview outcome={tried.outcome} />}</div>
    </FormDialog>
  );
};

const isWorthSending = ({ new: added, changed, rejected }: TermImport): boolean =>
  rejected.length === 0 && added + changed > 0;
