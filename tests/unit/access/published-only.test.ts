import type { Core } from '@strapi/strapi';
import { registerPublishedOnly } from '../../../src/access/published-only';

type Context = { uid: string; action: string; params: Record<string, unknown> };
type Middleware = (context: Context, next: () => Promise<unknown>) => Promise<unknown>;

const SECTION = 'api::special-column-section.special-column-section';

/** What the document service is asked for in the end, when `state` is that of the request. */
const passedOn = async (
  { uid = 'api::news-item.news-item', action = 'findMany', params = {} }: Partial<Context>,
  state: object | undefined,
): Promise<Record<string, unknown>> => {
  const middlewares: Middleware[] = [];
  const strapi = {
    requestContext: { get: () => state && { state } },
    documents: { use: (middleware: Middleware) => middlewares.push(middleware) },
    contentType: () => ({ attributes: {} }),
  } as unknown as Core.Strapi;
  registerPublishedOnly({ strapi });
  const context = { uid, action, params };
  await middlewares[0]?.(context, async () => []);
  return context.params;
};

const site = { route: { info: { type: 'content-api' } }, auth: {} };

test.each(['findOne', 'findMany', 'findFirst', 'count'])(
  'another site’s %s reads what is published, whatever it asks for',
  async (action) => {
    const params = {
      status: 'draft',
      publicationFilter: 'modified',
      hasPublishedVersion: false,
      sort: 'a',
    };
    expect(await passedOn({ action, params }, site)).toEqual({ status: 'published', sort: 'a' });
  },
);

test('another site’s write is not its business', async () => {
  const params = { status: 'draft', data: {} };
  expect(await passedOn({ action: 'update', params }, site)).toEqual(params);
});

test.each([
  ['the system', undefined],
  ['a person in the panel', { user: { id: 1 }, route: { info: { type: 'admin' } } }],
  [
    'a site with the preview right',
    { ...site, auth: { credentials: { type: 'custom' }, ability: { can: () => true } } },
  ],
])('%s reads what it asks for', async (_, state) => {
  expect(await passedOn({ params: { status: 'draft' } }, state)).toEqual({ status: 'draft' });
});

test('another site reads the sections of published special columns, within its own filter', async () => {
  const filters = { name: '活动' };
  expect(await passedOn({ uid: SECTION, params: { filters } }, site)).toEqual({
    status: 'published',
    filters: { $and: [filters, { specialColumn: { publishedAt: { $notNull: true } } }] },
  });
});
