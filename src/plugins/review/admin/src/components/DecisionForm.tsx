import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useEffect, useRef, useState } from 'react';
import { useDecideCaseMutation, type DecisionName } from '../api/review-api';
import type { CaseView, ToldFinding } from '../api/replies';
import { useText } from '../use-text';
import { ChecklistField } from './ChecklistField';
import { FindingList } from './FindingList';
import { newKey } from './new-key';
import { instantOf } from './shanghai-time';
import { TimeField } from './TimeField';
import { useReport } from './use-report';
import { useWaivers } from './use-waivers';

/** In the order of use; what is impossible in the case's state is not offered at all. */
const OFFERED: readonly {
  action: DecisionName;
  variant: 'default' | 'danger-light' | 'tertiary';
}[] = [
  { action: 'approve', variant: 'default' },
  { action: 'publish', variant: 'default' },
  { action: 'confirm', variant: 'default' },
  { action: 'return', variant: 'danger-light' },
  { action: 'recall', variant: 'tertiary' },
];

type DecisionFormProps = {
  reviewCase: CaseView;
  /** Begins with the opinion: for who comes to return the content. */
  beginsWithOpinion?: boolean;
  onDecided?: () => void;
};

/** What a person can decide on a case, with all that a decision needs. */
export const DecisionForm = ({
  reviewCase,
  beginsWithOpinion = false,
  onDecided,
}: DecisionFormProps) => {
  const text = useText();
  const { succeeded, failed } = useReport();
  const { waivers, onWaive } = useWaivers();
  const [decide, { isLoading }] = useDecideCaseMutation();
  const [opinion, setOpinion] = useState('');
  const [checked, setChecked] = useState<readonly string[]>([]);
  const [publishAt, setPublishAt] = useState('');
  const [expiresAt, setExpiresAt] = useState('');
  const [refusedFor, setRefusedFor] = useState<readonly ToldFinding[]>([]);
  const opinionField = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (beginsWithOpinion) opinionField.current?.focus();
  }, [beginsWithOpinion]);
  const { id, version, actions } = reviewCase;
  const offered = OFFERED.filter(({ action }) => {
    const told = actions[action];
    return told.allowed || told.code !== 'wrongState';
  });
  if (offered.length === 0) return opinion.trim() === '' ? null : <Unsent opinion={opinion} />;

  const canSign = actions.approve.allowed;
  const checklist = canSign ? checklistOf(reviewCase) : [];
  const findings = refusedFor.length > 0 ? refusedFor : reviewCase.findings;
  const asksWaivers = canSign && actions.schedule.allowed && findings.length > 0;

  const send = async (action: DecisionName) => {
    const reply = await decide({
      id,
      action,
      version,
      key: newKey(),
      note: opinion,
      ...(action === 'return' ? { reason: opinion } : {}),
      ...(action === 'approve'
        ? {
            checklist: [...checked],
            waivers,
            ...(publishAt ? { at: instantOf(publishAt) } : {}),
            ...(expiresAt ? { expiresAt: instantOf(expiresAt) } : {}),
          }
        : {}),
    });
    if ('error' in reply) return setRefusedFor(failed(reply.error));
    setOpinion('');
    setChecked([]);
    setPublishAt('');
    setExpiresAt('');
    setRefusedFor([]);
    succeeded(text(`done.${action}`));
    if (onDecided) onDecided();
    // The button is gone; what became of the case stands at the top.
    else document.getElementById('main-content')?.focus();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      {checklist.length > 0 && (
        <ChecklistField items={checklist} checked={checked} onChange={setChecked} />
      )}
      {asksWaivers && <FindingList findings={findings} waivers={waivers} onWaive={onWaive} />}
      <Field.Root name="opinion">
        <Field.Label>{text('opinion')}</Field.Label>
        <Textarea
          ref={opinionField}
          value={opinion}
          onChange={({ target }) => setOpinion(target.value)}
          rows={3}
        />
        <Field.Hint />
      </Field.Root>
      {actions.schedule.allowed && (
        <>
          <TimeField
            name="publishAt"
            label={text('publishAt')}
            hint={text('publishAt.hint')}
            value={publishAt}
            onChange={setPublishAt}
          />
          <TimeField
            name="expiresAt"
            label={text('expiresAt')}
            hint={text('expiresAt.hint')}
            value={expiresAt}
            onChange={setExpiresAt}
          />
        </>
      )}
      <Flex direction="column" alignItems="stretch" gap={2}>
        {offered.map(({ action, variant }) => (
          <DecisionButton
            key={action}
            label={text(action === 'approve' && publishAt ? 'action.schedule' : `action.${action}`)}
            variant={variant}
            told={actions[action]}
            loading={isLoading}
            onPress={() => send(action)}
          />
        ))}
      </Flex>
    </Flex>
  );
};

/** What was typed when somebody else was faster, to be taken elsewhere. */
const Unsent = ({ opinion }: { opinion: string }) => {
  const text = useText();
  return <Typography tag="p">{text('unsent', { opinion })}</Typography>;
};

const checklistOf = ({ policy, stage }: CaseView) =>
  (stage ? policy.stages[stage.index]?.checklist : undefined) ?? [];

type DecisionButtonProps = {
  label: string;
  variant: 'default' | 'danger-light' | 'tertiary';
  told: CaseView['actions'][DecisionName];
  loading: boolean;
  onPress: () => void;
};

/** A button that may not be pressed is grey and says why, in the words of the server. */
const DecisionButton = ({ label, variant, told, loading, onPress }: DecisionButtonProps) => (
  <>
    <Button
      size="L"
      fullWidth
      variant={variant}
      disabled={!told.allowed}
      loading={loading}
      onClick={onPress}
    >
      {label}
    </Button>
    {!told.allowed && (
      <Typography tag="p" variant="pi" textColor="neutral600">
        {`${label}：${told.why}`}
      </Typography>
    )}
  </>
);
