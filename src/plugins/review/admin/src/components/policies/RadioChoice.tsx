import { Flex, Typography } from '@strapi/design-system';
import { useId } from 'react';
import { styled } from 'styled-components';

const Choice = styled.label`
  display: inline-flex;
  align-items: center;
  gap: 0.8rem;
  min-height: 2.8rem;
  cursor: pointer;

  input {
    width: 1.8rem;
    height: 1.8rem;
    margin: 0;
    accent-color: ${({ theme }) => theme.colors.primary600};
  }
`;

type RadioChoiceProps<T extends string> = {
  choices: readonly { value: T; name: string }[];
  value: T;
  onChange: (value: T) => void;
};

/** One of a few, all of them in view; stands in a `FieldGroup` that asks the question. */
export const RadioChoice = <T extends string>({
  choices,
  value,
  onChange,
}: RadioChoiceProps<T>) => {
  const group = useId();
  return (
    <Flex gap={3} wrap="wrap">
      {choices.map((choice) => (
        <Choice key={choice.value}>
          <input
            type="radio"
            name={group}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          <Typography>{choice.name}</Typography>
        </Choice>
      ))}
    </Flex>
  );
};
