import { Button, EmptyStateLayout, Flex, Grid } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { createGlobalStyle } from 'styled-components';
import { dayOf } from '../../../domain/working-days/day';
import { reportFile, useReportQuery, type ReportFilters } from '../api/reports-api';
import type { ReportReply } from '../api/reports-replies';
import { Card } from '../components/Card';
import { ChartCard } from '../components/reports/ChartCard';
import { FigureMeanings } from '../components/reports/FigureMeanings';
import { FigureTable } from '../components/reports/FigureTable';
import { KeyFigures } from '../components/reports/KeyFigures';
import { ReportFilterBar } from '../components/reports/ReportFilterBar';
import { useCalendarWords } from '../components/calendar/use-calendar-words';
import { useDownload } from '../components/use-download';
import { chartsOf } from '../reports/charts';
import { periodProblem } from '../reports/period-choice';
import { readChoice, type ReportChoice } from '../reports/report-choice';
import { useText } from '../use-text';

const READ = [{ action: 'plugin::review.reports.read', subject: null }];

/** On paper: the report alone, on its side, without Strapi's menu. */
const PrintedPage = createGlobalStyle`
  @media print {
    @page { size: A4 landscape; margin: 12mm; }
    nav, [data-print='none'] { display: none !important; }
    :has(main), main { height: auto !important; max-height: none !important; overflow: visible !important; }
    section { break-inside: avoid; }
    [data-strapi-header-sticky] { position: static !important; }
  }
`;

/** 报送统计: what was handed in and what became of it. */
export const ReportsPage = () => (
  <Page.Protect permissions={READ}>
    <Reports />
  </Page.Protect>
);

const Reports = () => {
  const text = useText();
  const { dateName } = useCalendarWords();
  const [{ query }, setQuery] = useQueryParams<Partial<Record<keyof ReportChoice, string>>>();
  const choice = readChoice(query, dayOf(new Date().toISOString()));
  const { from, until, unit, groupBy } = choice;
  const filters: ReportFilters = { from, until, unit, groupBy };
  const problem = periodProblem(choice);
  // The figures stand under their own dates: those of the choice before are not shown.
  const { data, currentData, isFetching, isError } = useReportQuery(filters, {
    skip: problem !== null,
  });
  const report = problem === null && !isError ? currentData : undefined;
  const unitName = report?.unit?.name ?? text('reports.unit.all');
  return (
    <Page.Main aria-busy={isFetching}>
      <PrintedPage />
      <Page.Title>{text('reports')}</Page.Title>
      <Layouts.Header
        title={text('reports')}
        subtitle={
          problem
            ? undefined
            : text('reports.subtitle', {
                from: dateName(from),
                until: dateName(until),
                unit: unitName,
              })
        }
        primaryAction={report && <Exports filters={filters} isDisabled={isFetching} />}
      />
      <Layouts.Content>
        <Flex direction="column" alignItems="stretch" gap={6} paddingBottom={8}>
          <ReportFilterBar choice={choice} units={data?.units ?? []} onChange={setQuery} />
          {problem && <EmptyStateLayout content={text(`reports.problem.${problem}`)} />}
          {isError && !problem && <Page.Error />}
          {isFetching && !report && <Page.Loading />}
          {report && <ReportView report={report} />}
        </Flex>
      </Layouts.Content>
    </Page.Main>
  );
};

const ReportView = ({ report }: { report: ReportReply }) => {
  const text = useText();
  const { table } = report;
  const isEmpty = table.total.every((figure) => typeof figure !== 'number' || figure === 0);
  return (
    <>
      {isEmpty ? (
        <EmptyStateLayout content={text('reports.none')} />
      ) : (
        <>
          <KeyFigures table={table} />
          <Charts report={report} />
        </>
      )}
      <Card title={text('reports.table')}>
        <FigureTable table={table} label={text('reports.table')} />
      </Card>
      <Card title={text('reports.meanings')}>
        <FigureMeanings />
      </Card>
    </>
  );
};

const Charts = ({ report }: { report: ReportReply }) => {
  const text = useText();
  const times = { median: text('reports.median'), p90: text('reports.p90') };
  return (
    <Grid.Root gap={6}>
      {chartsOf(report, times).map((chart) => (
        <Grid.Item key={chart.name} col={6} m={12} xs={12} direction="column" alignItems="stretch">
          <ChartCard chart={chart} />
        </Grid.Item>
      ))}
    </Grid.Root>
  );
};

type ExportsProps = { filters: ReportFilters; isDisabled: boolean };

const Exports = ({ filters, isDisabled }: ExportsProps) => {
  const text = useText();
  const { download, isDownloading } = useDownload();
  const { from, until } = filters;
  return (
    <Flex gap={2} wrap="wrap" data-print="none">
      {(['xlsx', 'csv'] as const).map((format) => (
        <Button
          key={format}
          variant="secondary"
          startIcon={<Download />}
          disabled={isDisabled || isDownloading}
          onClick={() =>
            download(
              reportFile(filters, format),
              `${text('reports.file')}_${from}_${until}.${format}`,
            )
          }
        >
          {text(`reports.export.${format}`)}
        </Button>
      ))}
    </Flex>
  );
};
