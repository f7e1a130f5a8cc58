import { Badge, Box, Typography } from '@strapi/design-system';
import { Widget } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';
import { Link } from 'react-router-dom';
import { styled } from 'styled-components';
import { ARTICLE_TYPES, editPath, type ArticleUid } from './article-types';
import type { Items, ListedItem } from './use-items';

/** Denser than the design system's table, which shows three rows in a card. */
const DenseTable = styled.table`
  width: 100%;
  border-collapse: collapse;
  font-size: 1.4rem;
  line-height: 1.5;
  color: ${({ theme }) => theme.colors.neutral800};

  th,
  td {
    padding: 0.6rem 0.8rem;
    text-align: start;
    white-space: nowrap;
    border-bottom: 1px solid ${({ theme }) => theme.colors.neutral150};
  }

  th {
    font-size: 1.2rem;
    font-weight: 600;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  td:first-child {
    width: 100%;
    max-width: 0;
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;

const TitleLink = styled(Link)`
  color: ${({ theme }) => theme.colors.primary600};
  text-decoration: none;

  &:hover,
  &:focus-visible {
    text-decoration: underline;
  }
`;

const STATES = {
  draft: { id: 'lantai.home.state.draft', defaultMessage: 'Draft' },
  modified: { id: 'lantai.home.state.modified', defaultMessage: 'Published, then changed' },
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
    <DenseTable aria-label={caption}>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column.id} scope="col">
              {formatMessage(column)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {items.items.map((item) => (
          <ItemRow key={`${item.uid}/${item.documentId}`} item={item} />
        ))}
      </tbody>
    </DenseTable>
  );
};

const ItemRow = ({ item }: { item: ListedItem }) => {
  const { formatMessage, formatDate } = useIntl();
  const title =
    item.title || formatMessage({ id: 'lantai.home.untitled', defaultMessage: '(untitled)' });
  return (
    <tr>
      <td>
        <TitleLink to={editPath(item.uid, item.documentId)} title={title}>
          {title}
        </TitleLink>
      </td>
      <td>
        <TypeName uid={item.uid} />
      </td>
      <td>
        <Badge>{formatMessage(STATES[item.status])}</Badge>
      </td>
      <td>{formatDate(item.updatedAt, DAY_AND_TIME)}</td>
    </tr>
  );
};

export const TypeName = ({ uid }: { uid: ArticleUid }) => {
  const { locale } = useIntl();
  const type = ARTICLE_TYPES.find((candidate) => candidate.uid === uid);
  return <>{type?.name[locale === 'en' ? 'en' : 'zh-Hans']}</>;
};
