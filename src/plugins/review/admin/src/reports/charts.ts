import type { Figure, FigureKind, FigureTable, ReportReply } from '../api/reports-replies';

export const CHARTS = ['pieces', 'rate', 'setbacks', 'times'] as const;

/** What a chart shows, as a small table: a name a row, a series a column. */
export type ChartData = {
  name: (typeof CHARTS)[number];
  shape: 'bar' | 'line';
  kind: FigureKind;
  names: readonly string[];
  /** As many values as there are names, in their order. */
  series: readonly { label: string; values: readonly (number | null)[] }[];
  /** How many rows of the report are not in it. */
  left: number;
};

/** More bars than this nobody reads. */
export const MOST_BARS = 30;

const COLUMNS = {
  pieces: ['submitted', 'accepted'],
  rate: ['acceptanceRate'],
  setbacks: ['returned', 'recalled', 'overdue'],
} as const;

type Times = { median: string; p90: string };

/**
 * The charts of a report; of the stages' times only where a stage was passed at all. `times` are
 * the names of their series.
 */
export const chartsOf = (
  { groupBy, table, stages }: Pick<ReportReply, 'groupBy' | 'table' | 'stages'>,
  times: Times,
): ChartData[] => {
  const rows = groupBy === 'month' ? table.rows : mostSubmitted(table);
  const shape = groupBy === 'month' && rows.length > 1 ? 'line' : 'bar';
  const left = table.rows.length - rows.length;
  const charts = (['pieces', 'rate', 'setbacks'] as const).map(
    (name): ChartData => ({
      name,
      shape,
      kind: name === 'rate' ? 'share' : 'count',
      names: rows.map(([first]) => String(first)),
      series: COLUMNS[name].map((key) => seriesOf(table, key, rows)),
      left,
    }),
  );
  return [...charts, ...timesOf(table, stages, times)];
};

/** The rows that handed in most, at most as many as can be read, the largest first. */
const mostSubmitted = ({ columns, rows }: FigureTable) => {
  const at = columns.findIndex(({ key }) => key === 'submitted');
  return [...rows].sort((one, other) => Number(other[at]) - Number(one[at])).slice(0, MOST_BARS);
};

const seriesOf = (
  { columns }: FigureTable,
  key: string,
  rows: readonly (readonly Figure[])[],
): ChartData['series'][number] => {
  const at = columns.findIndex((column) => column.key === key);
  return { label: columns[at]?.label ?? '', values: rows.map((row) => numberAt(row, at)) };
};

const numberAt = (row: readonly Figure[], at: number): number | null => {
  const figure = row[at];
  return typeof figure === 'number' ? figure : null;
};

/** Of all rows together: a median of medians would be none. */
const timesOf = (
  { columns, total }: FigureTable,
  stages: readonly string[],
  times: Times,
): ChartData[] => {
  const valuesOf = (key: string) =>
    stages.map((_stage, place) =>
      numberAt(
        total,
        columns.findIndex((column) => column.key === `${key}-${place}`),
      ),
    );
  const medians = valuesOf('medianWorkingDays');
  if (medians.every((median) => median === null)) return [];
  return [
    {
      name: 'times',
      shape: 'bar',
      kind: 'days',
      names: stages,
      series: [
        { label: times.median, values: medians },
        { label: times.p90, values: valuesOf('p90WorkingDays') },
      ],
      left: 0,
    },
  ];
};
