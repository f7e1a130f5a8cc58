import { EmptyStateLayout, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useSearchParams } from 'react-router-dom';
import { askedCases, MOST_CASES, type AskedCases } from '../batch/asked-cases';
import { nextUndecided } from '../batch/batch';
import { BATCH_HEADING } from '../batch/heading-id';
import { useBatch } from '../batch/use-batch';
import { useBatchTitles } from '../batch/use-batch-titles';
import { BatchDesk } from '../components/batch/BatchDesk';
import { BatchReport } from '../components/batch/BatchReport';
import { LeaveWarning } from '../components/LeaveWarning';
import { TextLink } from '../components/TextLink';
import { useSummaryText } from '../components/batch/use-summary-text';
import { inboxPath } from '../paths';
import { useText } from '../use-text';

const DECIDE = [{ action: 'plugin::review.cases.decide', subject: null }];

/** 批量签署: several cases in turn, each read, and each decided on for itself. */
export const BatchPage = () => {
  const [query] = useSearchParams();
  const asked = askedCases(query.get('cases'));
  return (
    <Page.Protect permissions={DECIDE}>
      {'ids' in asked ? (
        <Batch key={asked.ids.join()} ids={asked.ids} />
      ) : (
        <NoBatch problem={asked} />
      )}
    </Page.Protect>
  );
};

const NoBatch = ({ problem }: { problem: Exclude<AskedCases, { ids: unknown }> }) => {
  const text = useText();
  return (
    <Page.Main>
      <Page.Title>{text('batch')}</Page.Title>
      <Layouts.Header title={text('batch')} />
      <Layouts.Content>
        <EmptyStateLayout
          content={
            problem.problem === 'none'
              ? text('batch.none')
              : text('batch.tooMany', { count: problem.count, most: MOST_CASES })
          }
          action={<TextLink to={inboxPath}>{text('batch.toInbox')}</TextLink>}
        />
      </Layouts.Content>
    </Page.Main>
  );
};

const Batch = ({ ids }: { ids: readonly number[] }) => {
  const text = useText();
  const { batch, tell } = useBatch(ids);
  const titles = useBatchTitles(ids);
  const summaryText = useSummaryText();
  const { items, current, isReported } = batch;
  const outcome = items[current]?.outcome?.kind;
  // The button that was pressed is gone, and what comes begins here.
  useEffect(() => document.getElementById(BATCH_HEADING)?.focus(), [current, outcome, isReported]);
  return (
    <Page.Main>
      <Page.Title>{text('batch')}</Page.Title>
      <Layouts.Header
        title={text('batch')}
        subtitle={
          !isReported && (
            <Typography tag="p" role="status" variant="epsilon" textColor="neutral600">
              {summaryText(batch)}
            </Typography>
          )
        }
        navigationAction={<BackButton fallback={inboxPath} />}
      />
      <Layouts.Content>
        {isReported ? (
          <BatchReport batch={batch} titles={titles} tell={tell} />
        ) : (
          <BatchDesk batch={batch} titles={titles} tell={tell} />
        )}
      </Layouts.Content>
      <LeaveWarning
        isActive={!isReported && nextUndecided(batch) !== null}
        title={text('batch.leave')}
        stay={text('batch.leave.stay')}
        go={text('batch.leave.go')}
      >
        {text('batch.leave.explained')}
      </LeaveWarning>
    </Page.Main>
  );
};
