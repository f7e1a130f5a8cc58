import { createApiToken } from '../support/api-tokens';
import { aNewsItem, createItem, createPlace, NEWS } from '../support/content';
import type { HttpClient } from '../support/http-client';
import { startLantai, type Lantai } from '../support/strapi-instance';

type Failure = {
  data: null;
  error: { status: number; name: string; message: string; details: object };
};

let lantai: Lantai;
let token: string;
let full: HttpClient;

beforeAll(async () => {
  lantai = await startLantai();
  const { strapi } = lantai;
  const data = aNewsItem(await createPlace(strapi));
  await createItem({ strapi, uid: NEWS, data, published: true });
  token = await createApiToken({ strapi, type: 'full-access' });
  full = lantai.api.withToken(token);
});
afterAll(() => lantai.stop());

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
    'filters[title][$and][0][title]=1',
    'filters[title][title]=1',
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
