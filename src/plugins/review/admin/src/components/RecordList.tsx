import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const List = styled(Flex)`
  overflow-wrap: anywhere;

  & > li {
    padding: 1.2rem 2rem;
  }

  & > li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

/** Records under one another: wide enough on a screen, and still a list on a telephone. */
export const RecordList = ({ label, children }: { label: string; children: ReactNode }) => (
  <List
    tag="ul"
    aria-label={label}
    direction="column"
    alignItems="stretch"
    background="neutral0"
    shadow="tableShadow"
    hasRadius
  >
    {children}
  </List>
);
