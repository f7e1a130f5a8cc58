import { Button, EmptyStateLayout, Tabs } from '@strapi/design-system';
import { Layouts, Page, useQueryParams } from '@strapi/strapi/admin';
import { useNoticesQuery, useReadNoticesMutation, useUnreadCountQuery } from '../api/notices-api';
import { focusMain } from '../components/focus-main';
import { NoticeList } from '../components/records/NoticeList';
import { useReport } from '../components/use-report';
import { Pages } from '../components/Pages';
import { useText } from '../use-text';

const BOXES = ['unread', 'all'] as const;

/** 消息: what somebody is told of cases that concern them. */
export const MessagesPage = () => {
  const text = useText();
  const [{ query }, setQuery] = useQueryParams<{ box?: string; page?: string }>();
  const { data: unread = 0 } = useUnreadCountQuery(undefined);
  const box = query.box === 'all' ? 'all' : 'unread';
  return (
    <Page.Main>
      <Page.Title>{text('messages')}</Page.Title>
      <Layouts.Header
        title={text('messages')}
        subtitle={text('messages.subtitle')}
        primaryAction={<ReadAllButton unread={unread} />}
      />
      <Layouts.Content>
        <Tabs.Root value={box} onValueChange={(next) => setQuery({ box: next, page: '1' })}>
          <Tabs.List aria-label={text('messages')}>
            {BOXES.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {text(`messages.box.${name}`, { count: unread })}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value={box}>
            <Messages box={box} page={Number(query.page) || 1} />
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

const ReadAllButton = ({ unread }: { unread: number }) => {
  const text = useText();
  const { succeeded, failed } = useReport();
  const [read, { isLoading }] = useReadNoticesMutation();
  const readAll = async () => {
    const reply = await read({ all: true });
    if ('error' in reply) {
      failed(reply.error);
      return;
    }
    succeeded(text('done.readAll'));
    focusMain();
  };
  return (
    <Button
      size="L"
      variant="tertiary"
      disabled={unread === 0}
      loading={isLoading}
      onClick={readAll}
    >
      {text('messages.readAll')}
    </Button>
  );
};

const Messages = ({ box, page }: { box: (typeof BOXES)[number]; page: number }) => {
  const text = useText();
  const { data, isLoading, isError } = useNoticesQuery({
    page,
    ...(box === 'unread' ? { unread: 'true' } : {}),
  });
  if (isLoading) return <Page.Loading />;
  if (isError || !data) return <Page.Error />;
  const { pagination } = data.meta;
  // A page of unread messages is empty once all on it are read.
  const none = pagination.total > 0 ? 'empty.page' : (`messages.none.${box}` as const);
  return (
    <>
      {data.data.length === 0 ? (
        <EmptyStateLayout content={text(none)} />
      ) : (
        <NoticeList notices={data.data} />
      )}
      <Pages {...pagination} />
    </>
  );
};
