import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useField } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import { useIntl } from 'react-intl';

type ChoiceInputProps = {
  name: string;
  label: string;
  hint?: ReactNode;
  labelAction?: ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
  attribute: { enum?: string[] };
};

/** A select of the values that the schema lists; they are words already and need no labels. */
export const ChoiceInput = (props: ChoiceInputProps) => {
  const { name, label, hint, labelAction, placeholder, required, disabled, attribute } = props;
  const { formatMessage } = useIntl();
  const { value, error, onChange } = useField<string | null>(name);

  return (
    <Field.Root name={name} error={error} hint={hint} required={required}>
      <Field.Label action={labelAction}>{label}</Field.Label>
      <SingleSelect
        value={value ?? ''}
        disabled={disabled}
        placeholder={
          placeholder ||
          formatMessage({ id: 'lantai.choice.placeholder', defaultMessage: 'Choose one' })
        }
        onChange={(chosen: string | number) => onChange(name, String(chosen))}
        onClear={required ? undefined : () => onChange(name, null)}
      >
        {(attribute.enum ?? []).map((choice) => (
          <SingleSelectOption key={choice} value={choice}>
            {choice}
          </SingleSelectOption>
        ))}
      </SingleSelect>
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};
