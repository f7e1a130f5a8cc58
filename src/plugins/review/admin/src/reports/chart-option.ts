import type { EChartsCoreOption } from 'echarts/core';
import type { ChartData } from './charts';
import { writeFigure } from './write-figure';

/** Each with a contrast of 3 : 1 and more to the background of either theme (WCAG 1.4.11). */
export const SERIES_COLORS = ['#3d7de0', '#c9651a', '#0f8f7d'];

const SYMBOLS = ['circle', 'rect', 'triangle'];
const DASHES = ['solid', 'dashed', 'dotted'];

const ROW_HEIGHT = 28;

/** In pixels: bars lie one under the other, so that long names have room. */
export const chartHeight = ({ shape, names, series }: ChartData): number =>
  shape === 'line' ? 320 : 90 + names.length * Math.max(ROW_HEIGHT + 8, series.length * ROW_HEIGHT);

/** `width` in pixels; `font` as in CSS. */
type Look = { width: number; font: string; ink: string; line: string; paper: string };

/** How echarts draws a chart. Series differ in pattern, dash and symbol too, not by colour alone. */
export const chartOption = (
  { shape, kind, names, series }: ChartData,
  { width, font, ink, line, paper }: Look,
): EChartsCoreOption => {
  const axisText = { color: ink, fontFamily: font, fontSize: 13 };
  const nameAxis = {
    type: 'category',
    data: names,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: line } },
  };
  const valueAxis = {
    type: 'value',
    min: 0,
    minInterval: kind === 'count' ? 1 : undefined,
    max: kind === 'share' ? 1 : undefined,
    splitNumber: width < 500 ? 2 : 5,
    axisLabel: { ...axisText, formatter: (value: number) => shortFigure(value, kind) },
    splitLine: { lineStyle: { color: line } },
  };
  const nameWidth = Math.round(Math.min(180, width * 0.34));
  const isLine = shape === 'line';
  return {
    animation: false,
    aria: { enabled: true, label: { enabled: false }, decal: { show: !isLine } },
    color: SERIES_COLORS,
    textStyle: { fontFamily: font },
    legend: { show: series.length > 1, top: 0, textStyle: axisText, inactiveColor: line },
    tooltip: {
      trigger: 'axis',
      confine: true,
      backgroundColor: paper,
      borderColor: line,
      textStyle: axisText,
      valueFormatter: (value: number | null) => writeFigure(value, kind),
    },
    grid: {
      top: series.length > 1 ? 40 : 16,
      left: 8,
      right: isLine ? 32 : 64,
      bottom: 8,
      containLabel: true,
    },
    xAxis: isLine ? { ...nameAxis, boundaryGap: false, axisLabel: axisText } : valueAxis,
    yAxis: isLine
      ? valueAxis
      : {
          ...nameAxis,
          inverse: true,
          axisLabel: { ...axisText, width: nameWidth, overflow: 'break', lineHeight: 15 },
        },
    series: series.map(({ label, values: data }, index) => ({
      name: label,
      type: shape,
      data,
      barMaxWidth: 22,
      symbol: SYMBOLS[index],
      symbolSize: 9,
      lineStyle: { type: DASHES[index], width: 2 },
      label: {
        show: !isLine,
        position: 'right',
        color: ink,
        formatter: ({ value }: { value: number | null }) => writeFigure(value, kind),
      },
    })),
  };
};

const shortFigure = (value: number, kind: ChartData['kind']): string =>
  kind === 'share' ? `${Math.round(value * 100)}%` : String(value);
