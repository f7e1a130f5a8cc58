import type { HttpClient, Reply } from '../../support/http-client';
import { createApiToken } from '../../support/api-tokens';
import { createPerson } from '../../support/people';
import { openNewsroom, type CaseReply, type Newsroom } from './newsroom';

type Place = { state: string; start?: number; length?: number; closest?: object | null };

type Comment = {
  id: number;
  round: number;
  field: string | null;
  quote: string;
  place: Place | null;
  text: string;
  blocking: boolean;
  by: { id: number; name: string; post: string | null };
  settled: { by: { id: number; name: string }; answer: string } | null;
  replies: { text: string; by: { name: string } }[];
  actions: { settle: { allowed: boolean; needsAnswer?: boolean; code?: string; why?: string } };
};

type Refused = { error?: { message: string; details: { code: string; field?: string } } };
type Written = Refused & { data: Comment };
type Listed = {
  data: Comment[];
  meta: {
    open: number;
    blocking: number;
    actions: Record<'comment' | 'block', { allowed: boolean; code?: string }>;
  };
};

const BODY = '<p>今天检查了企业，发现三处问题。</p><p>企业应当在三十日内整改。</p>';

/** As offsets count it. */
const PLAIN = '今天检查了企业，发现三处问题。\n企业应当在三十日内整改。';

let newsroom: Newsroom;
let sectionLead: HttpClient;
/** In review at its first stage, for tests that count nothing. */
let shared: { id: number };

beforeAll(async () => {
  newsroom = await openNewsroom();
  const { strapi, admin } = newsroom.lantai;
  const unit = await strapi.db
    .query('api::unit.unit')
    .findOne({ where: { name: '渭滨分局' } as never });
  const person = await createPerson({ strapi, roleCode: 'section-lead', unit: unit.documentId });
  sectionLead = await admin(person.email);
  shared = await submitted('批注很多的一张审核单');
});

afterAll(() => newsroom?.lantai.stop());

const submitted = async (title: string, body?: string) => {
  const documentId = await newsroom.write(title);
  if (body) await newsroom.edit(documentId, { title, body });
  const reply = await newsroom.submit(documentId);
  expect(reply.status).toBe(200);
  const { id, version } = (reply.body as CaseReply).data;
  return { documentId, id, version };
};

const returned = async (title: string, body?: string) => {
  const { id, documentId, version } = await submitted(title, body);
  const reply = await newsroom.act(newsroom.editor, id, 'return', { version, reason: '见批注' });
  expect(reply.status).toBe(200);
  return { id, documentId };
};

const comment = (by: HttpClient, id: number, body: object): Promise<Reply<Written>> =>
  by.post<Written>(`/review/cases/${id}/comments`, { text: '请核实', ...body });

const commented = async (by: HttpClient, id: number, body: object = {}): Promise<Comment> => {
  const reply = await comment(by, id, body);
  expect(reply.text).not.toContain('"error"');
  return reply.body.data;
};

const settle = (by: HttpClient, id: number, commentId: number | string, body: object = {}) =>
  by.post<Written>(`/review/cases/${id}/comments/${commentId}/settle`, body);

const list = async (by: HttpClient, id: number): Promise<Listed> =>
  (await by.get<Listed>(`/review/cases/${id}/comments`)).body;

const placeNow = async (id: number): Promise<Place | null | undefined> =>
  (await list(newsroom.editor, id)).data[0]?.place;

const query = (uid: string) => newsroom.lantai.strapi.db.query(uid as never);

const idOf = async (client: HttpClient): Promise<number> =>
  (await client.get<{ data: { id: number } }>('/admin/users/me')).body.data.id;

const noticesOf = (caseId: number, topic: string): Promise<{ recipientId: number }[]> =>
  query('plugin::review.notice').findMany({ where: { caseId, topic } as never });

const recipients = async (caseId: number, topic: string): Promise<number[]> =>
  (await noticesOf(caseId, topic)).map(({ recipientId }) => recipientId);

const ids = async (...clients: HttpClient[]): Promise<number[]> =>
  (await Promise.all(clients.map(idOf))).sort((one, other) => one - other);

describe('a comment', () => {
  it('hangs on quoted words, and says who wrote it in what post and where the words stand', async () => {
    const { id } = await submitted('批注引用原文', BODY);

    const written = await commented(newsroom.editor, id, {
      field: 'body',
      quote: '三十日内',
      text: '应为工作日？',
      blocking: true,
    });

    expect(written).toMatchObject({
      round: 1,
      field: 'body',
      quote: '三十日内',
      place: { state: 'found', start: PLAIN.indexOf('三十日内'), length: 4 },
      text: '应为工作日？',
      blocking: true,
      by: { post: '编辑' },
      settled: null,
    });
    const { data, meta } = await list(newsroom.contributor, id);
    expect(data.map((each) => each.id)).toEqual([written.id]);
    expect(meta).toMatchObject({ open: 1, blocking: 1 });
  });

  it('hangs on the occurrence that was selected, whatever line breaks the page put in', async () => {
    const body = '<p>整改。</p><p>整改。</p><p>整改。</p><p>验收。</p>';
    const { id } = await submitted('同样的话有三处', body);

    const third = await commented(newsroom.editor, id, { field: 'body', quote: '整改', start: 9 });
    const across = await commented(newsroom.editor, id, { field: 'body', quote: '整改。\n\n验收' });

    expect(third.place).toEqual({ state: 'found', start: 8, length: 2 });
    expect(across.place).toEqual({ state: 'found', start: 8, length: 6 });
  });

  it('hangs on a field, also an empty one, or on the case as a whole', async () => {
    const { id } = shared;

    const onField = await commented(newsroom.editor, id, { field: 'summary' });
    const onCase = await commented(newsroom.editor, id);

    expect(onField).toMatchObject({ field: 'summary', place: { state: 'found', length: 0 } });
    expect(onCase).toMatchObject({ field: null, place: null });
  });

  it('has replies, which stay with the comment that began', async () => {
    const { id } = shared;
    const first = await commented(newsroom.editor, id);

    const replied = await commented(newsroom.contributor, id, {
      text: '已核实，是三处。',
      replyTo: first.id,
    });

    expect(replied.id).toBe(first.id);
    expect(replied.replies).toMatchObject([{ text: '已核实，是三处。' }]);
    const { data } = await list(newsroom.editor, id);
    expect(data.filter(({ text }) => text === '已核实，是三处。')).toEqual([]);
  });
});

describe('when the text is edited', () => {
  const START = PLAIN.indexOf('应当在三十日内整改');

  const afterEdit = async (title: string, body: string) => {
    const { id, documentId } = await returned(title, BODY);
    await commented(newsroom.editor, id, { field: 'body', quote: '应当在三十日内整改' });
    await newsroom.edit(documentId, { title, body });
    return placeNow(id);
  };

  it('is found where its words were', async () =>
    expect(await afterEdit('没有动过', BODY)).toEqual({ state: 'found', start: START, length: 9 }));

  it('follows its words', async () =>
    expect(await afterEdit('前面加了一段', `<p>本报讯</p>${BODY}`)).toEqual({
      state: 'moved',
      start: START + '本报讯\n'.length,
      length: 9,
    }));

  it('says that the words changed, and what stands in their place', async () =>
    expect(await afterEdit('改了期限', BODY.replace('三十日', '二十个工作日'))).toEqual({
      state: 'changed',
      closest: { start: START, length: '应当在二十个工作日内整改'.length },
    }));

  it('says that the words are gone', async () =>
    expect(await afterEdit('全部重写', '<p>另写一篇，内容全然不同。</p>')).toEqual({
      state: 'changed',
      closest: null,
    }));

  it('says that the field is gone with the content', async () => {
    const { id, documentId } = await returned('稿件删除');
    await commented(newsroom.editor, id, { field: 'title', quote: '稿件' });

    await newsroom.lantai.strapi.documents('api::news-item.news-item').delete({ documentId });

    expect(await placeNow(id)).toEqual({ state: 'gone' });
  });
});

describe('blocking comments', () => {
  it('stop a resubmission until they are settled with an answer', async () => {
    const { id, documentId } = await returned('必须处理的批注');
    const { id: commentId } = await commented(newsroom.editor, id, { blocking: true });
    const view = await newsroom.contributor.get<CaseReply & { data: { comments: object } }>(
      `/review/cases/${id}`,
    );
    expect(view.body.data.comments).toEqual({ open: 1, blocking: 1 });
    expect(view.body.data.actions.submit).toMatchObject({ code: 'blockingComments' });

    const early = (await newsroom.submit(documentId)) as Reply<Refused>;
    const silent = await settle(newsroom.contributor, id, commentId);
    const settled = await settle(newsroom.contributor, id, commentId, { answer: '已按意见修改' });
    const again = (await newsroom.submit(documentId)) as Reply<CaseReply>;

    expect(early.status).toBe(422);
    expect(early.body.error?.details.code).toBe('blockingComments');
    expect(early.body.error?.message).toContain('1 条');
    expect(silent.status).toBe(400);
    expect(silent.body.error?.details.code).toBe('answerMissing');
    expect(settled.body.data.settled).toMatchObject({ answer: '已按意见修改' });
    expect(again.status).toBe(200);
    expect(again.body.data.state).toBe('in-review');
  });

  it('stop it in each case alone, as a list counts them', async () => {
    const one = await returned('两张单之一');
    const other = await returned('两张单之二');
    await commented(newsroom.editor, one.id, { blocking: true });
    await commented(newsroom.editor, one.id, { blocking: true });
    await commented(newsroom.editor, other.id);

    const [stopped, free] = [
      (await newsroom.submit(one.documentId)) as Reply<Refused>,
      await newsroom.submit(other.documentId),
    ];

    expect(stopped.body.error?.message).toContain('2 条');
    expect(free.status).toBe(200);
  });

  it('are settled in the ledger, and nothing else of a discussion is', async () => {
    const { id } = await submitted('台账记什么');
    const blocking = await commented(newsroom.editor, id, { blocking: true });
    const plain = await commented(newsroom.editor, id);
    await settle(newsroom.contributor, id, plain.id);
    await settle(newsroom.contributor, id, blocking.id, { answer: '数据已核对' });

    const lines: { event: string; details: string }[] = await query(
      'plugin::review.ledger-entry',
    ).findMany({ where: { caseId: id } as never });

    expect(lines.map(({ event }) => event)).toEqual(['submitted', 'comment-settled']);
    expect(JSON.parse(lines[1]?.details ?? '')).toEqual({
      comment: blocking.id,
      answer: '数据已核对',
    });
  });
});

describe('settling', () => {
  it('is the author’s and every signer’s without a word, and happens once', async () => {
    const { id } = await submitted('谁可以处理');
    const [byAuthor, bySigner] = [
      await commented(newsroom.editor, id, { blocking: true }),
      await commented(newsroom.editor, id, { blocking: true }),
    ];

    const replies = [
      await settle(newsroom.editor, id, byAuthor.id),
      await settle(newsroom.approver, id, bySigner.id),
      await settle(newsroom.contributor, id, bySigner.id, { answer: '晚了' }),
    ];

    expect(replies.map(({ status }) => status)).toEqual([200, 200, 409]);
    expect(replies[2]?.body.error?.details.code).toBe('commentSettled');
    expect((await list(newsroom.editor, id)).meta).toMatchObject({ open: 0, blocking: 0 });
  });

  it('has one effect when two do it at once', async () => {
    const { id } = shared;
    const { id: commentId } = await commented(newsroom.editor, id, { blocking: true });

    const replies = await Promise.all(
      [newsroom.editor, newsroom.approver].map((by) => settle(by, id, commentId)),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it('is refused for a comment that is not there, of another case, or a reply', async () => {
    const here = shared;
    const there = await submitted('另一张审核单');
    const other = await commented(newsroom.editor, there.id);
    const first = await commented(newsroom.editor, here.id);
    await commented(newsroom.editor, here.id, { replyTo: first.id });
    const rows: { id: number }[] = await query('plugin::review.comment').findMany({
      where: { caseId: here.id, replyTo: first.id } as never,
    });

    for (const commentId of [999_999_999_999, other.id, rows[0]?.id ?? 0]) {
      const reply = await settle(newsroom.editor, here.id, commentId);
      expect([reply.status, reply.body.error?.details.code]).toEqual([404, 'commentNotFound']);
    }
    expect((await settle(newsroom.editor, here.id, 'abc')).status).toBe(400);
  });

  it('shows each reader whether they may, with words or without', async () => {
    const { id } = await submitted('按钮');
    await commented(newsroom.editor, id, { blocking: true });
    const seenBy = async (reader: HttpClient) => (await list(reader, id)).data[0]?.actions.settle;

    expect(await seenBy(newsroom.contributor)).toEqual({ allowed: true, needsAnswer: true });
    expect(await seenBy(newsroom.approver)).toEqual({ allowed: true, needsAnswer: false });
    expect(await seenBy(newsroom.administrator)).toMatchObject({
      allowed: false,
      code: 'notAParty',
      why: expect.stringMatching(/只能查看/),
    });
  });
});

describe('what a comment is refused for', () => {
  it.each([
    ['words that are not in the submitted text', { field: 'body', quote: '没有这句话' }, 422],
    ['words of another field', { field: 'title', quote: '今天检查' }, 422],
    ['a field that the content has not', { field: 'nothing', quote: '' }, 422],
    ['a reply to nothing', { replyTo: 999_999_999_999 }, 404],
  ])('%s', async (_what, body, status) => {
    const reply = await comment(newsroom.editor, shared.id, body);
    expect(reply.status).toBe(status);
    expect(reply.body.error?.message).toMatch(/请/);
  });

  it.each([
    ['no text', { text: ' ' }, 'text'],
    ['text that is none', { text: 7 }, 'text'],
    ['too long a text', { text: '长'.repeat(5_001) }, 'text'],
    ['a quote without its field', { quote: '三处问题' }, 'field'],
    ['a yes that is none', { blocking: 'yes' }, 'blocking'],
    ['a start that is no number', { field: 'body', quote: '企业', start: -1 }, 'start'],
    ['a reply that blocks', { replyTo: 1, blocking: true }, 'replyTo'],
    ['a reply with words of its own', { replyTo: 1, field: 'body' }, 'replyTo'],
  ])('%s', async (_what, body, field) => {
    const reply = await comment(newsroom.editor, shared.id, body);
    expect(reply.status).toBe(400);
    expect(reply.body.error?.message).toContain(`参数 ${field} 不正确`);
  });

  it('is refused to block by those who hand in', async () => {
    const reply = await comment(newsroom.contributor, shared.id, { blocking: true });
    expect([reply.status, reply.body.error?.details.code]).toEqual([403, 'blockingNeedsSigner']);
  });

  it('is refused beyond 200 a case', async () => {
    const full = await submitted('批注太多');
    const row = { caseId: full.id, round: 1, text: '同', blocking: false, authorId: 1 };
    await query('plugin::review.comment').createMany({
      data: Array.from({ length: 200 }, () => ({ ...row, authorName: '甲', at: new Date() })),
    } as never);

    const reply = await comment(newsroom.editor, full.id, {});

    expect([reply.status, reply.body.error?.details.code]).toEqual([422, 'tooManyComments']);
  });

  it('is refused on a closed case, as is settling there', async () => {
    const closed = await submitted('已经办结');
    const { id: commentId } = await commented(newsroom.editor, closed.id);
    await newsroom.act(newsroom.editor, closed.id, 'approve', { version: closed.version });
    await newsroom.act(newsroom.approver, closed.id, 'approve', { version: closed.version + 1 });

    const replies = [
      await comment(newsroom.editor, closed.id, {}),
      await settle(newsroom.editor, closed.id, commentId),
    ];

    for (const reply of replies) {
      expect([reply.status, reply.body.error?.details.code]).toEqual([409, 'caseClosed']);
    }
    const { meta } = await list(newsroom.editor, closed.id);
    expect(meta.actions.comment).toMatchObject({ allowed: false, code: 'caseClosed' });
  });
});

describe('who', () => {
  it('reads and writes: nobody of another unit, who sees no case at all', async () => {
    const { id } = shared;
    const { id: commentId } = await commented(newsroom.editor, id);

    const replies = [
      await newsroom.stranger.get(`/review/cases/${id}/comments`),
      await comment(newsroom.stranger, id, {}),
      await settle(newsroom.stranger, id, commentId),
    ];

    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('reads and does not write: the administrator, and people of the unit without a right', async () => {
    const { id } = shared;
    const { strapi, admin } = newsroom.lantai;
    const unit = await query('api::unit.unit').findOne({ where: { name: '渭滨分局' } as never });
    const { email } = await createPerson({
      strapi,
      roleCode: 'registrar',
      unit: (unit as { documentId: string }).documentId,
    });
    const registrar = await admin(email);

    expect((await registrar.get(`/review/cases/${id}/comments`)).status).toBe(200);
    expect((await comment(registrar, id, {})).status).toBe(403);
    const byAdministrator = await comment(newsroom.administrator, id, {});
    expect(byAdministrator.body.error?.details.code).toBe('notAParty');
  });

  it('takes over in the submitter’s unit: a colleague replies and settles', async () => {
    const { id } = shared;
    const { id: commentId } = await commented(newsroom.editor, id, { blocking: true });

    expect((await comment(sectionLead, id, { replyTo: commentId })).status).toBe(200);
    expect((await settle(sectionLead, id, commentId)).status).toBe(400);
    expect((await settle(sectionLead, id, commentId, { answer: '已改' })).status).toBe(200);
  });

  it('is no token: neither a site’s nor one that acts as a person', async () => {
    const { id } = shared;
    const { id: commentId } = await commented(newsroom.editor, id);
    const asAdministrator = await adminTokenOf(newsroom.administrator);
    const { api, strapi } = newsroom.lantai;

    for (const token of [asAdministrator, await createApiToken({ strapi, type: 'full-access' })]) {
      const client = api.withToken(token);
      expect((await comment(client, id, {})).status).toBe(401);
      expect((await settle(client, id, commentId)).status).toBe(401);
    }
    expect((await api.get(`/review/cases/${id}/comments`)).status).toBe(401);
  });
});

/** A token that acts as a person of the panel, with what the review asks for. */
const adminTokenOf = async (owner: HttpClient): Promise<string> => {
  const permissions = ['cases.read', 'cases.submit', 'cases.decide'].map((right) => ({
    action: `plugin::review.${right}`,
    subject: null,
    conditions: [],
  }));
  const { status, body } = await owner.post<{ data: { accessKey: string } }>(
    '/admin/admin-tokens',
    {
      name: 'script',
      description: '',
      lifespan: null,
      adminPermissions: permissions,
    },
  );
  expect(status).toBe(201);
  return body.data.accessKey;
};

describe('who is told', () => {
  it('of a signer’s comment the submitter, of the reply the signer, of the end its author', async () => {
    const { id } = await submitted('谁收到通知');

    const first = await commented(newsroom.editor, id);
    expect(await recipients(id, 'commented')).toEqual(await ids(newsroom.contributor));

    await commented(newsroom.contributor, id, { replyTo: first.id });
    expect((await recipients(id, 'commented')).sort()).toEqual(
      await ids(newsroom.contributor, newsroom.editor),
    );

    await settle(newsroom.contributor, id, first.id);
    expect(await recipients(id, 'commentSettled')).toEqual(await ids(newsroom.editor));
  });

  it('of an author’s comment those who sign now, or who returned it', async () => {
    const { id, version } = await submitted('供稿人的批注');
    await commented(newsroom.contributor, id);
    expect(await recipients(id, 'commented')).toEqual(await ids(newsroom.editor));

    await newsroom.act(newsroom.editor, id, 'approve', { version });
    await newsroom.act(newsroom.approver, id, 'return', { version: version + 1, reason: '再核' });
    await commented(newsroom.contributor, id);
    const told = await recipients(id, 'commented');
    expect(told.slice(1).sort()).toEqual(await ids(newsroom.editor, newsroom.approver));
  });

  it('of a return at the last stage also the editor who had signed', async () => {
    const { id, version } = await submitted('终审退回');
    await newsroom.act(newsroom.editor, id, 'approve', { version });

    await newsroom.act(newsroom.approver, id, 'return', {
      version: version + 1,
      reason: '数据有误',
    });

    expect((await recipients(id, 'returned')).sort()).toEqual(
      await ids(newsroom.contributor, newsroom.editor),
    );
  });
});

describe('findings of the pre-check in a case', () => {
  it('come with their sentence, their place and the key by which they are passed', async () => {
    const documentId = await newsroom.write('有提示的稿件');
    const body = '<p>咨询电话：12345。</p>';
    await newsroom.edit(documentId, { title: '有提示的稿件', body });

    const refused = (await newsroom.submit(documentId)) as Reply<{
      error: { details: { findings: { key: string; sentence: string }[] } };
    }>;
    const findings = refused.body.error.details.findings;
    const waivers = Object.fromEntries(findings.map(({ key }) => [key, '对外公布的热线']));
    const submittedWith = (await newsroom.submit(documentId, { waivers })) as Reply<CaseReply>;
    const view = await newsroom.editor.get<{ data: { rounds: { findings: object[] }[] } }>(
      `/review/cases/${submittedWith.body.data.id}`,
    );

    expect(refused.status).toBe(422);
    expect(view.body.data.rounds[0]?.findings).toEqual(findings);
    expect(findings).toMatchObject([
      {
        at: 'body',
        offset: 5,
        length: 5,
        sentence: expect.stringMatching(/^“正文”含有.*12345.*请核对/),
      },
    ]);
  });
});
