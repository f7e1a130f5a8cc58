import type { Core } from '@strapi/strapi';
import { isTooLong, type Period } from '../../../domain/reports/period';
import { GROUPINGS } from '../../../domain/reports/report';
import { systemClock } from '../clock';
import { csvOfTable } from '../export/table-csv';
import { workbookOfTable } from '../export/table-workbook';
import { requesterLanguage } from '../store/current-requester';
import { reportTable } from '../report-table';
import { reportCases } from '../use-cases/report-cases';
import { attach, CSV_TYPE, XLSX_TYPE, type Attaching } from './attach';
import { oneOf, textOrNull, wrong, type Input } from './read-input';
import { dayOrNull, requireOrder } from './read-period';
import { readingPerson, seesAll, type Context } from './requester';

const FORMATS = ['json', 'csv', 'xlsx'] as const;

export const reportController = ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(context: Context & Attaching) {
    const person = await readingPerson(strapi);
    const input = context.query;
    const period = periodOf(input);
    const format = input.format === undefined ? 'json' : oneOf(input, 'format', FORMATS);
    const report = await reportCases(
      { strapi, clock: systemClock },
      {
        period,
        groupBy: input.groupBy === undefined ? 'unit' : oneOf(input, 'groupBy', GROUPINGS),
        unitId: textOrNull(input, 'unit'),
        person,
        seesAll: seesAll(context),
      },
    );
    if (!report) return wrong('unit', '没有这个单位');
    const table = reportTable(requesterLanguage(strapi), report);
    if (format === 'json') return { data: { ...report, table } };

    const type = format === 'csv' ? CSV_TYPE : XLSX_TYPE;
    const name = `${table.title}_${period.from}_${period.until}.${format}`;
    attach(context, { name, fallback: `reports.${format}`, type });
    return format === 'csv' ? csvOfTable(table) : workbookOfTable(table);
  },
});

const periodOf = (input: Input): Period => {
  const period = { from: dayOf(input, 'from'), until: dayOf(input, 'until') };
  requireOrder(period);
  return isTooLong(period) ? wrong('until', '统计期间最长五年') : period;
};

const dayOf = (input: Input, field: string) =>
  dayOrNull(input, field) ?? wrong(field, '请填写日期，如 2026-01-31');
