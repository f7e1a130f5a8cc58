import { Tabs } from '@strapi/design-system';
import { Layouts, Page } from '@strapi/strapi/admin';
import { useReviewCountsQuery } from '../api/review-api';
import { InboxBox } from '../components/inbox/InboxBox';
import { BOXES, boxOf, readBox } from '../inbox/inbox-filters';
import { useInboxFilters } from '../inbox/use-inbox-filters';
import { useText } from '../use-text';

/** 待我审, 我提交的, 超期, 全部. */
export const InboxPage = () => {
  const text = useText();
  const [filters, setFilters] = useInboxFilters();
  const { data: counts } = useReviewCountsQuery(undefined);
  const { box } = filters;
  return (
    <Page.Main>
      <Page.Title>{text('menu')}</Page.Title>
      <Layouts.Header title={text('menu')} subtitle={text('inbox.subtitle')} />
      <Layouts.Content>
        <Tabs.Root value={box} onValueChange={(name) => setFilters(boxOf(readBox(name)))}>
          <Tabs.List aria-label={text('menu')}>
            {BOXES.map((name) => (
              <Tabs.Trigger key={name} value={name}>
                {text('box.count', { name: text(`box.${name}`), count: counts?.[name] ?? 0 })}
              </Tabs.Trigger>
            ))}
          </Tabs.List>
          <Tabs.Content value={box}>
            <InboxBox key={box} filters={filters} all={counts?.[box]} onChange={setFilters} />
          </Tabs.Content>
        </Tabs.Root>
      </Layouts.Content>
    </Page.Main>
  );
};
