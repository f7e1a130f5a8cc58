import type { Figure, FigureKind, FigureTable, ReportReply } from '../api/reports-replies';

export const CHARTS = ['pieces', 'rate', 'setbacks', 'times'] as const;

/** What a chart shows, as a small table: a name a row, a series a column. */
export type ChartData = {
  name: (typeof CHARTS)[number];
  shape: 'bar' | 'line';
  kind: FigureKind;
  names: readonly string[];
  /** As many values as there are names, in their order. */
  series: readonly { key: string; label: string; values: readonly (number | null)[] }[];
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
  const isLine = groupBy === 'month' && table.rows.length > 1;
  const charts = (['pieces', 'rate', 'setbacks'] as const).map((name): ChartData => {
    const columns = COLUMNS[name].map((key) => columnOf(table, key));
    const rows = isLine ? table.rows : barsOf(table, columns);
    return {
      name,
      shape: isLine ? 'line' : 'bar',
      kind: name === 'rate' ? 'share' : 'count',
      names: rows.map(([first]) => String(first)),
      series: columns.map(({ at, key, label }) => ({
        key,
        label,
        values: rows.map((row) => numberAt(row, at)),
      })),
      left: table.rows.length - rows.length,
    };
  });
  return [...charts, ...timesOf(table, stages, times)];
};

/** A column of a table, and where it stands. */
type PlacedColumn = { at: number; key: string; label: string };

const columnOf = ({ columns }: FigureTable, key: string): PlacedColumn => {
  const at = columns.findIndex((column) => column.key === key);
  return { at, key, label: columns[at]?.label ?? '' };
};

/** The rows with something in one of the columns, who submitted most first, as many as can be read. */
const barsOf = (table: FigureTable, columns: readonly PlacedColumn[]) => {
  const { at: submitted } = columnOf(table, 'submitted');
  return table.rows
    .filter((row) => columns.some(({ at }) => Number(row[at]) > 0))
    .sort((one, other) => Number(other[submitted]) - Number(one[submitted]))
    .slice(0, MOST_BARS);
};

const numberAt = (row: readonly Figure[], at: number): number | null => {
  const figure = row[at];
  return typeof figure === 'number' ? figure : null;
};

/** Of all rows together: a median of medians would be none. */
const timesOf = (
  table: ReportReply['table'],
  stages: readonly string[],
  times: Times,
): ChartData[] => {
  const valuesOf = (key: string) =>
    stages.map((_stage, place) => numberAt(table.total, columnOf(table, `${key}-${place}`).at));
  const medians = valuesOf('medianWorkingDays');
  if (medians.every((median) => median === null)) return [];
  return [
    {
      name: 'times',
      shape: 'bar',
      kind: 'days',
      names: stages,
      series: [
        { key: 'medianWorkingDays', label: times.median, values: medians },
        { key: 'p90WorkingDays', label: times.p90, values: valuesOf('p90WorkingDays') },
      ],
      left: 0,
    },
  ];
};

/** The numbers of a chart as a table; `name` heads its first column. */
export const tableOf = ({ names, series, kind }: ChartData, name: string): FigureTable => ({
  columns: [
    { key: 'name', label: name, kind: 'text' },
    ...series.map(({ key, label }) => ({ key, label, kind })),
  ],
  rows: names.map((first, at) => [first, ...series.map(({ values }) => values[at] ?? null)]),
  total: null,
});
