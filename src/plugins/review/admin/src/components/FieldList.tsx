import { styled } from 'styled-components';
import { markStyle } from './mark-style';

/** Fields and their values. */
export const FieldList = styled.dl`
  display: grid;
  gap: 1.6rem;
  padding-top: 1.6rem;

  dt {
    font-size: 1.2rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  dd {
    position: relative;
    margin: 0;
    color: ${({ theme }) => theme.colors.neutral800};
    overflow-wrap: anywhere;
  }

  ${({ theme }) => markStyle(theme)}
`;
