import { uploadPicture } from '../../support/files';
import type { HttpClient } from '../../support/http-client';
import { createPerson } from '../../support/people';
import { NEWS, openNewsroom, type CaseReply, type Newsroom } from './newsroom';

type Awaited = { name: string; post: string | null; onBehalfOf: { name: string } | null };
type View = { data: CaseReply['data'] & { awaited: Awaited[]; changed: string[] } };
type Comparison = {
  data: {
    files: Record<string, { mime: string; size: number }>;
    changes: { path: string }[] | null;
  };
};

const WEEK = 7 * 24 * 60 * 60 * 1000;

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom?.lantai.stop());

const submitted = async (title: string, more: object = {}, by?: HttpClient) => {
  const documentId = await newsroom.write(title);
  const { status, body } = await newsroom.submit(documentId, more, by);
  expect(status).toBe(200);
  return { documentId, ...(body as CaseReply).data };
};

const awaited = async (id: number): Promise<Awaited[]> =>
  (await newsroom.editor.get<View>(`/review/cases/${id}`)).body.data.awaited;

describe('a case says who can take it on', () => {
  it('at each of its stages, with their posts, and nobody once it is closed', async () => {
    const { id, version } = await submitted('下一步轮到谁');

    expect(await awaited(id)).toEqual([
      expect.objectContaining({ name: 'editor', post: '编辑', onBehalfOf: null }),
    ]);
    await newsroom.act(newsroom.editor, id, 'approve', { version });
    expect((await awaited(id)).map(({ name }) => name)).toEqual(['approver', 'approver']);
    await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });

    expect(await awaited(id)).toEqual([]);
  });

  it('without those who had a hand in it, and with those who sign for somebody', async () => {
    const documentId = await newsroom.write('动过手的不算');
    await newsroom.edit(documentId, { title: '动过手的不算数' }, newsroom.approver);
    const { id, version } = ((await newsroom.submit(documentId)).body as CaseReply).data;
    const { strapi } = newsroom.lantai;
    const substitute = await createPerson({ strapi, roleCode: 'section-lead', firstname: '乙' });
    await newsroom.secondApprover.post('/review/delegations', {
      delegateId: substitute.id,
      from: new Date().toISOString(),
      until: new Date(Date.now() + WEEK).toISOString(),
      reason: '出差',
    });
    await newsroom.act(newsroom.editor, id, 'approve', { version });

    expect(await awaited(id)).toMatchObject([
      { name: 'approver', onBehalfOf: null },
      { name: '乙', onBehalfOf: { name: 'approver' } },
    ]);
  });

  it('where an emergency waits for its confirmation: not who asked for it', async () => {
    const { id } = await submitted(
      '应急等谁确认',
      { kind: 'emergency', reason: '红色预警' },
      newsroom.approver,
    );

    expect(await awaited(id)).toHaveLength(1);
  });
});

describe('what a round would change', () => {
  it('comes with type and size of every file that either side shows', async () => {
    const { strapi } = newsroom.lantai;
    const documentId = await newsroom.write('附件有大小');
    const [first, second] = [
      await uploadPicture({ who: newsroom.contributor, name: '旧图.png' }),
      await uploadPicture({ who: newsroom.contributor, name: '新图.png' }),
    ];
    const urlOf = async (id: number): Promise<string> =>
      (await strapi.db.query('plugin::upload.file').findOne({ where: { id } })).url;
    const waivers = await warningsOf(documentId, { attachments: [first] });
    const { id, version } = ((await newsroom.submit(documentId, { waivers })).body as CaseReply)
      .data;
    await newsroom.act(newsroom.editor, id, 'return', { version, reason: '换图' });
    const body = `<p>正文</p><img src="${await urlOf(second)}" alt="示意图">`;
    const again = await warningsOf(documentId, { attachments: [], body });
    expect((await newsroom.submit(documentId, { waivers: again })).status).toBe(200);

    const reply = await newsroom.editor.get<Comparison>(`/review/cases/${id}/diff?against=round-1`);

    expect(reply.body.data.files).toEqual({
      [await urlOf(first)]: { mime: 'image/png', size: expect.any(Number) },
      [await urlOf(second)]: { mime: 'image/png', size: expect.any(Number) },
    });
  });

  /** Edits an item and gives a reason for every warning that it has then. */
  const warningsOf = async (documentId: string, data: object) => {
    await newsroom.edit(documentId, data);
    const { body } = await newsroom.contributor.get<{ data: { findings: { key: string }[] } }>(
      `/review/subjects/${NEWS}/${documentId}`,
    );
    return Object.fromEntries(body.data.findings.map(({ key }) => [key, '已核对']));
  };
});

describe('a comment', () => {
  it('says where about its words began', async () => {
    const { id } = await submitted('批注从哪里起');
    await newsroom.editor.post(`/review/cases/${id}/comments`, {
      text: '几家？',
      field: 'body',
      quote: '企业',
      start: 7,
    });

    const { body } = await newsroom.editor.get<{ data: { start: number }[] }>(
      `/review/cases/${id}/comments`,
    );

    expect(body.data.map(({ start }) => start)).toEqual([5]);
  });
});

describe('a correction that corrects nothing', () => {
  const correct = async (documentId: string) => {
    const { status, body } = await newsroom.submit(documentId, { kind: 'correct' });
    const { error } = body as CaseReply;
    return { status, code: error?.details.code, message: error?.message };
  };
  const offered = async (documentId: string) => {
    const { body } = await newsroom.contributor.get<{
      data: { kinds: Record<string, { allowed: boolean; code?: string }> };
    }>(`/review/subjects/${NEWS}/${documentId}`);
    return body.data.kinds.correct;
  };

  it('is refused with what to do, and greys the button; a change lets it through', async () => {
    const documentId = await newsroom.write('没有差别');
    await newsroom.publish(documentId);

    expect(await correct(documentId)).toEqual({
      status: 422,
      code: 'nothingToCorrect',
      message: expect.stringContaining('请先修改并保存稿件'),
    });
    expect(await offered(documentId)).toMatchObject({ allowed: false, code: 'nothingToCorrect' });

    await newsroom.edit(documentId, { title: '有了差别' });
    expect(await offered(documentId)).toEqual({ allowed: true });
    expect((await correct(documentId)).status).toBe(200);
  });

  it('is refused as well when the change was taken back before it was submitted again', async () => {
    const documentId = await newsroom.write('改了又改回');
    await newsroom.publish(documentId);
    await newsroom.edit(documentId, { title: '改了' });
    const { id, version } = (
      (await newsroom.submit(documentId, { kind: 'correct' })).body as CaseReply
    ).data;
    await newsroom.act(newsroom.editor, id, 'return', { version, reason: '不必改' });
    await newsroom.edit(documentId, { title: '改了又改回' });

    expect((await correct(documentId)).code).toBe('nothingToCorrect');
  });

  it('is the way to sign what is public without a signature, or not as it was signed', async () => {
    const { strapi } = newsroom.lantai;
    const rows = (documentId: string) =>
      strapi.db.connection('news_items').where({ document_id: documentId });
    const drifted = await newsroom.write('公开的被改了');
    await newsroom.publish(drifted);
    await rows(drifted).whereNotNull('published_at').update({ title: '直接改库' });
    const unsigned = await newsroom.write('早先公开的');
    await newsroom.publish(unsigned);
    await strapi.db
      .query('plugin::review.publication' as never)
      .deleteMany({ where: { subjectKey: `${NEWS}|${unsigned}|` } });

    expect((await correct(drifted)).status).toBe(200);
    expect((await correct(unsigned)).status).toBe(200);
  });
});
