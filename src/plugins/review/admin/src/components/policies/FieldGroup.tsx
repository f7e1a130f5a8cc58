import { Typography } from '@strapi/design-system';
import { useId, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { useProblem } from '../../policies/editor-context';

const Group = styled.fieldset`
  display: flex;
  flex-direction: column;
  gap: 0.4rem;
  min-width: 0;
  margin: 0;
  padding: 0;
  border: 0;

  legend {
    padding: 0;
  }
`;

type FieldGroupProps = { field: string; label: string; hint?: string; children: ReactNode };

/** Several inputs that answer one question, with what the server says is wrong with the answer. */
export const FieldGroup = ({ field, label, hint, children }: FieldGroupProps) => {
  const problem = useProblem(field);
  const id = useId();
  return (
    <Group data-field={field} aria-describedby={problem ? id : undefined}>
      <Typography tag="legend" variant="pi" fontWeight="bold" textColor="neutral800">
        {label}
      </Typography>
      {hint && (
        <Typography variant="pi" textColor="neutral600">
          {hint}
        </Typography>
      )}
      {children}
      {problem && (
        <Typography id={id} variant="pi" textColor="danger600" data-strapi-field-error>
          {problem}
        </Typography>
      )}
    </Group>
  );
};
