import { createApiToken } from '../support/api-tokens';
import {
  aNewsItem,
  createItem,
  createPlace,
  NEWS,
  type Data,
  type Place,
} from '../support/content';
import type { HttpClient } from '../support/http-client';
import { startLantai, type Lantai } from '../support/strapi-instance';

type List = { data: Data[]; meta: { pagination: Data } };
type Failure = {
  data: null;
  error: { status: number; name: string; message: string; details: object };
};

let lantai: Lantai;
let place: Place;
let full: HttpClient;

beforeAll(async () => {
  lantai = await startLantai();
  const { strapi } = lantai;
  place = await createPlace(strapi);
  full = lantai.api.withToken(await createApiToken({ strapi, type: 'full-access' }));
  for (let number = 0; number < 105; number += 1) {
    const publishDate = new Date(Date.UTC(2025, 0, 1, 0, number)).toISOString();
    await createItem({
      strapi,
      uid: NEWS,
      data: aNewsItem(place, { publishDate }),
      published: true,
    });
  }
});
afterAll(() => lantai.stop());

/** Every route of the content API, and nothing else. A new one is written down here on purpose. */
const ROUTES = [
  'GET /api/columns',
  'GET /api/columns/:id',
  'DELETE /api/news/:id',
  'GET /api/news',
  'GET /api/news/:id',
  'POST /api/news',
  'PUT /api/news/:id',
  'DELETE /api/notices/:id',
  'GET /api/notices',
  'GET /api/notices/:id',
  'POST /api/notices',
  'PUT /api/notices/:id',
  'DELETE /api/policy-documents/:id',
  'GET /api/policy-documents',
  'GET /api/policy-documents/:id',
  'POST /api/policy-documents',
  'PUT /api/policy-documents/:id',
  'DELETE /api/policy-interpretations/:id',
  'GET /api/policy-interpretations',
  'GET /api/policy-interpretations/:id',
  'POST /api/policy-interpretations',
  'PUT /api/policy-interpretations/:id',
  'GET /api/preview',
  'GET /api/special-column-sections',
  'GET /api/special-column-sections/:id',
  'DELETE /api/special-columns/:id',
  'GET /api/special-columns',
  'GET /api/special-columns/:id',
  'POST /api/special-columns',
  'PUT /api/special-columns/:id',
  'GET /api/units',
  'GET /api/units/:id',
  'POST /api/upload',
];

describe('the routes of the running server', () => {
  type Route = { method: string; path: string; config?: { policies?: unknown[] } };
  type Router = { type?: string; prefix?: string; routes: Route[] };
  type Module = { routes: Record<string, Router> };

  const named = ({ prefix = '' }: Router, { method, path }: Route): string =>
    `${method} /api${prefix}${path}`.replace(/\/$/, '');

  const contentApi = (): Map<string, Route> => {
    const modules = [
      ...Object.values(lantai.strapi.apis),
      ...Object.values(lantai.strapi.plugins),
    ] as unknown as Module[];
    const routers = modules
      .flatMap(({ routes }) => Object.values(routes))
      .filter(({ type }) => type === 'content-api');
    return new Map(
      routers.flatMap((router) => router.routes.map((route) => [named(router, route), route])),
    );
  };

  test('are those that were meant', () => {
    expect([...contentApi().keys()].sort()).toEqual([...ROUTES].sort());
  });

  test('are those that the router knows', () => {
    type Layer = { methods: string[]; path: string };
    const layers = (lantai.strapi.server as unknown as { listRoutes(): Layer[] }).listRoutes();
    const known = layers
      .filter(({ path, methods }) => /^\/api\b/.test(path) && methods.length > 0)
      .map(
        ({ methods, path }) => `${methods.filter((method) => method !== 'HEAD').join()} ${path}`,
      );
    expect([...new Set(known)].sort()).toEqual([...ROUTES].sort());
  });

  test.each(ROUTES.filter((route) => route.startsWith('GET') && !route.endsWith('/preview')))(
    '%s reads what is published, within bounds',
    (route) => {
      expect(contentApi().get(route)?.config?.policies).toEqual([
        'global::bounded-query',
        'global::published-only',
      ]);
    },
  );

  test.each([
    ['POST', '/api/auth/local'],
    ['POST', '/api/auth/local/register'],
    ['POST', '/api/auth/forgot-password'],
    ['POST', '/api/auth/reset-password'],
    ['POST', '/api/auth/change-password'],
    ['GET', '/api/auth/email-confirmation'],
    ['GET', '/api/connect/github'],
    ['GET', '/api/users'],
    ['GET', '/api/users/me'],
    ['POST', '/api/users'],
    ['GET', '/api/users-permissions/roles'],
    ['POST', '/api/email'],
    ['GET', '/api/upload/files'],
    ['GET', '/api/upload/files/1'],
    ['DELETE', '/api/upload/files/1'],
    ['GET', '/api/content-type-builder/content-types'],
    ['GET', '/api/i18n/locales'],
  ])('of visitors’ accounts and Strapi’s plugins are closed: %s %s', async (method, path) => {
    for (const client of [lantai.api, full]) {
      const send =
        method === 'POST' ? client.post : method === 'DELETE' ? client.delete : client.get;
      expect([404, 405]).toContain((await send(path)).status);
    }
  });
});

describe('a page', () => {
  test('has 25 items unless asked for more', async () => {
    const { body } = await lantai.api.get<List>('/api/news');
    expect(body.data).toHaveLength(25);
    expect(body.meta.pagination).toEqual({ page: 1, pageSize: 25, pageCount: 5, total: 105 });
  });

  test.each([
    'pagination[pageSize]=1000',
    'pagination[limit]=1000',
    'pagination[start]=0&pagination[limit]=1000000',
    'pagination[limit]=-1',
    'pagination[pageSize]=99999999999999999999',
  ])('has at most 100 items: ?%s', async (query) => {
    const { status, body } = await lantai.api.get<List>(`/api/news?${query}`);
    expect(status).toBe(200);
    expect(body.data.length).toBeLessThanOrEqual(100);
  });

  test.each(['pagination[pageSize]=-5', 'pagination[pageSize]=abc', 'pagination[page]=0'])(
    'that makes no sense is still a page: ?%s',
    async (query) => {
      const { status, body } = await lantai.api.get<List>(`/api/news?${query}`);
      expect(status).toBe(200);
      expect(body.data.length).toBeLessThanOrEqual(100);
    },
  );

  test.each(['page=1', 'pageSize=10', 'start=0', 'limit=10', 'limit=-1', 'page[]=1'])(
    'is not asked for beside pagination: ?%s',
    async (query) => {
      const { status, body } = await lantai.api.get<Failure>(`/api/news?${query}`);
      expect(status).toBe(400);
      expect(body.error.message).toMatch(/^参数 \w+ 不可用，请改用 pagination\[\w+\]$/);
    },
  );

  test('comes in the order that was asked for', async () => {
    const { body } = await lantai.api.get<List>(
      '/api/news?sort=publishDate:desc&fields=publishDate&pagination[pageSize]=3',
    );
    expect(body.data.map(({ publishDate }) => publishDate)).toEqual([
      '2025-01-01T01:44:00.000Z',
      '2025-01-01T01:43:00.000Z',
      '2025-01-01T01:42:00.000Z',
    ]);
  });
});
