import type { ListFieldLayout, ListLayout } from '@strapi/content-manager/strapi-admin';
import type { StrapiApp } from '@strapi/strapi/admin';
import { useGovernedTypesQuery, useReviewStatesQuery } from '../api/review-api';
import { StateBadge } from '../components/StateBadge';
import { message } from '../use-text';

type Columns = { displayedHeaders: ListFieldLayout[]; layout: ListLayout };
type Row = { documentId: string };

/** Puts a column into the content manager's lists that says how far each item's review has come. */
export const addStateColumn = (app: Pick<StrapiApp, 'registerHook'>): void => {
  app.registerHook(
    'Admin/CM/pages/ListView/inject-column-in-table',
    ({ displayedHeaders, layout }: Columns): Columns => ({
      layout,
      displayedHeaders: layout.options.draftAndPublish
        ? [...displayedHeaders, column]
        : displayedHeaders,
    }),
  );
};

// Strapi's type knows neither messages as labels nor the third argument; its list gives both.
const column = {
  attribute: { type: 'custom' },
  name: 'reviewState',
  label: message('table.review'),
  searchable: false,
  sortable: false,
  cellFormatter: ({ documentId }: Row, _header: unknown, { model }: { model: string }) => (
    <StateCell uid={model} documentId={documentId} />
  ),
} as unknown as ListFieldLayout;

const StateCell = ({ uid, documentId }: { uid: string; documentId: string }) => {
  const { data: governed } = useGovernedTypesQuery(undefined);
  const { data: states } = useReviewStatesQuery(uid, { skip: !governed?.includes(uid) });
  const progress = states?.[documentId];
  return progress ? <StateBadge reviewCase={progress} /> : null;
};
