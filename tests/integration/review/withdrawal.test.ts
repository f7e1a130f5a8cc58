import { createApiToken } from '../../support/api-tokens';
import { createItem, SPECIAL_COLUMN } from '../../support/content';
import type { HttpClient } from '../../support/http-client';
import { createPerson } from '../../support/people';
import { NEWS, openNewsroom, type CaseReply, type Newsroom } from './newsroom';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom?.lantai.stop());

const LIST = `/content-manager/collection-types/${NEWS}`;
const NOTICE = { reason: '有误', notice: '数据有误，现予撤下。' };

type Gone = { error: { status: number; message: string; details: object } };

const get = <Body = Gone>(path: string) => newsroom.lantai.api.get<Body>(path);

const signOff = async (id: number, version: number) => {
  await newsroom.act(newsroom.editor, id, 'approve', { version });
  const { body } = await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });
  return body.data?.state;
};

const withdraw = async (documentId: string, withdrawal: object = NOTICE, more: object = {}) => {
  const { body } = await newsroom.submit(documentId, { kind: 'withdraw', withdrawal, ...more });
  const { id, version } = (body as CaseReply).data;
  return signOff(id, version);
};

const published = async (title: string) => {
  const documentId = await newsroom.write(title);
  await newsroom.publish(documentId);
  const row = await newsroom.lantai.strapi.db.query(NEWS).findOne({ where: { documentId } });
  return { documentId, slug: row.slug as string };
};

describe('a withdrawal', () => {
  it.each([
    ['no typed reason', { notice: '撤下。' }, 400],
    ['a reason that is not on the list', { reason: '不好看', notice: '撤下。' }, 400],
    ['no notice', { reason: '有误', notice: ' ' }, 400],
    ['an address that is none', { ...NOTICE, movedTo: 'javascript:alert(1)' }, 400],
    ['an address on another server, written as a path', { ...NOTICE, movedTo: '//x.example' }, 400],
    ['an address too long to keep', { ...NOTICE, movedTo: `/${'a'.repeat(300)}` }, 400],
    ['a notice that no database keeps', { ...NOTICE, notice: '撤\u0000下' }, 400],
  ])('is refused with %s', async (_what, withdrawal, status) => {
    const { documentId } = await published('等待撤稿');

    const reply = await newsroom.submit(documentId, { kind: 'withdraw', withdrawal });

    expect(reply.status).toBe(status);
    expect((await get(`/api/news/${documentId}`)).status).toBe(200);
  });

  it('is refused for what is not public', async () => {
    const documentId = await newsroom.write('从未公开');

    const { body } = await newsroom.submit(documentId, { kind: 'withdraw', withdrawal: NOTICE });

    expect((body as CaseReply).error?.details.code).toBe('notPublic');
  });

  it('leaves the content public until it is signed', async () => {
    const { documentId } = await published('撤稿在审');
    const { body } = await newsroom.submit(documentId, { kind: 'withdraw', withdrawal: NOTICE });
    const { id, version } = (body as CaseReply).data;

    await newsroom.act(newsroom.editor, id, 'approve', { version });

    expect((await get(`/api/news/${documentId}`)).status).toBe(200);
  });
});

describe('withdrawn content', () => {
  it('is answered with 410 and the notice, by document id and by slug', async () => {
    const { documentId, slug } = await published('两种地址');
    const movedTo = 'https://example.com/new';
    expect(await withdraw(documentId, { ...NOTICE, movedTo })).toBe('withdrawn');

    const replies = [
      await get(`/api/news/${documentId}`),
      await get(`/api/news?filters[slug]=${slug}`),
      await get(`/api/news?filters[slug][$eq]=${slug}&populate=column`),
    ];

    for (const { status, body } of replies) {
      expect(status).toBe(410);
      expect(body.error).toMatchObject({
        message: NOTICE.notice,
        details: { reason: '有误', movedTo, title: '两种地址' },
      });
    }
  });

  it('is absent from lists, which are answered as ever', async () => {
    const { documentId } = await published('不在列表');
    await withdraw(documentId);

    const list = await get<{ data: { documentId: string }[] }>(
      '/api/news?pagination[pageSize]=100',
    );
    const empty = await get<{ data: object[] }>('/api/news?filters[title]=不在列表');

    expect(list.status).toBe(200);
    expect(list.body.data.map((item) => item.documentId)).not.toContain(documentId);
    expect(empty.body.data).toEqual([]);
  });

  it('is no more than not found where there never was any', async () => {
    const byId = await get('/api/news/abcdefghijklmnopqrstuvwx');
    const bySlug = await get<{ data: object[] }>('/api/news?filters[slug]=mei-you');
    const draft = await newsroom.write('从未公开的草稿');

    expect(byId.status).toBe(404);
    expect(bySlug.body.data).toEqual([]);
    expect((await get(`/api/news/${draft}`)).status).toBe(404);
  });

  it('is found again when it is published again', async () => {
    const { documentId, slug } = await published('撤下又公开');
    await withdraw(documentId);
    await newsroom.edit(documentId, { title: '改正后公开' });

    const { body } = await newsroom.submit(documentId);
    const { id, version } = (body as CaseReply).data;
    expect(await signOff(id, version)).toBe('published');

    expect((await get(`/api/news/${documentId}`)).status).toBe(200);
    expect((await get(`/api/news?filters[slug]=${slug}`)).status).toBe(200);
  });

  it('keeps its notice when its draft is deleted afterwards', async () => {
    const { documentId } = await published('撤下并删除');
    const early = await newsroom.administrator.delete(`${LIST}/${documentId}`);
    await withdraw(documentId);

    const late = await newsroom.administrator.delete(`${LIST}/${documentId}`);

    expect(early.status).toBe(403);
    expect(early.text).toContain('请提交撤稿');
    expect(late.status).toBe(200);
    expect((await get(`/api/news/${documentId}`)).status).toBe(410);
  });
});

describe('a correction', () => {
  it('leaves the public version as it was, for a token that may preview as well', async () => {
    const { strapi, api } = newsroom.lantai;
    const reader = api.withToken(await createApiToken({ strapi }));
    const { documentId } = await published('更正以前');
    await newsroom.edit(documentId, { title: '更正以后' });
    const { body } = await newsroom.submit(documentId, { kind: 'correct' });
    const { id, version } = (body as CaseReply).data;
    const titles = async () => [
      (await get<{ data: { title: string } }>(`/api/news/${documentId}`)).body.data.title,
      (await reader.get<{ data: { title: string } }>(`/api/news/${documentId}`)).body.data.title,
    ];

    expect(await titles()).toEqual(['更正以前', '更正以前']);
    expect(await signOff(id, version)).toBe('published');
    expect(await titles()).toEqual(['更正以后', '更正以后']);
  });

  it('is what public content needs, and not a second publication', async () => {
    const { documentId } = await published('已经公开');

    const { body } = await newsroom.submit(documentId);

    expect((body as CaseReply).error?.details.code).toBe('alreadyPublic');
  });
});

describe('a person of another unit', () => {
  it('hands in nothing of this one, and so reads nothing of it', async () => {
    const documentId = await newsroom.write('外单位看不到');

    const { status, body } = await newsroom.submit(documentId, {}, newsroom.stranger);

    expect(status).toBe(404);
    expect((body as CaseReply).error?.details.code).toBe('contentNotFound');
  });
});

describe('relations to withdrawn content', () => {
  let unit: string;
  let sectionLead: HttpClient;

  beforeAll(async () => {
    const { strapi, admin } = newsroom.lantai;
    const found = await strapi
      .documents('api::unit.unit')
      .findFirst({ filters: { name: '渭滨分局' } });
    unit = found?.documentId ?? '';
    sectionLead = await admin(
      (await createPerson({ strapi, roleCode: 'section-lead', unit })).email,
    );
  });

  /** Special columns are signed three times. */
  const signedThrice = async (documentId: string, kind: object) => {
    const { body } = await newsroom.submit(
      documentId,
      { uid: SPECIAL_COLUMN, ...kind },
      newsroom.editor,
    );
    let view = (body as CaseReply).data;
    for (const by of [sectionLead, newsroom.editor, newsroom.approver]) {
      view = (await newsroom.act(by, view.id, 'approve', { version: view.version })).body.data;
    }
    return view.state;
  };

  it('do not show it, and show it again when it is public again', async () => {
    const { strapi } = newsroom.lantai;
    const data = { title: '蓝天专题', unit, introduction: '专题介绍' };
    const special = await createItem({ strapi, uid: SPECIAL_COLUMN, data });
    expect(await signedThrice(special, { kind: 'publish' })).toBe('published');
    const news = await newsroom.write('属于专题的稿');
    await newsroom.edit(news, { specialColumns: { set: [{ documentId: special }] } });
    await newsroom.publish(news);
    const shown = async () => {
      const address = `/api/news/${news}?populate[specialColumns][fields]=title`;
      const { body } = await get<{ data: { specialColumns: object[] } }>(address);
      return body.data.specialColumns.length;
    };
    const drift = () => strapi.plugin('review').service('ledger').drift();

    expect(await shown()).toBe(1);
    expect(await signedThrice(special, { kind: 'withdraw', withdrawal: NOTICE })).toBe('withdrawn');
    expect(await shown()).toBe(0);
    expect(await drift()).toEqual([]);
    expect(await signedThrice(special, { kind: 'publish' })).toBe('published');
    expect(await shown()).toBe(1);
    expect(await drift()).toEqual([]);
  });
});
