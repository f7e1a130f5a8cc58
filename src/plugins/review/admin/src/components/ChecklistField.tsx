import { Checkbox, Flex, Typography } from '@strapi/design-system';
import type { ChecklistItem } from '../../../domain/policy';
import { useText } from '../use-text';

type ChecklistFieldProps = {
  items: readonly ChecklistItem[];
  /** Keys of the ticked ones. */
  checked: readonly string[];
  onChange: (checked: readonly string[]) => void;
};

/** 必查事项: what a signer ticks off. */
export const ChecklistField = ({ items, checked, onChange }: ChecklistFieldProps) => {
  const text = useText();
  return (
    <Flex tag="fieldset" direction="column" alignItems="start" gap={2} borderWidth={0} padding={0}>
      <Typography tag="legend" variant="pi" fontWeight="bold" padding={0}>
        {text('checklist')}
      </Typography>
      {items.map(({ key, text: sentence }) => (
        <Checkbox
          key={key}
          checked={checked.includes(key)}
          onCheckedChange={(isChecked) =>
            onChange(isChecked ? [...checked, key] : checked.filter((one) => one !== key))
          }
        >
          {sentence}
        </Checkbox>
      ))}
    </Flex>
  );
};
