import { Field, TextInput } from '@strapi/design-system';

type TimeFieldProps = {
  name: string;
  label: string;
  hint?: string;
  required?: boolean;
  /** As `instantOf` reads it: Beijing time. */
  value: string;
  onChange: (value: string) => void;
};

/** Asks for a day and an hour. */
export const TimeField = ({ name, label, hint, required, value, onChange }: TimeFieldProps) => (
  <Field.Root name={name} hint={hint} required={required}>
    <Field.Label>{label}</Field.Label>
    <TextInput
      type="datetime-local"
      value={value}
      onChange={({ target }: { target: HTMLInputElement }) => onChange(target.value)}
    />
    <Field.Hint />
  </Field.Root>
);
