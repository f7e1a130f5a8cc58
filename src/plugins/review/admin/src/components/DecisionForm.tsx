import { Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useRef, useState } from 'react';
import { useDecideCaseMutation, type DecisionName } from '../api/review-api';
import type { CaseView, ToldFinding } from '../api/replies';
import { useText } from '../use-text';
import { ChecklistField } from './ChecklistField';
import { DecisionButton } from './DecisionButton';
import { FindingList } from './FindingList';
import { newKey } from './new-key';
import { offeredDecisions } from './offered-decisions';
import { SigningFor } from './SigningFor';
import { instantOf } from './shanghai-time';
import { TimeField } from './TimeField';
import { useProspectText } from './use-prospect-text';
import { useReport } from './use-report';
import { useWaivers } from './use-waivers';
import { whatSigningAsks } from './what-signing-asks';

type DecisionFormProps = {
  reviewCase: CaseView;
  /** Begins where the reason of a return is written. */
  startsAtOpinion?: boolean;
  /** Told when a decision was made. */
  onDone?: () => void;
};

/** What a person can decide on a case, with all that a decision needs and what will come of it. */
export const DecisionForm = ({ reviewCase, startsAtOpinion, onDone }: DecisionFormProps) => {
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
  const prospectText = useProspectText(reviewCase, {
    publishAt: publishAt ? instantOf(publishAt) : null,
    expiresAt: expiresAt ? instantOf(expiresAt) : null,
  });
  const { id, version, actions } = reviewCase;
  const offered = offeredDecisions(actions);
  if (offered.length === 0) return opinion.trim() === '' ? null : <Unsent opinion={opinion} />;

  const findings = refusedFor.length > 0 ? refusedFor : reviewCase.findings;
  const { checklist, asksWaivers } = whatSigningAsks(reviewCase, findings);

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
            // Those of a stage that was signed meanwhile are not asked for any more.
            checklist: checked.filter((key) => checklist.some((item) => item.key === key)),
            waivers,
            ...(publishAt ? { at: instantOf(publishAt) } : {}),
            ...(expiresAt ? { expiresAt: instantOf(expiresAt) } : {}),
          }
        : {}),
    });
    if ('error' in reply) {
      setRefusedFor(failed(reply.error));
      if (action === 'return' && opinion.trim() === '') opinionField.current?.focus();
      return;
    }
    setOpinion('');
    setChecked([]);
    setPublishAt('');
    setExpiresAt('');
    setRefusedFor([]);
    succeeded(text(`done.${action}`));
    onDone?.();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <SigningFor reviewCase={reviewCase} />
      {checklist.length > 0 && (
        <ChecklistField items={checklist} checked={checked} onChange={setChecked} />
      )}
      {asksWaivers && <FindingList findings={findings} waivers={waivers} onWaive={onWaive} />}
      <Field.Root name="opinion">
        <Field.Label>{text('opinion')}</Field.Label>
        <Textarea
          ref={opinionField}
          autoFocus={startsAtOpinion}
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
      <Flex direction="column" alignItems="stretch" gap={3}>
        {offered.map(({ action, variant }) => (
          <DecisionButton
            key={action}
            label={text(action === 'approve' && publishAt ? 'action.schedule' : `action.${action}`)}
            variant={variant}
            told={actions[action]}
            prospect={prospectText(action)}
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
