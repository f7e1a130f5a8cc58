import type { Figures } from '../../domain/reports/figures';
import en from '../../translations/reports.en.json';
import zh from '../../translations/reports.zh-Hans.json';
import type { Cell } from './export/csv';
import type { Column, ColumnKind, Table } from './export/table';
import { fillSentence } from '../../domain/fill-sentence';
import type { Language } from './store/current-requester';
import type { NamedReport } from './use-cases/report-cases';

const FIGURES = {
  submitted: 'count',
  accepted: 'count',
  acceptanceRate: 'share',
  open: 'count',
  corrected: 'count',
  withdrawn: 'count',
  returned: 'count',
  recalled: 'count',
  overdue: 'count',
} as const satisfies Partial<Record<keyof Figures, ColumnKind>>;

const STAGE_FIGURES = {
  passed: 'count',
  medianWorkingDays: 'days',
  p90WorkingDays: 'days',
} as const satisfies Record<string, ColumnKind>;

const keysOf = <Key extends string>(record: Record<Key, unknown>) => Object.keys(record) as Key[];

/** A report as the table that the panel shows and the files hold. */
export const reportTable = (language: Language, report: NamedReport): Table => {
  const words = language === 'en' ? en : zh;
  const stageColumns = report.stages.flatMap((stage, place) =>
    keysOf(STAGE_FIGURES).map(
      (key): Column => ({
        key: `${key}-${place}`,
        label: fillSentence(words[key], { stage }),
        kind: STAGE_FIGURES[key],
      }),
    ),
  );
  const nameOf = (name: string | null) => {
    if (name === null) return words.none;
    const [year = '', month = ''] = report.groupBy === 'month' ? name.split('-') : [];
    return month ? fillSentence(words.month, { year, month: Number(month) }) : name;
  };
  return {
    title: words.title,
    notes: [
      [
        fillSentence(words.period, { ...report.period }),
        fillSentence(words.unit, { unit: report.unit?.name ?? words.allUnits }),
      ].join('    '),
      words.measures,
    ],
    columns: [
      { key: report.groupBy, label: words[`group.${report.groupBy}`], kind: 'text' },
      ...keysOf(FIGURES).map((key): Column => ({ key, label: words[key], kind: FIGURES[key] })),
      ...stageColumns,
    ],
    rows: report.rows.map((row) => [nameOf(row.name), ...cellsOf(row)]),
    total: [words.total, ...cellsOf(report.total)],
  };
};

const cellsOf = (figures: Figures): Cell[] => [
  ...keysOf(FIGURES).map((key) => figures[key]),
  ...figures.stages.flatMap((stage) => keysOf(STAGE_FIGURES).map((key) => stage[key])),
];
