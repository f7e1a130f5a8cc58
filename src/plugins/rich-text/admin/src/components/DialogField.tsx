import { Field, TextInput } from '@strapi/design-system';
import type { ChangeEvent } from 'react';

type Props = {
  name: string;
  label: string;
  value: string;
  hint?: string;
  error?: string | undefined;
  required?: boolean;
  disabled?: boolean;
  onChange: (value: string) => void;
};

/** A line of text to fill in, with its label, hint and error. */
export const DialogField = ({
  name,
  label,
  value,
  hint,
  error,
  required = false,
  disabled = false,
  onChange,
}: Props) => (
  <Field.Root name={name} hint={hint} error={error} required={required}>
    <Field.Label>{label}</Field.Label>
    <TextInput
      value={value}
      disabled={disabled}
      onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.target.value)}
    />
    <Field.Error />
    {error !== undefined && hint !== undefined ? null : <Field.Hint />}
  </Field.Root>
);
