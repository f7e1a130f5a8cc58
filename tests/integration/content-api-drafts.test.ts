import { createApiToken } from '../support/api-tokens';
import { createPlace, NEWS, type ContentUid, type Data } from '../support/content';
import { uploadPicture } from '../support/files';
import type { HttpClient } from '../support/http-client';
import { createPerson, type Person } from '../support/people';
import {
  COLLECTIONS,
  plantDrafts,
  SENTINEL,
  signEverything,
  type Planted,
} from '../support/planted-drafts';
import { startLantai, type Lantai } from '../support/strapi-instance';

type List = { data: { documentId: string }[] };

let lantai: Lantai;
let person: Person;
let ids: Planted;
const callers: Record<string, HttpClient> = {};

beforeAll(async () => {
  lantai = await startLantai();
  const { strapi, api } = lantai;
  const place = await createPlace(strapi);
  person = await createPerson({ strapi, roleCode: 'approver', unit: place.unit });
  const picture = await uploadPicture({ who: await aWriter(place.unit), name: 'a.png' });
  const pictures = { cover: picture, attachments: [picture] };
  ids = await plantDrafts({ strapi, place, pictures });
  await signEverything(strapi, person.id);

  callers.anonymous = api;
  for (const type of ['read-only', 'full-access'] as const) {
    callers[type] = api.withToken(await createApiToken({ strapi, type }));
  }
  const permissions = Object.values(COLLECTIONS).flatMap((uid) => [
    `${uid}.find`,
    `${uid}.findOne`,
  ]);
  callers.custom = api.withToken(await createApiToken({ strapi, type: 'custom', permissions }));
  callers.preview = api.withToken(
    await createApiToken({
      strapi,
      type: 'custom',
      permissions: [...permissions, 'api::preview.preview.describe'],
    }),
  );
});
afterAll(() => lantai.stop());

const aWriter = async (unit: string): Promise<HttpClient> => {
  const { email } = await createPerson({ strapi: lantai.strapi, roleCode: 'contributor', unit });
  return lantai.admin(email);
};

const WITHOUT_PREVIEW = ['anonymous', 'read-only', 'full-access', 'custom'];

const as = (caller: string): HttpClient => {
  const client = callers[caller];
  if (!client) throw new Error(`There is no caller ${caller}.`);
  return client;
};

test('what is published is read without a token', async () => {
  const { status, body } = await lantai.api.get<List>('/api/news');
  expect(status).toBe(200);
  expect(body.data.map(({ documentId }) => documentId).sort()).toEqual(
    [ids.published, ids.modified].sort(),
  );
});

test('an item with a newer draft is read as it was published', async () => {
  const { status, body } = await lantai.api.get<{ data: Data }>(`/api/news/${ids.modified}`);
  expect(status).toBe(200);
  expect(body.data.title).toMatch(/^第\d+条新闻$/);
});

const FOR_DRAFTS = [
  'status=draft',
  'status[]=draft',
  'status[0]=draft',
  'status[a]=draft',
  'status[$eq]=draft',
  'status=DRAFT',
  'status=%64raft',
  'status=published&status=draft',
  'status=draft&status=published',
  'status=',
  'status',
  'publicationFilter=never-published',
  'publicationFilter=modified',
  'publicationFilter[]=modified',
  'hasPublishedVersion=false',
  'hasPublishedVersion=true',
];

const UNKNOWN = [
  'Status=draft',
  'STATUS=draft',
  'publicationState=preview',
  'publicationState=live',
  'preview=true',
  'draft=true',
  'publicationStatusFilter=published-modified',
  'populate[specialColumns][status]=draft',
  'populate[specialColumns][publicationFilter]=modified',
  'populate[cover][populate][related]=true',
  'populate[createdBy]=true',
  'populate=createdBy',
  'populate[unit][populate][members]=true',
  'populate=unit.members',
  'populate[specialColumnSections][populate][specialColumn]=true',
  'fields=createdBy',
  'sort=createdBy.email',
  'sort[updatedBy][id]=asc',
  'sort=unit.members.email',
  'filters[createdBy][email][$contains]=lantai',
  'filters[updatedBy][id][$gt]=0',
  'filters[unit][members][email][$contains]=lantai',
  'filters[$or][0][unit][members][id][$gt]=0',
  'filters[$not][createdBy][id]=0',
  'filters[specialColumnSections][specialColumn][title][$contains]=a',
];

describe.each(WITHOUT_PREVIEW)('to %s', (caller) => {
  test.each(FOR_DRAFTS)('drafts are refused with a sentence: ?%s', async (query) => {
    for (const path of ['/api/news', `/api/news/${ids.draft}`, `/api/news/${ids.modified}`]) {
      const { status, body } = await as(caller).get(`${path}?${query}`);
      expect(status).toBe(403);
      expect(body).toMatchObject({
        data: null,
        error: { name: 'ForbiddenError', details: { code: 'preview' } },
      });
    }
  });

  test.each(UNKNOWN)('what is hidden cannot be asked for: ?%s', async (query) => {
    const { status, text } = await as(caller).get(`/api/news?${query}`);
    expect(status).toBe(400);
    expect(text).not.toContain(SENTINEL);
  });

  test.each([
    `_q=${encodeURIComponent(SENTINEL)}`,
    `filters[title][$contains]=${encodeURIComponent(SENTINEL)}`,
    'filters[publishedAt][$null]=true',
    `filters[specialColumns][title][$contains]=${encodeURIComponent(SENTINEL)}`,
  ])('drafts are not found: ?%s', async (query) => {
    const { status, body } = await as(caller).get<List>(`/api/news?${query}`);
    expect([status, body.data]).toEqual([200, []]);
  });

  test('a draft is not there', async () => {
    expect((await as(caller).get(`/api/news/${ids.draft}`)).status).toBe(404);
  });

  test('the section of a special column that is a draft is not there', async () => {
    const path = `/api/special-column-sections/${ids.hiddenSection}`;
    expect((await as(caller).get(path)).status).toBe(404);
  });
});

describe('whatever is populated', () => {
  type Attributes = Record<string, { type: string }>;

  const queriesFor = (uid: ContentUid): string[] => {
    const attributes = lantai.strapi.contentType(uid).attributes as unknown as Attributes;
    const relations = Object.keys(attributes).filter((name) =>
      ['relation', 'media'].includes(attributes[name]?.type ?? ''),
    );
    return [
      'populate=*',
      ...relations.flatMap((name) => [
        `populate[${name}]=true`,
        `populate[${name}]=*`,
        `populate[${name}][populate]=*`,
        `populate[${name}][populate][specialColumnSections]=true`,
        `populate[${name}][populate][interpretations][populate]=*`,
        `populate[${name}][populate][policyDocuments][populate]=*`,
        `populate[${name}][populate][cover][populate]=*`,
        `populate[${name}][filters][publishedAt][$null]=true`,
        `populate[${name}][sort]=title`,
      ]),
    ];
  };

  const HIDDEN = /"(createdBy|updatedBy|members|related|password|email|folder|folderPath)":/;

  test.each(WITHOUT_PREVIEW)('no draft and no account reaches %s', async (caller) => {
    let readings = 0;
    for (const [collection, uid] of Object.entries(COLLECTIONS)) {
      const list = await as(caller).get<List>(`/api/${collection}?pagination[pageSize]=100`);
      const paths = [
        `/api/${collection}`,
        ...list.body.data.map(({ documentId }) => `/api/${collection}/${documentId}`),
      ];
      for (const path of paths) {
        for (const query of queriesFor(uid)) {
          const { status, text } = await as(caller).get(`${path}?${query}`);
          expect([200, 400]).toContain(status);
          if (status === 200) readings += 1;
          expect(text).not.toContain(SENTINEL);
          expect(text).not.toContain(person.email);
          expect(text).not.toMatch(HIDDEN);
        }
      }
    }
    expect(readings).toBeGreaterThan(200);
  });
});

describe('a custom token with the preview right', () => {
  test('learns which collections it may preview', async () => {
    const { status, body } = await as('preview').get('/api/preview');
    expect(status).toBe(200);
    expect(body).toEqual({
      data: {
        collections: [
          'news',
          'notices',
          'policy-documents',
          'policy-interpretations',
          'special-columns',
        ],
      },
    });
  });

  test('reads drafts when it asks for them', async () => {
    const one = await as('preview').get<{ data: Data }>(`/api/news/${ids.draft}?status=draft`);
    expect(one.body.data.title).toBe(SENTINEL);
    const list = await as('preview').get<List>('/api/news?status=draft');
    expect(list.body.data).toHaveLength(3);
  });

  test('reads published items when it does not', async () => {
    const { text } = await as('preview').get('/api/news');
    expect(text).not.toContain(SENTINEL);
  });

  test('reads no draft of a type that it may not read', async () => {
    const { strapi, api } = lantai;
    const permissions = ['api::preview.preview.describe', `${NEWS}.find`];
    const token = await createApiToken({ strapi, type: 'custom', permissions });
    expect((await api.withToken(token).get('/api/notices?status=draft')).status).toBe(403);
  });

  test('sees no account either', async () => {
    const query = 'status=draft&populate[unit]=true&populate[cover][populate]=*';
    const { status, text } = await as('preview').get(`/api/news?${query}`);
    expect(status).toBe(200);
    expect(text).not.toContain(person.email);
    expect(text).not.toMatch(/"(createdBy|members|related)":/);
  });
});

test.each(['anonymous', 'read-only', 'custom'])(
  '%s is not told what can be previewed',
  async (caller) => {
    expect((await as(caller).get('/api/preview')).status).toBe(403);
  },
);
