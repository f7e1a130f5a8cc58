import { BarChart, LineChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  TooltipComponent,
} from 'echarts/components';
import { init, use as register } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { useEffect, useRef } from 'react';
import { useTheme } from 'styled-components';
import { chartHeight, chartOption } from '../../reports/chart-option';
import type { ChartData } from '../../reports/charts';

register([
  AriaComponent,
  BarChart,
  GridComponent,
  LegendComponent,
  LineChart,
  SVGRenderer,
  TooltipComponent,
]);

/** A chart as wide as it may be. The one file that knows the library, which is loaded with it. */
export const FigureChart = ({ chart, label }: { chart: ChartData; label: string }) => {
  const place = useRef<HTMLDivElement>(null);
  const { colors } = useTheme();
  const { neutral0: paper, neutral200: line, neutral800: ink } = colors;

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const font = getComputedStyle(element).fontFamily;
    const drawing = init(element, null, { renderer: 'svg' });
    const draw = () => {
      drawing.resize();
      const look = { width: element.clientWidth, font, ink, line, paper };
      drawing.setOption(chartOption(chart, look), true);
    };
    const observer = new ResizeObserver(draw);
    observer.observe(element);
    return () => {
      observer.disconnect();
      drawing.dispose();
    };
  }, [chart, ink, line, paper]);

  return <div ref={place} role="img" aria-label={label} style={{ height: chartHeight(chart) }} />;
};
