import type { HttpClient } from '../../support/http-client';
import { NEWS, openNewsroom, type Newsroom } from './newsroom';

const LIST = `/content-manager/collection-types/${NEWS}`;

let newsroom: Newsroom;
let draft: string;
let otherDraft: string;
let published: string;
let otherPublished: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  draft = await newsroom.write('草稿甲');
  otherDraft = await newsroom.write('草稿乙');
  published = await newsroom.write('公开甲');
  otherPublished = await newsroom.write('公开乙');
  await newsroom.publish(published);
  await newsroom.publish(otherPublished);
});

afterAll(() => newsroom?.lantai.stop());

const rows = () => newsroom.lantai.strapi.db.query(NEWS);
const titles = async () =>
  (await rows().findMany({ orderBy: { id: 'asc' } })).map(
    ({ title, publishedAt }: { title: string; publishedAt: string | null }) =>
      `${title}${publishedAt ? ' 公开' : ''}`,
  );

type Person = 'approver' | 'administrator';
type Attempt = (by: HttpClient) => Promise<{ status: number; text: string }>;

const PEOPLE: readonly Person[] = ['approver', 'administrator'];

const PUBLISHING: Record<string, Attempt> = {
  'the publish button': (by) => by.post(`${LIST}/${draft}/actions/publish`, {}),
  'the publish button with other words than were saved': (by) =>
    by.post(`${LIST}/${draft}/actions/publish`, { title: '夹带的标题', body: '<p>夹带</p>' }),
  'the publish button over content that is public, with other words': (by) =>
    by.post(`${LIST}/${published}/actions/publish`, { title: '夹带的标题' }),
  'the publish button for another locale': (by) =>
    by.post(`${LIST}/${draft}/actions/publish?locale=en`, {}),
  'bulk publish': (by) =>
    by.post(`${LIST}/actions/bulkPublish`, { documentIds: [draft, otherDraft] }),
  'bulk publish of a mix': (by) =>
    by.post(`${LIST}/actions/bulkPublish`, { documentIds: [published, draft] }),
  'bulk publish of several locales': (by) =>
    by.post(`${LIST}/actions/bulkPublish?locale[0]=zh-Hans&locale[1]=en`, { documentIds: [draft] }),
};

const TAKING_AWAY: Record<string, Attempt> = {
  'the unpublish button': (by) => by.post(`${LIST}/${published}/actions/unpublish`, {}),
  'unpublish that discards the draft': (by) =>
    by.post(`${LIST}/${published}/actions/unpublish`, { discardDraft: true }),
  'bulk unpublish': (by) =>
    by.post(`${LIST}/actions/bulkUnpublish`, { documentIds: [published, otherPublished] }),
  'bulk unpublish of a mix': (by) =>
    by.post(`${LIST}/actions/bulkUnpublish`, { documentIds: [draft, published] }),
  'the delete button': (by) => by.delete(`${LIST}/${published}`),
  'bulk delete': (by) => by.post(`${LIST}/actions/bulkDelete`, { documentIds: [published] }),
};

const byEverybody = (attempts: Record<string, Attempt>) =>
  Object.entries(attempts).flatMap(([path, attempt]) =>
    PEOPLE.map((person): [string, Person, Attempt] => [path, person, attempt]),
  );

/** An approver may lack the panel's right to publish; Strapi refuses them then, before the gate is asked. */
const saidTo = (person: Person, sentence: string): string =>
  person === 'administrator' ? sentence : '';

describe('unsigned content does not become public', () => {
  it.each(byEverybody(PUBLISHING))('by %s of the panel, by the %s', async (_path, who, attempt) => {
    const before = await titles();

    const { status, text } = await attempt(newsroom[who]);

    expect(status).toBe(403);
    expect(text).toContain(saidTo(who, '内容须经审核签署后才能公开'));
    expect(await titles()).toEqual(before);
  });

  it('by create and publish of the panel, by the administrator', async () => {
    const before = await titles();

    const reply = await newsroom.administrator.post(`${LIST}/actions/publish`, {
      title: '一步公开',
    });

    expect(reply.status).toBe(403);
    expect(reply.text).toContain('内容须经审核签署后才能公开');
    expect(await titles()).toEqual(before);
  });

  it.each(['clone', 'auto-clone'])('by %s: a copy is a draft', async (route) => {
    const reply = await newsroom.administrator.post<{ data: { documentId: string } }>(
      `${LIST}/${route}/${published}`,
      { title: '副本' },
    );

    expect([200, 201, 400]).toContain(reply.status);
    expect(await newsroom.publicTitles()).toEqual(expect.arrayContaining(['公开甲', '公开乙']));
    expect(await newsroom.publicTitles()).toHaveLength(2);
  });
});

describe('public content does not go away unsigned', () => {
  it.each(byEverybody(TAKING_AWAY))(
    'by %s of the panel, by the %s',
    async (_path, who, attempt) => {
      const before = await titles();

      const { status, text } = await attempt(newsroom[who]);

      expect(status).toBe(403);
      expect(text).toContain(saidTo(who, '请提交撤稿'));
      expect(await titles()).toEqual(before);
    },
  );
});

describe('the panel’s ways around a type without locales', () => {
  it('deletes nothing under a locale that the item does not have', async () => {
    const { status } = await newsroom.administrator.delete(`${LIST}/${published}?locale=en`);

    expect(status).toBe(404);
    expect(await titles()).toContain('公开甲 公开');
  });
});

describe('paths that this edition of Strapi does not have', () => {
  it.each([
    ['releases', 'GET', '/content-releases/releases'],
    ['history', 'GET', `/content-manager/history-versions?contentType=${NEWS}`],
    ['GraphQL', 'POST', '/graphql'],
  ])('%s', async (_path, method, address) => {
    const { administrator } = newsroom;

    const reply = await (method === 'GET'
      ? administrator.get(address)
      : administrator.post(address, {}));

    expect([404, 405]).toContain(reply.status);
  });
});
