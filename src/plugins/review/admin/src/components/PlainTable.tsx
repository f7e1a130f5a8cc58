import { styled } from 'styled-components';

/**
 * A table whose links and fields are reached with Tab, one after the other. The design system's is
 * a grid: it has one stop for Tab, and who does not know to go on with the arrows gets no further.
 */
export const PlainTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  line-height: 1.5;

  caption {
    padding-block-end: 1.2rem;
    text-align: start;
  }

  th,
  td {
    padding: 1.2rem 0.8rem;
    text-align: start;
    font-weight: 400;
    overflow-wrap: anywhere;
  }

  tbody tr {
    border-block-start: 1px solid ${({ theme }) => theme.colors.neutral200};
  }

  thead th {
    color: ${({ theme }) => theme.colors.neutral600};
    font-weight: 600;
    white-space: nowrap;
  }
`;
