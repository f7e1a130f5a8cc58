import { Typography } from '@strapi/design-system';
import { lazy, Suspense } from 'react';
import { styled } from 'styled-components';
import { chartHeight } from '../reports/chart-option';
import type { ChartData } from '../reports/charts';
import { writeFigure } from '../reports/write-figure';
import { useText } from '../use-text';
import { Card } from './Card';
import { FoldingTable } from './FoldingTable';

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
  const { names, series, kind, left } = chart;
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
          {text('reports.chart.left', { shown: names.length, left })}
        </Typography>
      )}
      <Behind>
        <summary>{text('reports.chart.numbers')}</summary>
        <FoldingTable
          label={title}
          head={[text('reports.name'), ...series.map(({ label }) => label)]}
          rows={names.map((name, at) => ({
            key: at,
            cells: [name, ...series.map(({ values }) => writeFigure(values[at] ?? null, kind))],
          }))}
        />
      </Behind>
    </Card>
  );
};
