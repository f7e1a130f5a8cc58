import { Button, EmptyStateLayout, Flex } from '@strapi/design-system';
import { Download, Plus, Upload } from '@strapi/icons';
import { Layouts, Page, SearchInput, useQueryParams } from '@strapi/strapi/admin';
import { useState } from 'react';
import { termsFile, useRemoveTermMutation, useTermsQuery } from '../api/terms-api';
import type { ListedTerm } from '../api/terms-replies';
import { ConfirmDialog } from '../components/ConfirmDialog';
import { LevelFilter } from '../components/terms/LevelFilter';
import { TermDialog } from '../components/terms/TermDialog';
import { TermImportDialog } from '../components/terms/TermImportDialog';
import { TermTable } from '../components/terms/TermTable';
import { useDownload } from '../components/use-download';
import { useReport } from '../components/use-report';
import { Pages } from '../components/Pages';
import { useText } from '../use-text';

const MANAGE = [{ action: 'plugin::review.policies.manage', subject: null }];

/** 用语表: the words that the pre-check looks for. */
export const TermsPage = () => (
  <Page.Protect permissions={MANAGE}>
    <Terms />
  </Page.Protect>
);

type Open =
  | { dialog: 'edit'; term: ListedTerm | null }
  | { dialog: 'remove'; term: ListedTerm }
  | { dialog: 'import' };

const Terms = () => {
  const text = useText();
  const { download, isDownloading } = useDownload();
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  return (
    <Page.Main>
      <Page.Title>{text('terms')}</Page.Title>
      <Layouts.Header
        title={text('terms')}
        subtitle={text('terms.subtitle')}
        primaryAction={
          <Flex gap={2} wrap="wrap">
            <Button
              variant="tertiary"
              startIcon={<Download />}
              loading={isDownloading}
              onClick={() => download(termsFile, `${text('terms')}.csv`)}
            >
              {text('terms.export')}
            </Button>
            <Button
              variant="secondary"
              startIcon={<Upload />}
              onClick={() => setOpen({ dialog: 'import' })}
            >
              {text('terms.import')}
            </Button>
            <Button startIcon={<Plus />} onClick={() => setOpen({ dialog: 'edit', term: null })}>
              {text('terms.add')}
            </Button>
          </Flex>
        }
      />
      <Layouts.Content>
        <TermList
          onChange={(term) => setOpen({ dialog: 'edit', term })}
          onRemove={(term) => setOpen({ dialog: 'remove', term })}
        />
      </Layouts.Content>
      {open?.dialog === 'edit' && <TermDialog term={open.term} onClose={close} />}
      {open?.dialog === 'remove' && <TermRemoval term={open.term} onClose={close} />}
      {open?.dialog === 'import' && <TermImportDialog onClose={close} />}
    </Page.Main>
  );
};

type TermListProps = {
  onChange: (term: ListedTerm) => void;
  onRemove: (term: ListedTerm) => void;
};

const TermList = ({ onChange, onRemove }: TermListProps) => {
  const text = useText();
  const [{ query }, setQuery] = useQueryParams<{ _q?: string; level?: string; page?: string }>();
  const { _q: q, level, page } = query;
  const { data, isLoading, isError } = useTermsQuery({ q, level, page: Number(page) || 1 });
  const isFiltered = Boolean(q || level);
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Flex gap={2} wrap="wrap">
        <SearchInput label={text('terms.search')} placeholder={text('terms.search.hint')} />
        <LevelFilter
          value={level ?? ''}
          onChange={(next) => setQuery({ level: next, page: '1' })}
        />
      </Flex>
      {isLoading && <Page.Loading />}
      {isError && <Page.Error />}
      {data?.data.length === 0 && (
        <EmptyStateLayout content={text(isFiltered ? 'terms.none.found' : 'terms.none')} />
      )}
      {data && data.data.length > 0 && (
        <>
          <TermTable terms={data.data} onChange={onChange} onRemove={onRemove} />
          <Pages {...data.meta.pagination} />
        </>
      )}
    </Flex>
  );
};

const TermRemoval = ({ term, onClose }: { term: ListedTerm; onClose: () => void }) => {
  const text = useText();
  const { succeeded, failed } = useReport();
  const [remove, { isLoading }] = useRemoveTermMutation();
  const confirm = async () => {
    const reply = await remove(term.id);
    const isGone = !('error' in reply);
    if (isGone) succeeded(text('done.term.remove', { term: term.term }));
    else failed(reply.error);
    return isGone;
  };
  return (
    <ConfirmDialog
      title={text('terms.remove')}
      action={text('terms.remove')}
      isSending={isLoading}
      onConfirm={confirm}
      onClose={onClose}
    >
      {text('terms.remove.explained', { term: term.term })}
    </ConfirmDialog>
  );
};
