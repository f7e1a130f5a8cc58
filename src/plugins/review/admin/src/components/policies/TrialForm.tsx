import {
  Box,
  Button,
  Field,
  Flex,
  Grid,
  SingleSelect,
  SingleSelectOption,
  TextInput,
} from '@strapi/design-system';
import { useState } from 'react';
import type { Policy, PolicyFacts } from '../../../../domain/policy';
import { useTryPoliciesMutation } from '../../api/policy-api';
import type { PolicyOptions, TrialView } from '../../api/policy-replies';
import { useText, type MessageKey } from '../../use-text';
import { useReport } from '../use-report';
import { TrialResult } from './TrialResult';

const NOTHING: Omit<PolicyFacts, 'uid'> = {
  columnSlug: null,
  unitId: null,
  origin: null,
  sourceName: null,
  sourceUrl: null,
};

/** No choice of the select; an option may not have an empty value. */
const NONE = '-';

type TrialFormProps = {
  options: PolicyOptions;
  /** A policy that is still being written, as if it were in force; it may not be readable yet. */
  draft?: { read: () => Policy; onRefused: (error: unknown) => void };
};

/** “What would happen to a notice from 渭滨分局?” */
export const TrialForm = ({ options, draft }: TrialFormProps) => {
  const text = useText();
  const { failed } = useReport();
  const [facts, setFacts] = useState<PolicyFacts>({ uid: options.types[0]?.uid ?? '', ...NOTHING });
  const [result, setResult] = useState<{ trial: TrialView; draftKey?: string } | null>(null);
  const [tryOut, { isLoading }] = useTryPoliciesMutation();
  const set = (change: Partial<PolicyFacts>) => {
    setFacts({ ...facts, ...change });
    setResult(null);
  };

  const send = async () => {
    const tried = draft?.read();
    const reply = await tryOut(tried ? { ...facts, draft: tried } : facts);
    if ('error' in reply) (draft?.onRefused ?? failed)(reply.error);
    else setResult({ trial: reply.data ?? null, draftKey: tried?.key });
  };

  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Grid.Root gap={4}>
        <Choice
          label="policy.trial.type"
          isRequired
          value={facts.uid}
          choices={options.types.map(({ uid, name }) => ({ value: uid, name }))}
          onChange={(uid) => set({ uid: uid ?? '' })}
        />
        <Choice
          label="policy.trial.column"
          value={facts.columnSlug}
          choices={options.columns.map(({ slug, name }) => ({ value: slug, name }))}
          onChange={(columnSlug) => set({ columnSlug })}
        />
        <Choice
          label="policy.trial.unit"
          value={facts.unitId}
          choices={options.units.map(({ id, name }) => ({ value: id, name }))}
          onChange={(unitId) => set({ unitId })}
        />
        <Choice
          label="policy.trial.origin"
          value={facts.origin}
          choices={options.origins.map((name) => ({ value: name, name }))}
          onChange={(origin) => set({ origin })}
        />
        <Line
          label="policy.trial.sourceName"
          value={facts.sourceName}
          onChange={(sourceName) => set({ sourceName })}
        />
        <Line
          label="policy.trial.sourceUrl"
          value={facts.sourceUrl}
          onChange={(sourceUrl) => set({ sourceUrl })}
        />
      </Grid.Root>
      <Box>
        <Button size="L" variant="secondary" loading={isLoading} onClick={send}>
          {text('policy.trial.try')}
        </Button>
      </Box>
      <div role="status">
        {result && <TrialResult trial={result.trial} draftKey={result.draftKey} />}
      </div>
    </Flex>
  );
};

type ChoiceProps = {
  label: MessageKey;
  value: string | null;
  choices: readonly { value: string; name: string }[];
  onChange: (value: string | null) => void;
  isRequired?: boolean;
};

const Choice = ({ label, value, choices, onChange, isRequired = false }: ChoiceProps) => {
  const text = useText();
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={label} required={isRequired}>
        <Field.Label>{text(label)}</Field.Label>
        <SingleSelect
          value={value ?? NONE}
          onChange={(chosen) => onChange(chosen === NONE ? null : String(chosen))}
        >
          {!isRequired && (
            <SingleSelectOption value={NONE}>{text('policy.trial.none')}</SingleSelectOption>
          )}
          {choices.map((choice) => (
            <SingleSelectOption key={choice.value} value={choice.value}>
              {choice.name}
            </SingleSelectOption>
          ))}
        </SingleSelect>
      </Field.Root>
    </Grid.Item>
  );
};

type LineProps = Pick<ChoiceProps, 'label' | 'value' | 'onChange'>;

const Line = ({ label, value, onChange }: LineProps) => {
  const text = useText();
  return (
    <Grid.Item col={4} s={6} xs={12} direction="column" alignItems="stretch">
      <Field.Root name={label}>
        <Field.Label>{text(label)}</Field.Label>
        <TextInput
          value={value ?? ''}
          onChange={({ target }: { target: HTMLInputElement }) => onChange(target.value || null)}
        />
      </Field.Root>
    </Grid.Item>
  );
};
