import { Button, Field, Flex, TextInput } from '@strapi/design-system';
import { useAuth } from '@strapi/strapi/admin';
import { useState } from 'react';
import type { DelegationScope } from '../../../../domain/delegations/delegation';
import { useAddDelegationMutation, useDelegatesQuery } from '../../api/review-api';
import type { Delegate } from '../../api/replies';
import { useText } from '../../use-text';
import { ChoiceField } from '../ChoiceField';
import { instantOf } from '../shanghai-time';
import { TimeField } from '../TimeField';
import { useReport } from '../use-report';

type DelegationFormProps = {
  /** What may be signed so; everything unless told. */
  scope?: DelegationScope;
  /** Told when the delegation is set. */
  onDone?: () => void;
};

/**
 * Lets somebody else sign in one's own name, from one hour to another; who administers the review
 * also in the name of somebody who is away.
 */
export const DelegationForm = ({ scope, onDone }: DelegationFormProps) => {
  const text = useText();
  const { succeeded, failed } = useReport();
  const { data: people } = useDelegatesQuery(undefined);
  const [add, { isLoading }] = useAddDelegationMutation();
  const mayAppoint = useAuth('DelegationForm', ({ permissions }) =>
    permissions.some(({ action }) => action === 'plugin::review.policies.manage'),
  );
  const [principalId, setPrincipalId] = useState(SELF);
  const [delegateId, setDelegateId] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');

  const send = async () => {
    const reply = await add({
      ...(principalId === SELF ? {} : { principalId: Number(principalId) }),
      delegateId: Number(delegateId),
      from: instantOf(from),
      until: instantOf(until),
      reason,
      ...(scope ? { scope } : {}),
    });
    if ('error' in reply) {
      failed(reply.error);
      return;
    }
    setPrincipalId(SELF);
    for (const clear of [setDelegateId, setFrom, setUntil, setReason]) clear('');
    succeeded(text('done.delegate'));
    onDone?.();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      {mayAppoint && (
        <ChoiceField
          label={text('delegation.principal')}
          required
          value={principalId}
          onChange={setPrincipalId}
          choices={[
            { value: SELF, label: text('delegation.principal.self') },
            ...(people ?? []).map(choiceOf),
          ]}
        />
      )}
      <ChoiceField
        label={text('delegation.delegate')}
        required
        placeholder={text('delegation.choose')}
        value={delegateId}
        onChange={setDelegateId}
        choices={(people ?? []).filter(({ id }) => String(id) !== principalId).map(choiceOf)}
      />
      <TimeField
        name="from"
        label={text('delegation.from')}
        required
        value={from}
        onChange={setFrom}
      />
      <TimeField
        name="until"
        label={text('delegation.until')}
        hint={text('delegation.until.hint')}
        required
        value={until}
        onChange={setUntil}
      />
      <Field.Root name="reason" required>
        <Field.Label>{text('delegation.reason')}</Field.Label>
        <TextInput
          value={reason}
          onChange={({ target }: { target: HTMLInputElement }) => setReason(target.value)}
        />
      </Field.Root>
      <Button
        size="L"
        disabled={!delegateId || !from || !until || !reason.trim()}
        loading={isLoading}
        onClick={send}
      >
        {text('delegation.add')}
      </Button>
    </Flex>
  );
};

/** For oneself; no id of a person is that. */
const SELF = 'self';

const choiceOf = ({ id, name, post, unit }: Delegate) => ({
  value: String(id),
  label: [name, post, unit].filter(Boolean).join(' · '),
});
