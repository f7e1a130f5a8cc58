import { Box, Button, Checkbox, Flex, TextInput, Typography } from '@strapi/design-system';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import { useText } from '../../use-text';

/** From how many on a list is folded and can be searched. */
const LONG = 8;

const Choosing = styled.div<{ $isLong: boolean }>`
  display: flex;
  flex-flow: ${({ $isLong }) => ($isLong ? 'column nowrap' : 'row wrap')};
  gap: ${({ $isLong }) => ($isLong ? '0.8rem' : '0.8rem 1.6rem')};
  ${({ $isLong }) => $isLong && 'max-height: 24rem; overflow-y: auto; padding: 0.4rem;'}
`;

type CheckListProps = {
  /** What is chosen, for the search and the button that unfolds the list. */
  label: string;
  choices: readonly { value: string; name: string }[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** What it means that nothing is chosen. */
  none: string;
};

/** Chooses several by name; what is chosen and no longer offered stays, until it is taken away. */
export const CheckList = ({ label, choices, chosen, onChange, none }: CheckListProps) => {
  const text = useText();
  const id = useId();
  const isLong = choices.length > LONG;
  const [isOpen, setIsOpen] = useState(false);
  const gone = chosen
    .filter((value) => !choices.some((choice) => choice.value === value))
    .map((value) => ({ value, name: text('policy.gone') }));
  const offered = [...choices, ...gone];
  const names = offered.filter(({ value }) => chosen.includes(value)).map(({ name }) => name);
  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      {(isLong || names.length === 0) && (
        <Typography textColor={names.length === 0 ? 'neutral600' : 'neutral800'}>
          {names.join(text('policy.list.separator')) || none}
        </Typography>
      )}
      {isLong && (
        <Box>
          <Button
            variant="tertiary"
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
          >
            {text(isOpen ? 'policy.choose.close' : 'policy.choose', { label })}
          </Button>
        </Box>
      )}
      {(!isLong || isOpen) && (
        <Choices
          id={id}
          label={label}
          offered={offered}
          isSearched={isLong}
          chosen={chosen}
          onChange={onChange}
        />
      )}
    </Flex>
  );
};

type ChoicesProps = Pick<CheckListProps, 'label' | 'chosen' | 'onChange'> & {
  id: string;
  offered: CheckListProps['choices'];
  isSearched: boolean;
};

const Choices = ({ id, label, offered, isSearched, chosen, onChange }: ChoicesProps) => {
  const text = useText();
  const [wanted, setWanted] = useState('');
  const found = offered.filter(({ name }) => name.includes(wanted.trim()));
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value]);
  return (
    <Flex id={id} direction="column" alignItems="stretch" gap={2}>
      {isSearched && (
        <TextInput
          size="S"
          aria-label={text('policy.search', { label })}
          placeholder={text('policy.search', { label })}
          value={wanted}
          onChange={({ target }: { target: HTMLInputElement }) => setWanted(target.value)}
        />
      )}
      <Choosing $isLong={isSearched}>
        {found.map(({ value, name }) => (
          <Checkbox
            key={value}
            checked={chosen.includes(value)}
            onCheckedChange={() => toggle(value)}
          >
            {name}
          </Checkbox>
        ))}
        {found.length === 0 && (
          <Typography textColor="neutral600">{text('policy.search.none')}</Typography>
        )}
      </Choosing>
    </Flex>
  );
};
