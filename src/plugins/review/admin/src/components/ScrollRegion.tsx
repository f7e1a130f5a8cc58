import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Region = styled.div`
  overflow-x: auto;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }

  @media print {
    overflow: visible;
  }
`;

/** What may be wider than the page; scrolls by itself, with the keyboard too. */
export const ScrollRegion = ({ label, children }: { label: string; children: ReactNode }) => (
  <Region role="region" aria-label={label} tabIndex={0}>
    {children}
  </Region>
);
