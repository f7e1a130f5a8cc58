import { Grid, Typography } from '@strapi/design-system';
import { useParams } from 'react-router-dom';
import { inOrderOfChoice } from '../../../../domain/policies/choose-policy';
import { usePoliciesQuery } from '../../api/policy-api';
import { usePolicyEditing } from '../../policies/editor-context';
import { useText } from '../../use-text';
import { Card } from '../Card';
import { NumberItem } from './NumberItem';
import { TextField } from './TextField';

/** A policy's name, and its rank among the others. */
export const PolicyBasics = () => {
  const text = useText();
  const { form, change } = usePolicyEditing();
  return (
    <Card title={text('policy.basics')}>
      <Grid.Root gap={5}>
        <Grid.Item col={8} xs={12} direction="column" alignItems="stretch">
          <TextField
            field="name"
            label={text('policy.name')}
            hint={text('policy.name.hint')}
            value={form.name}
            onChange={(name) => change({ type: 'set', change: { name } })}
          />
        </Grid.Item>
        <NumberItem field="priority" columns={4} />
        <Grid.Item col={12} direction="column" alignItems="stretch">
          <OtherPriorities />
        </Grid.Item>
      </Grid.Root>
    </Card>
  );
};

/** What the number is to be compared with. */
const OtherPriorities = () => {
  const text = useText();
  const { key } = useParams();
  const { data: policies } = usePoliciesQuery(undefined);
  const others = (policies?.data ?? []).filter((policy) => policy.key !== key);
  if (others.length === 0) return null;
  const list = inOrderOfChoice(others).map(({ name, priority }) =>
    text('policy.priority.of', { name, priority }),
  );
  return (
    <Typography variant="pi" textColor="neutral600">
      {text('policy.priority.others', { list: list.join(text('policy.list.separator')) })}
    </Typography>
  );
};
