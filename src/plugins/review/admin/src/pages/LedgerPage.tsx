import { Box, Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Download } from '@strapi/icons';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { ledgerExportPath, useLedgerQuery, type LedgerFilters } from '../api/ledger-api';
import { focusMain } from '../components/focus-main';
import { LedgerFilterBar } from '../components/records/LedgerFilterBar';
import { LedgerList } from '../components/records/LedgerList';
import { useDownload } from '../components/use-download';
import {
  beforeIn,
  isBackwards,
  isFiltered,
  ledgerFilters,
  type LedgerAddress,
} from '../ledger-filters';
import { useText } from '../use-text';

const READ = [{ action: 'plugin::review.ledger.read', subject: null }];

/** 台账: everything that happened, newest first. */
export const LedgerPage = () => (
  <Page.Protect permissions={READ}>
    <Ledger />
  </Page.Protect>
);

const NO_FILTERS: Record<keyof LedgerFilters | 'before', string> = {
  from: '',
  until: '',
  event: '',
  caseId: '',
  uid: '',
  documentId: '',
  before: '',
};

const Ledger = () => {
  const text = useText();
  const { download, isDownloading } = useDownload();
  const [{ query }, setQuery] = useQueryParams<LedgerAddress>();
  const filters = ledgerFilters(query);
  const before = beforeIn(query);
  const filterBy = (change: LedgerFilters) => setQuery({ ...change, before: '' });
  return (
    <Page.Main>
      <Page.Title>{text('ledger')}</Page.Title>
      <Layouts.Header
        title={text('ledger')}
        subtitle={text('ledger.subtitle')}
        primaryAction={
          <Button
            size="L"
            variant="tertiary"
            startIcon={<Download />}
            loading={isDownloading}
            onClick={() => download(ledgerExportPath(filters), `${text('ledger.file')}.csv`)}
          >
            {text('ledger.export')}
          </Button>
        }
      />
      <Layouts.Content>
        <Box paddingBottom={4}>
          <LedgerFilterBar
            filters={filters}
            onChange={filterBy}
            onClear={() => {
              setQuery(NO_FILTERS);
              focusMain();
            }}
          />
        </Box>
        {isBackwards(filters) ? (
          <EmptyStateLayout content={text('ledger.backwards')} />
        ) : (
          <LedgerContent
            filters={filters}
            before={before}
            onItem={filterBy}
            onPage={(next) => {
              setQuery({ before: next });
              focusMain();
            }}
          />
        )}
      </Layouts.Content>
    </Page.Main>
  );
};

type LedgerContentProps = {
  filters: LedgerFilters;
  before: string | undefined;
  onItem: (item: LedgerFilters) => void;
  /** '' is the first page. */
  onPage: (before: string) => void;
};

const LedgerContent = ({ filters, before, onItem, onPage }: LedgerContentProps) => {
  const text = useText();
  const { data, isLoading, isError } = useLedgerQuery({ ...filters, before });
  if (isLoading) return <Page.Loading />;
  if (isError || !data) return <Page.Error />;
  if (data.data.length === 0) {
    return (
      <EmptyStateLayout
        content={text(isFiltered(filters) ? 'ledger.none.filtered' : 'ledger.none')}
      />
    );
  }
  const { next } = data.meta.pagination;
  return (
    <>
      <LedgerList lines={data.data} onItem={onItem} />
      <Flex gap={2} paddingTop={4} wrap="wrap">
        {before && (
          <Button size="L" variant="tertiary" onClick={() => onPage('')}>
            {text('ledger.newest')}
          </Button>
        )}
        {next !== null && (
          <Button size="L" variant="tertiary" onClick={() => onPage(String(next))}>
            {text('ledger.older')}
          </Button>
        )}
      </Flex>
    </>
  );
};
