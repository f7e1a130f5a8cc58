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
let token: string;
let full: HttpClient;

beforeAll(async () => {
  lantai = await startLantai();
  const { strapi } = lantai;
  place = await createPlace(strapi);
  token = await createApiToken({ strapi, type: 'full-access' });
  full = lantai.api.withToken(token);
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

describe('a query', () => {
  test.each([
    'zzz=1',
    'fields=zzz',
    'sort=zzz',
    'filters[zzz]=1',
    'filters[title][$zzz]=1',
    'populate=zzz',
    'populate[zzz]=true',
    'filters[title][zzz]=1',
  ])('that Strapi does not know is refused: ?%s', async (query) => {
    expect((await lantai.api.get(`/api/news?${query}`)).status).toBe(400);
  });

  test.each([
    'populate=unit.parent.parent.parent',
    'populate[0]=unit.parent.parent.parent',
    'populate[500]=unit.parent.parent.parent',
    'populate[unit.parent.parent.parent]=true',
    'populate[unit][populate]=parent.parent.parent',
    'populate[unit][populate][parent][populate][parent][populate]=*',
    'populate[unit][populate][0]=parent.parent.parent',
    'populate[unit][on][api::unit.unit][populate]=parent.parent.parent',
  ])('that populates too deep is refused: ?%s', async (query) => {
    expect((await lantai.api.get(`/api/news?${query}`)).status).toBe(400);
  });

  test('that populates three levels is answered', async () => {
    const { status } = await lantai.api.get('/api/news?populate=unit.parent.parent');
    expect(status).toBe(200);
  });

  test.each([
    'filters[title][$contains]=%00',
    'filters[title][$eq]=a%00b',
    'filters[slug][$in][0]=%00',
    'filters[id]=%00',
    'filters[id]=abc',
    'filters[id]=99999999999999999999',
    'filters[publishDate][$gt]=%00',
    'filters[publishDate][$gt]=yesterday',
    'filters[unit][name]=%00',
    'filters[documentId]=%00',
    '_q=%00',
    'sort=%00',
    'fields=%00',
    'populate=%00',
    'locale=%00',
    'filters[title][$contains]=%FF',
    'filters[title][$contains]=%ED%A0%80',
    'filters[title][$contains]=%25',
    'filters[$and]=1',
    'filters[$or][0]=1',
    'filters[title]=',
    'filters[title][$in]=',
    'filters[title][$between]=1',
    'filters[title][$null]=zzz',
    'sort[0]=',
    'pagination=1',
    'filters=1',
    'fields=',
    'filters[unit][sortOrder]=abc',
    'filters[unit][sortOrder][$gt]=99999999999999999999',
    'filters[publishDate][$contains]=2025',
    'filters[id][$startsWith]=1',
    'populate[unit][filters][$and]=1',
    'pagination[start]=99999999999999999999',
  ])('that makes no sense is no failure of the server: ?%s', async (query) => {
    expect((await lantai.api.get(`/api/news?${query}`)).status).toBeLessThan(500);
  });

  test.each(['/api/news/a%00b', '/api/news/%E0%A4%A', '/api/news/..%2f..%2fetc', '/api/news/%FF'])(
    'by an address that makes no sense is no failure of the server: %s',
    async (path) => {
      expect((await lantai.api.get(path)).status).toBeLessThan(500);
    },
  );
});

describe('an error has one form', () => {
  const malformed = async (body: string): Promise<{ status: number; body: Failure }> => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(`${lantai.baseUrl}/api/news`, { method: 'POST', headers, body });
    return { status: response.status, body: (await response.json()) as Failure };
  };

  const FAILURES: [number, string, () => Promise<{ status: number; body: Failure }>][] = [
    [400, 'an unknown parameter', () => lantai.api.get<Failure>('/api/news?zzz=1')],
    [
      400,
      'a field that breaks a rule',
      () => full.post<Failure>('/api/news', { data: { title: '' } }),
    ],
    [400, 'no data', () => full.post<Failure>('/api/news', {})],
    [401, 'a token that is none', () => lantai.api.withToken('none').get<Failure>('/api/news')],
    [403, 'a right that lacks', () => lantai.api.post<Failure>('/api/news', { data: {} })],
    [403, 'drafts', () => lantai.api.get<Failure>('/api/news?status=draft')],
    [404, 'an unknown item', () => lantai.api.get<Failure>('/api/news/unknown')],
    [404, 'an unknown path', () => lantai.api.get<Failure>('/api/nothing')],
    [404, 'an unknown deep path', () => lantai.api.get<Failure>('/api/news/a/b/c')],
    [404, 'no path at all', () => lantai.api.get<Failure>('/api/')],
    [405, 'a wrong method', () => full.post<Failure>('/api/units', { data: {} })],
    [405, 'a wrong method of an item', () => full.delete<Failure>('/api/units/any')],
    [400, 'an address that makes no sense', () => lantai.api.get<Failure>('/api/news/%E0%A4%A')],
    [400, 'JSON that breaks off', () => malformed('{"data":')],
    [413, 'too much', () => malformed(JSON.stringify({ data: { title: 'x'.repeat(6_000_000) } }))],
  ];

  test.each(FAILURES)('%i for %s', async (expected, _, send) => {
    const { status, body } = await send();
    expect(status).toBe(expected);
    expect(body).toEqual({
      data: null,
      error: {
        status: expected,
        name: expect.stringMatching(/Error$/),
        message: expect.stringMatching(/./),
        details: expect.any(Object),
      },
    });
  });

  test('and tells nothing of the program', async () => {
    for (const [, , send] of FAILURES) {
      expect(JSON.stringify((await send()).body)).not.toMatch(/node_modules|\.js|at .*:\d+/);
    }
  });
});
