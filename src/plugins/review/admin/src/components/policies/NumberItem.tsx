import { Grid } from '@strapi/design-system';
import { usePolicyEditing } from '../../policies/editor-context';
import { useText } from '../../use-text';
import { TextField } from './TextField';

type NumberItemProps = {
  field: 'priority' | 'emergencyLimitWorkingDays' | 'scheduleGraceHours';
  /** Of twelve, where the screen is wide. */
  columns: number;
};

/** One of a policy's numbers, in a grid. */
export const NumberItem = ({ field, columns }: NumberItemProps) => {
  const text = useText();
  const { form, change } = usePolicyEditing();
  return (
    <Grid.Item col={columns} xs={12} direction="column" alignItems="stretch">
      <TextField
        field={field}
        label={text(`policy.${field}`)}
        hint={text(`policy.${field}.hint`)}
        isNumber
        value={form[field]}
        onChange={(value) => change({ type: 'set', change: { [field]: value } })}
      />
    </Grid.Item>
  );
};
