import { Flex } from '@strapi/design-system';
import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const List = styled(Flex)`
  p {
    overflow-wrap: anywhere;
  }

  & > li {
    padding: 1.2rem 2rem;
  }

  & > li + li {
    border-top: 1px solid ${({ theme }) => theme.colors.neutral150};
  }
`;

type RecordListProps = {
  label: string;
  /** Part of something that has a shadow of its own. */
  isFlat?: boolean;
  children: ReactNode;
};

/** Records under one another: wide enough on a screen, and still a list on a telephone. */
export const RecordList = ({ label, isFlat = false, children }: RecordListProps) => (
  <List
    tag="ul"
    aria-label={label}
    direction="column"
    alignItems="stretch"
    background="neutral0"
    shadow={isFlat ? undefined : 'tableShadow'}
    hasRadius
  >
    {children}
  </List>
);
