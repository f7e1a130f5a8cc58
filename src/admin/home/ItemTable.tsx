import { Box, Table, Tbody, Td, Th, Thead, Tr, Typography, Badge } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { ARTICLE_TYPES, editPath, type ArticleUid } from './article-types';
import type { Items, ListedItem } from './use-items';

const TitleLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary600};
  text-decoration: none;
  display: block;
  max-width: 26rem;
  font-size: 1.4rem;
  line-height: 1.5;
  overflow: hidden;
  text-overflow: ellipsis;
  white-space: nowrap;
  &:hover {
    text-decoration: underline;
  }
`;

const STATES = {
  draft: { id: 'lantai.home.state.draft', defaultMessage: 'Draft' },
  modified: {
    id: 'lantai.home.state.modified',
    defaultMessage: 'Published, with unpublished changes',
  },
  published: { id: 'lantai.home.state.published', defaultMessage: 'Published' },
};

const COLUMNS = [
  { id: 'lantai.home.table.title', defaultMessage: 'Title' },
  { id: 'lantai.home.table.kind', defaultMessage: 'Type' },
  { id: 'lantai.home.table.state', defaultMessage: 'State' },
  { id: 'lantai.home.table.updated', defaultMessage: 'Last change' },
];

const DAY_AND_TIME = {
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false,
} as const;

type ItemTableProps = { items: Items; caption: string; empty: string };

/** A list of items as a table that names what each is, how far it has come and when it changed. */
export const ItemTable = ({ items, caption, empty }: ItemTableProps) => {
  const { formatMessage } = useIntl();
  if (items.state === 'loading') return <Widget.Loading />;
  if (items.state === 'failed') return <Widget.Error />;
  if (items.items.length === 0) {
    return (
      <Box padding={4}>
        <Typography textColor="neutral600">{empty}</Typography>
      </Box>
    );
  }
  return (
    <Table colCount={COLUMNS.length} rowCount={items.items.length + 1} aria-label={caption}>
      <Thead>
        <Tr>
          {COLUMNS.map((column) => (
            <Th key={column.id}>
              <Typography variant="sigma" textColor="neutral600">
                {formatMessage(column)}
              </Typography>
            </Th>
          ))}
        </Tr>
      </Thead>
      <Tbody>
        {items.items.map((item) => (
          <ItemRow key={`${item.uid}/${item.documentId}`} item={item} />
        ))}
      </Tbody>
    </Table>
  );
};

const ItemRow = ({ item }: { item: ListedItem }) => {
  const { formatMessage, formatDate } = useIntl();
  const title =
    item.title || formatMessage({ id: 'lantai.home.untitled', defaultMessage: '(untitled)' });
  return (
    <Tr>
      <Td>
        <TitleLink to={editPath(item.uid, item.documentId)} title={title}>
          {title}
        </TitleLink>
      </Td>
      <Td>
        <Typography>
          <TypeName uid={item.uid} />
        </Typography>
      </Td>
      <Td>
        <Badge>{formatMessage(STATES[item.status])}</Badge>
      </Td>
      <Td>
        <Typography>{formatDate(item.updatedAt, DAY_AND_TIME)}</Typography>
      </Td>
    </Tr>
  );
};

export const TypeName = ({ uid }: { uid: ArticleUid }) => {
  const { locale } = useIntl();
  const type = ARTICLE_TYPES.find((candidate) => candidate.uid === uid);
  return <>{type?.name[locale === 'en' ? 'en' : 'zh-Hans']}</>;
};
