import {
  chartHeight,
  chartOption,
  SERIES_COLORS,
} from '../../../../src/plugins/review/admin/src/reports/chart-option';
import { chartsOf, MOST_BARS } from '../../../../src/plugins/review/admin/src/reports/charts';
import { meaningId, MEANINGS } from '../../../../src/plugins/review/admin/src/reports/meanings';
import { writeFigure } from '../../../../src/plugins/review/admin/src/reports/write-figure';
import type {
  Figure,
  ReportReply,
} from '../../../../src/plugins/review/admin/src/api/reports-replies';

const KEYS = ['submitted', 'accepted', 'acceptanceRate', 'returned', 'recalled', 'overdue'];

const TIMES = { median: '中位数', p90: '90 分位' };

/** A report with these rows: a name, then the numbers of `KEYS`. */
const aReport = (
  rows: readonly (readonly Figure[])[],
  more: Partial<Pick<ReportReply, 'groupBy' | 'stages'>> & { total?: readonly Figure[] } = {},
) => {
  const { groupBy = 'unit', stages = [] } = more;
  const stageKeys = stages.flatMap((_stage, place) =>
    ['passed', 'medianWorkingDays', 'p90WorkingDays'].map((key) => `${key}-${place}`),
  );
  const columns = [groupBy, ...KEYS, ...stageKeys].map((key) => ({
    key,
    label: `【${key}】`,
    kind: key === 'acceptanceRate' ? ('share' as const) : ('count' as const),
  }));
  return { groupBy, stages, table: { columns, rows, total: more.total ?? [] } };
};

describe('the charts of a report', () => {
  it('show the numbers of the table, those that submitted most first', () => {
    const charts = chartsOf(
      aReport([
        ['眉县分局', 1, 0, 0, 2, 0, 1],
        ['渭滨分局', 3, 1, 0.3333, 0, 1, 0],
        ['凤县分局', 0, 0, null, 0, 0, 0],
      ]),
      TIMES,
    );

    expect(charts.map(({ name, shape, kind }) => [name, shape, kind])).toEqual([
      ['pieces', 'bar', 'count'],
      ['rate', 'bar', 'share'],
      ['setbacks', 'bar', 'count'],
    ]);
    expect(charts.map(({ names, left }) => [...names, left])).toEqual([
      ['渭滨分局', '眉县分局', 1],
      ['渭滨分局', 2],
      ['渭滨分局', '眉县分局', 1],
    ]);
    expect(charts[0]?.series).toEqual([
      { key: 'submitted', label: '【submitted】', values: [3, 1] },
      { key: 'accepted', label: '【accepted】', values: [1, 0] },
    ]);
    expect(charts[1]?.series).toEqual([
      { key: 'acceptanceRate', label: '【acceptanceRate】', values: [0.3333] },
    ]);
    expect(charts[2]?.series.map(({ values }) => values)).toEqual([
      [0, 2],
      [1, 0],
      [0, 1],
    ]);
  });

  it('leave out what nobody could read, and say how much', () => {
    const rows = Array.from({ length: 50 }, (_, n) => [`单位${n}`, n + 1, 0, 0, 0, 0, 0]);

    const [pieces] = chartsOf(aReport(rows), TIMES);

    expect(pieces).toMatchObject({ left: 50 - MOST_BARS });
    expect(pieces?.names).toHaveLength(MOST_BARS);
    expect(pieces?.names[0]).toBe('单位49');
  });

  it('keep months in their order, as a line; one month alone is no line', () => {
    const january = ['2026年1月', 1, 0, 0, 0, 0, 0];
    const february = ['2026年2月', 5, 0, 0, 0, 0, 0];

    const [line] = chartsOf(aReport([january, february], { groupBy: 'month' }), TIMES);
    const [bar] = chartsOf(aReport([january], { groupBy: 'month' }), TIMES);

    expect(line).toMatchObject({ shape: 'line', names: ['2026年1月', '2026年2月'] });
    expect(bar).toMatchObject({ shape: 'bar' });
  });

  it('tell how long the stages take from the total, where one was passed', () => {
    const stages = ['初审', '终审'];
    const zeros = [0, 0, null, 0, 0, 0];
    const passed = ['合计', ...zeros, 3, 0.5, 1.25, 0, null, null];
    const idle = ['合计', ...zeros, 0, null, null, 0, null, null];

    const times = chartsOf(aReport([], { stages, total: passed }), TIMES).at(-1);

    expect(times).toMatchObject({
      name: 'times',
      kind: 'days',
      names: stages,
      series: [
        { key: 'medianWorkingDays', label: '中位数', values: [0.5, null] },
        { key: 'p90WorkingDays', label: '90 分位', values: [1.25, null] },
      ],
    });
    expect(chartsOf(aReport([], { stages, total: idle }), TIMES)).toHaveLength(3);
  });

  it('grow with their rows, and give each series its own mark', () => {
    const rows = [
      ['甲', 1, 0, 0, 0, 0, 0],
      ['乙', 2, 1, 0.5, 0, 0, 0],
    ];
    const [short] = chartsOf(aReport(rows.slice(1)), TIMES);
    const [tall] = chartsOf(aReport(rows), TIMES);
    if (!short || !tall) throw new Error('There is no chart.');
    const look = { width: 390, font: 'serif', ink: '#32324d', line: '#eaeaef', paper: '#ffffff' };

    expect(chartHeight(tall)).toBeGreaterThan(chartHeight(short));
    expect(chartOption(tall, look)).toMatchObject({
      aria: { decal: { show: true } },
      yAxis: { data: ['乙', '甲'], inverse: true },
      series: [{ data: [2, 1] }, { data: [1, 0] }],
    });
  });

  it.each(['#ffffff', '#212134'])('stand out from the background %s', (background) => {
    for (const color of SERIES_COLORS) {
      expect(contrast(color, background)).toBeGreaterThanOrEqual(3);
    }
  });
});

/** As WCAG 2.2 defines it. */
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const luminance = (color: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

describe('a figure', () => {
  it.each([
    [1234, 'count', '1,234'],
    [0.3333, 'share', '33.33%'],
    [1, 'share', '100.00%'],
    [1.5, 'days', '1.50'],
    [null, 'share', '—'],
    ['渭滨分局', 'text', '渭滨分局'],
  ] as const)('%s as a %s is written %s', (figure, kind, written) =>
    expect(writeFigure(figure, kind)).toBe(written),
  );

  it('of any stage leads to what it means', () => {
    const ids = MEANINGS.map(meaningId);

    expect(ids).toContain(meaningId('medianWorkingDays-2'));
    expect(ids).toContain(meaningId('submitted'));
  });
});
