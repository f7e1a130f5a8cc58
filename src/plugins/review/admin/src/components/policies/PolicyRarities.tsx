import { Checkbox, Flex, Grid } from '@strapi/design-system';
import { usePolicyEditing } from '../../policies/editor-context';
import { useText } from '../../use-text';
import { Card } from '../Card';
import { NumberItem } from './NumberItem';

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
          <NumberItem field="emergencyLimitWorkingDays" columns={6} />
          <NumberItem field="scheduleGraceHours" columns={6} />
        </Grid.Root>
      </Flex>
    </Card>
  );
};
