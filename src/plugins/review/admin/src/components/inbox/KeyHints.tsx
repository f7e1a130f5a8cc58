import { Flex, TextButton, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText, type MessageKey } from '../../use-text';

const KEYS: readonly (readonly [string, MessageKey])[] = [
  ['j', 'keys.next'],
  ['k', 'keys.previous'],
  ['Enter', 'keys.open'],
  ['a', 'keys.approve'],
  ['r', 'keys.return'],
];

/** Of no use to who has only a finger. */
const Line = styled(Flex)`
  @media (hover: none) and (pointer: coarse) {
    display: none;
  }

  kbd {
    padding: 0 0.6rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    font: inherit;
  }
`;

type KeyHintsProps = { isOn: boolean; onChange: (isOn: boolean) => void };

/** Names the keys of the list, and turns them off. */
export const KeyHints = ({ isOn, onChange }: KeyHintsProps) => {
  const text = useText();
  return (
    <Line gap={4} wrap="wrap">
      {isOn && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('keys.hint')}
          {KEYS.map(([key, name]) => (
            <span key={key}>
              {' '}
              <kbd>{key}</kbd> {text(name)}
              {'　'}
            </span>
          ))}
        </Typography>
      )}
      <TextButton onClick={() => onChange(!isOn)}>{text(isOn ? 'keys.off' : 'keys.on')}</TextButton>
    </Line>
  );
};
