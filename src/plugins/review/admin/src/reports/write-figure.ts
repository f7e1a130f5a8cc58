import type { Figure, FigureKind } from '../api/reports-replies';

/** A figure as people read it: `1,234`, `33.33%`, `1.50`; a dash where there is none. */
export const writeFigure = (figure: Figure, kind: FigureKind): string => {
  if (figure === null) return '—';
  if (typeof figure === 'string') return figure;
  return FORMATS[kind].format(figure);
};

const decimals = { minimumFractionDigits: 2, maximumFractionDigits: 2 };

/** The same in Chinese and English, and as in the exported workbook. */
const FORMATS: Record<FigureKind, Intl.NumberFormat> = {
  text: new Intl.NumberFormat('zh-Hans'),
  count: new Intl.NumberFormat('zh-Hans'),
  share: new Intl.NumberFormat('zh-Hans', { style: 'percent', ...decimals }),
  days: new Intl.NumberFormat('zh-Hans', decimals),
};
