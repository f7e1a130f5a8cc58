import { Typography } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { styled } from 'styled-components';
import { chartHeight } from '../../reports/chart-option';
import { tableOf, type ChartData } from '../../reports/charts';
import { useText } from '../../use-text';
import { Card } from '../Card';
import { FigureTable } from './FigureTable';

/** With its library, which nobody loads who looks at no chart. */
const FigureChart = lazy(async () => ({ default: (await import('./FigureChart')).FigureChart }));

const Behind = styled.details`
  margin-top: 1.2rem;
  font-size: 1.4rem;

  summary {
    display: inline-block;
    padding: 0.6rem 0;
    color: ${({ theme }) => theme.colors.primary600};
    cursor: pointer;
  }

  @media print {
    display: none;
  }
`;

/** A chart, with the numbers it is drawn from. */
export const ChartCard = ({ chart }: { chart: ChartData }) => {
  const text = useText();
  const title = text(`reports.chart.${chart.name}`);
  const { names, series, left } = chart;
  if (names.length === 0) {
    return (
      <Card title={title}>
        <Typography tag="p">{text('reports.chart.none')}</Typography>
      </Card>
    );
  }
  return (
    <Card title={title}>
      <Suspense fallback={<div style={{ height: chartHeight(chart) }} />}>
        <FigureChart
          chart={chart}
          label={text('reports.chart.described', {
            title,
            series: series.map(({ label }) => label).join(text('reports.and')),
            count: names.length,
          })}
        />
      </Suspense>
      {left > 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text('reports.chart.left', { left })}
        </Typography>
      )}
      <Behind>
        <summary>{text('reports.chart.numbers')}</summary>
        <FigureTable label={title} table={tableOf(chart, text('reports.name'))} />
      </Behind>
    </Card>
  );
};
