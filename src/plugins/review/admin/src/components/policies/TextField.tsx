import { Field, TextInput } from '@strapi/design-system';
import { useProblem } from '../../policies/editor-context';

type TextFieldProps = {
  /** Its place in the form, as problems name it. */
  field: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (value: string) => void;
  isNumber?: boolean;
  isRequired?: boolean;
};

/** A line of the policy's form, with what the server says is wrong with it. */
export const TextField = ({
  field,
  label,
  hint,
  value,
  onChange,
  isNumber = false,
  isRequired = true,
}: TextFieldProps) => (
  <Field.Root name={field} hint={hint} error={useProblem(field)} required={isRequired}>
    <Field.Label>{label}</Field.Label>
    <TextInput
      data-field={field}
      inputMode={isNumber ? 'numeric' : 'text'}
      autoComplete="off"
      value={value}
      onChange={({ target }: { target: HTMLInputElement }) => onChange(target.value)}
    />
    <Field.Hint />
    <Field.Error />
  </Field.Root>
);
