import { Checkbox, Flex, Grid } from '@strapi/design-system';
import { usePolicyEditing } from '../../policies/editor-context';
import type { StageForm } from '../../policies/policy-form';
import { useText } from '../../use-text';
import { ChecklistFields } from './ChecklistFields';
import { FieldGroup } from './FieldGroup';
import { RadioChoice } from './RadioChoice';
import { SignersFields } from './SignersFields';
import { TextField } from './TextField';

/** Everything that a stage asks for; who only looks is asked for nothing. */
export const StageFields = ({ stage }: { stage: StageForm }) => {
  const text = useText();
  const { change } = usePolicyEditing();
  const place = `stages.${stage.key}`;
  return (
    <Flex direction="column" alignItems="stretch" gap={5}>
      <Grid.Root gap={5}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <TextField
            field={`${place}.name`}
            label={text('policy.stage.name')}
            hint={text('policy.stage.name.hint')}
            value={stage.name}
            onChange={(name) => change({ type: 'setStage', stage: stage.key, change: { name } })}
          />
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <FieldGroup field={`${place}.task`} label={text('policy.stage.task')}>
            <RadioChoice
              choices={[
                { value: 'sign', name: text('policy.task.sign') },
                { value: 'see', name: text('policy.task.see') },
              ]}
              value={stage.task}
              onChange={(task) => change({ type: 'setStage', stage: stage.key, change: { task } })}
            />
          </FieldGroup>
        </Grid.Item>
      </Grid.Root>
      <SignersFields stage={stage} />
      {stage.task === 'sign' && <SigningFields stage={stage} />}
    </Flex>
  );
};

const SigningFields = ({ stage }: { stage: StageForm }) => {
  const text = useText();
  const { change } = usePolicyEditing();
  const { key } = stage;
  const place = `stages.${key}`;
  return (
    <>
      <Grid.Root gap={5}>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <TextField
            field={`${place}.signatures`}
            label={text('policy.stage.signatures')}
            hint={text('policy.stage.signatures.hint')}
            isNumber
            value={stage.signatures}
            onChange={(signatures) =>
              change({ type: 'setStage', stage: key, change: { signatures } })
            }
          />
        </Grid.Item>
        <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
          <TextField
            field={`${place}.limitWorkingDays`}
            label={text('policy.stage.limitWorkingDays')}
            hint={text('policy.stage.limitWorkingDays.hint')}
            isNumber
            value={stage.limitWorkingDays}
            onChange={(limitWorkingDays) =>
              change({ type: 'setStage', stage: key, change: { limitWorkingDays } })
            }
          />
        </Grid.Item>
      </Grid.Root>
      <Checkbox
        checked={stage.mayEdit}
        onCheckedChange={(checked) =>
          change({ type: 'setStage', stage: key, change: { mayEdit: checked === true } })
        }
      >
        {text('policy.stage.mayEdit')}
      </Checkbox>
      <ChecklistFields stage={stage} />
    </>
  );
};
