import { styled } from 'styled-components';
import type { ReportReply } from '../../api/reports-replies';
import { writeFigure } from '../../reports/write-figure';

const SHOWN = ['submitted', 'accepted', 'acceptanceRate', 'open', 'returned', 'overdue'];

const Figures = styled.dl`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
  gap: 1.6rem;
  margin: 0;

  div {
    padding: 1.6rem 2rem;
    border-radius: ${({ theme }) => theme.borderRadius};
    background: ${({ theme }) => theme.colors.neutral0};
    box-shadow: ${({ theme }) => theme.shadows.tableShadow};
  }

  dt {
    color: ${({ theme }) => theme.colors.neutral600};
    font-size: 1.2rem;
    line-height: 1.5;
  }

  dd {
    margin: 0;
    color: ${({ theme }) => theme.colors.neutral800};
    font-size: 2.8rem;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
    line-height: 1.4;
  }
`;

/** The totals that everybody asks for first. */
export const KeyFigures = ({ table: { columns, total } }: Pick<ReportReply, 'table'>) => (
  <Figures>
    {columns.map(({ key, label, kind }, at) =>
      SHOWN.includes(key) ? (
        <div key={key}>
          <dt>{label}</dt>
          <dd>{writeFigure(total[at] ?? null, kind)}</dd>
        </div>
      ) : null,
    )}
  </Figures>
);
