import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { useText } from '../../use-text';
import type { BatchProps } from './BatchDesk';

const List = styled.ol`
  max-height: 60vh;
  overflow: auto;
  list-style: none;
`;

const Entry = styled.button`
  width: 100%;
  padding: 0.8rem;
  border: 0;
  border-radius: ${({ theme }) => theme.borderRadius};
  background: none;
  text-align: start;
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-current] {
    background: ${({ theme }) => theme.colors.primary100};
  }

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
  }
`;

const COLOURS = {
  signed: 'success700',
  returned: 'warning700',
  skipped: 'neutral600',
  refused: 'danger700',
  undecided: 'neutral600',
} as const;

/** All items with what became of each; a press opens one. */
export const BatchProgress = ({ batch, titles, tell }: BatchProps) => {
  const text = useText();
  return (
    <List>
      {batch.items.map(({ id, outcome }, index) => {
        const kind = outcome?.kind ?? 'undecided';
        return (
          <li key={id}>
            <Entry
              type="button"
              aria-current={index === batch.current ? 'step' : undefined}
              onClick={() => tell({ type: 'moved', to: index })}
            >
              <Flex justifyContent="space-between" alignItems="flex-start" gap={3}>
                <Typography textColor="neutral800">
                  {text('batch.entry', { number: index + 1, title: titles(id) })}
                </Typography>
                <Typography
                  fontWeight="semiBold"
                  textColor={COLOURS[kind]}
                  style={{ flexShrink: 0 }}
                >
                  {text(`batch.${kind}`)}
                </Typography>
              </Flex>
            </Entry>
          </li>
        );
      })}
    </List>
  );
};
