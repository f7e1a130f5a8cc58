import { Link } from 'react-router-dom';
import { styled } from 'styled-components';

/** A link within the panel, in its colours. */
export const TextLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary600};
  font-size: 1.4rem;
  text-decoration: underline;
  text-underline-offset: 0.3rem;

  &:hover,
  &:focus-visible {
    color: ${({ theme }) => theme.colors.primary700};
  }
`;
