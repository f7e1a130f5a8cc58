import { Box, Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useState } from 'react';
import type { CaseKind } from '../../../domain/case';
import { useSubmitCaseMutation } from '../api/review-api';
import type { SubjectView, Told } from '../api/replies';
import { useText } from '../use-text';
import { FindingList } from './FindingList';
import { newKey } from './new-key';
import { useReport } from './use-report';
import { useWaivers } from './use-waivers';

type SubmitFormProps = {
  uid: string;
  documentId: string;
  subject: SubjectView;
  /** The form beside it holds changes that nobody saved: what is submitted would not be what is seen. */
  isModified: boolean;
};

/** Hands a draft in: for its first publication, or as a correction of what is public. */
export const SubmitForm = ({ uid, documentId, subject, isModified }: SubmitFormProps) => {
  const text = useText();
  const { succeeded, failed } = useReport();
  const { waivers, onWaive } = useWaivers();
  const [submit, { isLoading }] = useSubmitCaseMutation();
  const [note, setNote] = useState('');
  const kind: CaseKind = subject.isPublic ? 'correct' : 'publish';
  const told = subject.kinds[kind];
  if (!told.allowed) return <WhyNot told={told} />;

  const isBlocked = subject.findings.some(({ severity }) => severity === 'blocking');
  const unexplained = subject.findings.some(
    ({ severity, key }) => severity === 'warning' && !waivers[key]?.trim(),
  );
  const obstacle = isModified
    ? text('submit.saveFirst')
    : isBlocked
      ? text('submit.blocked')
      : unexplained
        ? text('submit.explain')
        : null;

  const send = async () => {
    const reply = await submit({ uid, documentId, kind, note, waivers, key: newKey() });
    if ('error' in reply) {
      failed(reply.error);
      return;
    }
    setNote('');
    succeeded(text('done.submit'));
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={3} width="100%">
      <Box>
        <Typography tag="p" variant="pi" fontWeight="bold">
          {text('findings')}
        </Typography>
        <FindingList findings={subject.findings} waivers={waivers} onWaive={onWaive} />
      </Box>
      <Field.Root name="note">
        <Field.Label>{text(kind === 'correct' ? 'note.correct' : 'note.publish')}</Field.Label>
        <Textarea value={note} onChange={({ target }) => setNote(target.value)} rows={2} />
      </Field.Root>
      <Button fullWidth size="L" disabled={obstacle !== null} loading={isLoading} onClick={send}>
        {text(kind === 'correct' ? 'submit.correct' : 'submit.publish')}
      </Button>
      {obstacle && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {obstacle}
        </Typography>
      )}
    </Flex>
  );
};

/** What the person can put right; that a case is under way already is said above. */
const WhyNot = ({ told }: { told: Told }) =>
  told.allowed || told.code === 'caseAlreadyOpen' ? null : (
    <Typography tag="p" variant="pi" textColor="neutral600">
      {told.why}
    </Typography>
  );
