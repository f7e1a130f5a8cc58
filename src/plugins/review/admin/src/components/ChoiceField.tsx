import { Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';

type ChoiceFieldProps = {
  label: string;
  required?: boolean;
  placeholder?: string;
  value: string;
  onChange: (value: string) => void;
  choices: readonly { value: string; label: string }[];
};

/** Asks for one of several values. */
export const ChoiceField = ({
  label,
  required,
  placeholder,
  value,
  onChange,
  choices,
}: ChoiceFieldProps) => (
  <Field.Root required={required}>
    <Field.Label>{label}</Field.Label>
    <SingleSelect
      value={value}
      placeholder={placeholder}
      onChange={(next) => onChange(String(next))}
    >
      {choices.map((choice) => (
        <SingleSelectOption key={choice.value} value={choice.value}>
          {choice.label}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  </Field.Root>
);
