import { Checkbox, Flex, Grid } from '@strapi/design-system';
import { usePolicyEditing } from '../../policies/editor-context';
import { useText } from '../../use-text';
import { Card } from '../Card';
import { TextField } from './TextField';

/** What rarely needs a change. */
export const PolicyRarities = () => {
  const text = useText();
  const { form, change } = usePolicyEditing();
  return (
    <Card title={text('policy.rarities')}>
      <Flex direction="column" alignItems="stretch" gap={5}>
        <Checkbox
          checked={form.mayRepeatSigner}
          onCheckedChange={(checked) =>
            change({ type: 'set', change: { mayRepeatSigner: checked === true } })
          }
        >
          {text('policy.mayRepeatSigner')}
        </Checkbox>
        <Grid.Root gap={5}>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <TextField
              field="emergencyLimitWorkingDays"
              label={text('policy.emergencyLimitWorkingDays')}
              hint={text('policy.emergencyLimitWorkingDays.hint')}
              isNumber
              value={form.emergencyLimitWorkingDays}
              onChange={(emergencyLimitWorkingDays) =>
                change({ type: 'set', change: { emergencyLimitWorkingDays } })
              }
            />
          </Grid.Item>
          <Grid.Item col={6} xs={12} direction="column" alignItems="stretch">
            <TextField
              field="scheduleGraceHours"
              label={text('policy.scheduleGraceHours')}
              hint={text('policy.scheduleGraceHours.hint')}
              isNumber
              value={form.scheduleGraceHours}
              onChange={(scheduleGraceHours) =>
                change({ type: 'set', change: { scheduleGraceHours } })
              }
            />
          </Grid.Item>
        </Grid.Root>
      </Flex>
    </Card>
  );
};
