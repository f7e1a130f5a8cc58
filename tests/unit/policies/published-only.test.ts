import { PREVIEW_RIGHT, type RequestState } from '../../../src/access/actor';
import publishedOnly from '../../../src/policies/published-only';

const ask =
  (query: Record<string, unknown>, state: RequestState = {}) =>
  () =>
    publishedOnly({ request: { query }, state });

const previewer: RequestState = {
  auth: { credentials: { type: 'custom' }, ability: { can: (right) => right === PREVIEW_RIGHT } },
};

test.each([{}, { status: 'published' }, { filters: { status: 'draft' } }])(
  'a query for published content passes: %j',
  (query) => {
    expect(ask(query)()).toBe(true);
  },
);

const FOR_DRAFTS = [
  { status: 'draft' },
  { status: ['draft'] },
  { status: ['published', 'draft'] },
  { status: ['published'] },
  { status: { 0: 'draft' } },
  { status: 'DRAFT' },
  { status: '' },
  { status: null },
  { publicationFilter: 'modified' },
  { publicationFilter: '' },
  { hasPublishedVersion: 'true' },
];

test.each(FOR_DRAFTS)('a query that could lead to drafts is refused: %j', (query) => {
  expect(ask(query)).toThrow('没有预览权限');
});

test.each(FOR_DRAFTS)(
  'a query that could lead to drafts passes with the preview right: %j',
  (query) => {
    expect(ask(query, previewer)()).toBe(true);
  },
);
