import { styled } from 'styled-components';

/** A picture of a text, small. */
export const Thumbnail = styled.img`
  display: block;
  max-width: min(100%, 24rem);
  max-height: 16rem;
  margin-bottom: 0.4rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral200};
  color: ${({ theme }) => theme.colors.neutral600};
  font-size: 1.2rem;
`;
