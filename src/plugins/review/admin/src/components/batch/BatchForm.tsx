import { Button, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import { useRef, useState, type Dispatch } from 'react';
import { styled } from 'styled-components';
import { readRefusal } from '../../api/refusal';
import type { CaseView, Told, ToldFinding } from '../../api/replies';
import { useDecideCaseMutation } from '../../api/review-api';
import type { Batch, BatchEvent, BatchItem, Draft } from '../../batch/batch';
import { standingAfter } from '../../batch/standing-after';
import { useText } from '../../use-text';
import { ChecklistField } from '../ChecklistField';
import { FindingList } from '../FindingList';
import { whatSigningAsks } from '../what-signing-asks';

/** For a thumb. */
const Decide = styled(Button)`
  min-height: 4.4rem;
`;

type BatchFormProps = {
  batch: Batch;
  item: BatchItem;
  reviewCase: CaseView;
  /** Whether the person has before them what they would sign. */
  isOpen: boolean;
  tell: Dispatch<BatchEvent>;
};

/** Asks for one decision: 同意, 退回 with a reason, or 跳过. It is sent when it is made. */
export const BatchForm = ({ batch, item, reviewCase, isOpen, tell }: BatchFormProps) => {
  const text = useText();
  const [decide, { isLoading }] = useDecideCaseMutation();
  const [problem, setProblem] = useState<string | null>(null);
  const [refusedFor, setRefusedFor] = useState<readonly ToldFinding[]>([]);
  const opinionField = useRef<HTMLTextAreaElement>(null);
  const { id, draft } = item;
  const { actions, version } = reviewCase;
  const findings = refusedFor.length > 0 ? refusedFor : reviewCase.findings;
  const { checklist, asksWaivers } = whatSigningAsks(reviewCase, findings);
  const type = (typed: Partial<Draft>) => tell({ type: 'drafted', id, draft: typed });

  const send = async (action: 'approve' | 'return') => {
    const { opinion, checked, waivers } = draft;
    if (action === 'return' && opinion.trim() === '') {
      setProblem(text('batch.reasonMissing'));
      opinionField.current?.focus();
      return;
    }
    const reply = await decide({
      id,
      action,
      version,
      key: `${batch.key}-${id}-${action}`,
      note: opinion,
      ...(action === 'return' ? { reason: opinion } : { checklist: [...checked], waivers }),
    });
    if ('error' in reply) tellRefusal(reply.error);
    else if (action === 'return') tell({ type: 'decided', id, outcome: { kind: 'returned' } });
    else {
      const standing = standingAfter(reviewCase, reply.data);
      const stage = reply.data.stage?.name ?? '';
      tell({ type: 'decided', id, outcome: { kind: 'signed', standing, stage } });
    }
  };

  const tellRefusal = (error: unknown) => {
    const refusal = readRefusal(error);
    const sentence = refusal.sentence ?? text('failed');
    if (refusal.isFinal) {
      const { conflict } = refusal;
      tell({ type: 'decided', id, outcome: { kind: 'refused', sentence, conflict } });
      return;
    }
    setProblem(sentence);
    setRefusedFor(refusal.findings);
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {checklist.length > 0 && (
        <ChecklistField
          items={checklist}
          checked={draft.checked}
          onChange={(checked) => type({ checked })}
        />
      )}
      {asksWaivers && (
        <FindingList
          findings={findings}
          waivers={draft.waivers}
          onWaive={(key, reason) => type({ waivers: { ...draft.waivers, [key]: reason } })}
        />
      )}
      <Field.Root name="opinion">
        <Field.Label>{text('opinion')}</Field.Label>
        <Textarea
          ref={opinionField}
          rows={3}
          value={draft.opinion}
          onChange={({ target }) => type({ opinion: target.value })}
        />
      </Field.Root>
      <div role="alert">{problem && <Typography textColor="danger600">{problem}</Typography>}</div>
      <Flex direction="column" alignItems="stretch" gap={2}>
        <Decide
          size="L"
          disabled={!isOpen || !actions.approve.allowed}
          loading={isLoading}
          onClick={() => send('approve')}
        >
          {text('action.approve')}
        </Decide>
        <Decide
          size="L"
          variant="danger-light"
          disabled={!isOpen || !actions.return.allowed}
          loading={isLoading}
          onClick={() => send('return')}
        >
          {text('action.return')}
        </Decide>
        <Decide
          size="L"
          variant="tertiary"
          disabled={isLoading}
          onClick={() => tell({ type: 'decided', id, outcome: { kind: 'skipped' } })}
        >
          {text('batch.skip')}
        </Decide>
        {!isOpen && <Why>{text('batch.notOpen')}</Why>}
        <WhyNot label={text('action.approve')} told={actions.approve} />
        <WhyNot label={text('action.return')} told={actions.return} />
      </Flex>
    </Flex>
  );
};

/** In the words of the server. */
const WhyNot = ({ label, told }: { label: string; told: Told }) =>
  told.allowed ? null : <Why>{`${label}：${told.why}`}</Why>;

const Why = ({ children }: { children: string }) => (
  <Typography tag="p" variant="pi" textColor="neutral600">
    {children}
  </Typography>
);
