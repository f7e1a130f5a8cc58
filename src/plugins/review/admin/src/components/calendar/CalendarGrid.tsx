import { styled } from 'styled-components';

/** How a month looks. */
export const CalendarGrid = styled.table`
  width: 100%;
  border-collapse: collapse;
  table-layout: fixed;
  color: ${({ theme }) => theme.colors.neutral800};
  font-size: 1.4rem;
  font-variant-numeric: tabular-nums;

  caption {
    padding-bottom: 0.8rem;
    font-size: 1.6rem;
    font-weight: 600;
    text-align: start;
  }

  th {
    padding: 0.4rem 0;
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    font-weight: 400;
    text-align: center;
  }

  td {
    padding: 1px;
  }
`;
