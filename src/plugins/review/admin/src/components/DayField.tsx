import { Field, TextInput } from '@strapi/design-system';
import type { Day } from '../../../domain/working-days/day';

type DayFieldProps = { label: string; value: Day; onChange: (value: Day) => void };

/** Asks for a day; '' while there is none. */
export const DayField = ({ label, value, onChange }: DayFieldProps) => (
  <Field.Root>
    <Field.Label>{label}</Field.Label>
    <TextInput
      type="date"
      value={value}
      onChange={({ target }: { target: HTMLInputElement }) => onChange(target.value)}
    />
  </Field.Root>
);
