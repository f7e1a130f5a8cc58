import {
  Button,
  Field,
  Flex,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useState } from 'react';
import type { DelegationScope } from '../../../domain/delegations/delegation';
import { useAddDelegationMutation, useDelegatesQuery } from '../api/review-api';
import { useText } from '../use-text';
import { instantOf } from './shanghai-time';
import { TimeField } from './TimeField';
import { useReport } from './use-report';

type DelegationFormProps = {
  /** What may be signed so; everything unless told. */
  scope?: DelegationScope;
  /** Told when the delegation is set. */
  onDone?: () => void;
};

/** Lets somebody else sign in one's own name, from one hour to another. */
export const DelegationForm = ({ scope, onDone }: DelegationFormProps) => {
  const text = useText();
  const { succeeded, failed } = useReport();
  const { data: people } = useDelegatesQuery(undefined);
  const [add, { isLoading }] = useAddDelegationMutation();
  const [delegateId, setDelegateId] = useState('');
  const [from, setFrom] = useState('');
  const [until, setUntil] = useState('');
  const [reason, setReason] = useState('');

  const send = async () => {
    const reply = await add({
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
    for (const clear of [setDelegateId, setFrom, setUntil, setReason]) clear('');
    succeeded(text('done.delegate'));
    onDone?.();
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Field.Root name="delegate" required>
        <Field.Label>{text('delegation.delegate')}</Field.Label>
        <SingleSelect
          value={delegateId}
          onChange={(value) => setDelegateId(String(value))}
          placeholder={text('delegation.choose')}
        >
          {(people ?? []).map(({ id, name, post, unit }) => (
            <SingleSelectOption key={id} value={String(id)}>
              {[name, post, unit].filter(Boolean).join(' · ')}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
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
      <Field.Root name="reason">
        <Field.Label>{text('delegation.reason')}</Field.Label>
        <TextInput
          value={reason}
          onChange={({ target }: { target: HTMLInputElement }) => setReason(target.value)}
        />
      </Field.Root>
      <Button size="L" disabled={!delegateId || !from || !until} loading={isLoading} onClick={send}>
        {text('delegation.add')}
      </Button>
    </Flex>
  );
};
