import { NEWS } from './newsroom';
import { after, openNoticeDesk, type NoticeDesk } from './notice-desk';

let desk: NoticeDesk;

beforeAll(async () => {
  desk = await openNoticeDesk();
});

beforeEach(() => desk.clear());

afterAll(() => desk?.close());

type Refused = { error: { message: string } };

describe('the inbox', () => {
  it('tells those who sign, with the sentence, the case and its state, and not who submitted', async () => {
    const { id } = await desk.submit('收件箱：请签');

    expect(await desk.noticesAbout(desk.newsroom.editor, '收件箱：请签')).toMatchObject([
      {
        topic: 'toSign',
        sentence: '《收件箱：请签》等待审核签署',
        readAt: null,
        case: { id, state: 'in-review', uid: NEWS, title: '收件箱：请签' },
      },
    ]);
    expect(await desk.noticesAbout(desk.newsroom.contributor, '收件箱：请签')).toEqual([]);
  });

  it('tells nobody of what was refused', async () => {
    const { id, version } = await desk.submit('收件箱：未成');
    await desk.newsroom.act(desk.newsroom.editor, id, 'return', { version, reason: ' ' });

    expect(await desk.noticesAbout(desk.newsroom.contributor, '收件箱：未成')).toEqual([]);
  });

  it('tells the approvers of a case that has stood too long, once', async () => {
    const { strapi } = desk.newsroom.lantai;
    const { id } = await desk.submit('收件箱：超期');
    await strapi.db
      .query('plugin::review.case' as never)
      .update({ where: { id }, data: { dueAt: new Date(Date.now() - 1000) } as never });
    const overdue = strapi.cron.jobs.find(({ name }) => name === 'review-overdue');

    await overdue?.job.invoke();
    await overdue?.job.invoke();

    expect(await desk.noticesAbout(desk.newsroom.approver, '收件箱：超期')).toMatchObject([
      { topic: 'escalation', sentence: '《收件箱：超期》已超过审核时限，请督办' },
    ]);
  });

  it('speaks the language of its reader', async () => {
    await desk.submit('English');

    const [notice] = await desk.noticesAbout(desk.englishEditor, 'English');

    expect(notice?.sentence).toBe('“English” waits for a signature');
  });

  it('tells the section lead of the content’s unit and no other', async () => {
    await desk.submitFromOutside('收件箱：本单位');
    await desk.run(desk.nextDay());

    expect(await desk.noticesAbout(desk.lead, '收件箱：本单位')).toHaveLength(1);
    expect(await desk.noticesAbout(desk.leadElsewhere, '收件箱：本单位')).toEqual([]);
    expect(await desk.noticesAbout(desk.newsroom.stranger, '收件箱：本单位')).toEqual([]);
    expect(desk.mailsAbout('收件箱：本单位').map(({ to }) => to)).toEqual([desk.leadAccount.email]);
  });

  it('counts and lists what is unread, and marks read what is one’s own', async () => {
    await desk.submit('收件箱：已读');
    const [own] = await desk.noticesAbout(desk.newsroom.editor, '收件箱：已读');
    const [others] = await desk.noticesAbout(desk.englishEditor, '收件箱：已读');
    const before = await desk.newsroom.editor.get<{ data: { unread: number } }>(
      '/review/notices/count',
    );

    const reply = await desk.newsroom.editor.post('/review/notices/read', {
      ids: [own?.id, others?.id],
    });

    expect(reply.body).toEqual({ data: { unread: before.body.data.unread - 1 } });
    expect(
      (await desk.noticesAbout(desk.newsroom.editor, '收件箱：已读'))[0]?.readAt,
    ).not.toBeNull();
    expect((await desk.noticesAbout(desk.englishEditor, '收件箱：已读'))[0]?.readAt).toBeNull();
    const unread = await desk.inbox(desk.newsroom.editor, '&unread=true');
    expect(unread.meta.pagination.total).toBe(before.body.data.unread - 1);
    const all = await desk.newsroom.editor.post('/review/notices/read', { all: true });
    expect(all.body).toEqual({ data: { unread: 0 } });
    expect((await desk.inbox(desk.newsroom.editor, '&unread=false')).data.length).toBeGreaterThan(
      0,
    );
  });

  it('shows no case that its reader may not open any more', async () => {
    const { id } = await desk.submitFromOutside('收件箱：调离');
    const [before] = await desk.noticesAbout(desk.lead, '收件箱：调离');
    await desk.newsroom.lantai.strapi.db
      .query('plugin::review.case' as never)
      .update({ where: { id }, data: { unitId: 'another-unit' } });
    await desk.run(desk.nextDay());

    const [now] = await desk.noticesAbout(desk.lead, '收件箱：调离');

    expect(before?.case).not.toBeNull();
    expect(now?.case).toBeNull();
    expect(desk.mailsAbout('收件箱：调离')).toEqual([]);
  });

  it.each([
    ['unread=perhaps', 'unread'],
    ['page=x', 'page'],
    ['pageSize=-1', 'pageSize'],
  ])('refuses to list with %s', async (search, field) => {
    const { status, body } = await desk.newsroom.editor.get<Refused>(`/review/notices?${search}`);

    expect(status).toBe(400);
    expect(body.error.message).toContain(field);
  });

  it.each([
    [{}],
    [{ ids: 'all' }],
    [{ ids: [0] }],
    [{ ids: ['1'] }],
    [{ ids: [3e9] }],
    [{ ids: Array.from({ length: 201 }, (_, index) => index + 1) }],
    [[]],
  ])('refuses to mark read %j', async (body) => {
    expect((await desk.newsroom.editor.post('/review/notices/read', body)).status).toBe(400);
  });

  it('is closed to visitors and to people without a part in the review', async () => {
    const outsider = await desk.signInWithoutRights();

    for (const path of ['', '/count']) {
      expect((await desk.newsroom.lantai.api.get(`/review/notices${path}`)).status).toBe(401);
      expect((await outsider.get(`/review/notices${path}`)).status).toBe(403);
    }
    expect((await outsider.post('/review/notices/read', { all: true })).status).toBe(403);
  });
});

describe('mail about notices', () => {
  it('brings at once what cannot wait, and the rest in the digest', async () => {
    await desk.return('邮件：退回');

    await desk.run(after(new Date(), 0.1));
    const atOnce = desk.mailsAbout('邮件：退回');
    await desk.run(desk.nextDay());

    expect(atOnce.map(({ subject }) => subject)).toEqual([
      '审核提醒：《邮件：退回》被退回，请查看理由',
    ]);
    expect(desk.mailsAbout('《邮件：退回》等待审核签署').length).toBeGreaterThan(0);
  });

  it('bundles forty notices for one person into one mail', async () => {
    const { id } = await desk.submit('邮件：四十条');
    const notice = {
      recipientId: desk.leadAccount.id,
      caseId: id,
      topic: 'published',
      title: '邮件：四十条 <b>',
      at: new Date(),
      sendAt: new Date(),
    };
    await desk.newsroom.lantai.strapi.db
      .query('plugin::review.notice' as never)
      .createMany({ data: Array.from({ length: 40 }, () => notice) as never });

    await desk.run(desk.nextDay());

    const own = desk.mails.filter(({ to }) => to === desk.leadAccount.email);
    expect(own).toHaveLength(1);
    expect(own[0]?.subject).toBe('您有 40 条审核提醒');
    expect(own[0]?.html).toContain('邮件：四十条 &lt;b&gt;');
    expect(own[0]?.html).not.toContain('<a ');
  });

  it('links to the case where the public address is configured', async () => {
    const { strapi } = desk.newsroom.lantai;
    strapi.config.set('server.url', 'https://lantai.example.gov.cn');
    strapi.config.set('admin.absoluteUrl', 'https://lantai.example.gov.cn/admin');
    const id = await desk.return('邮件：链接');

    await desk.run(desk.nextDay());

    strapi.config.set('server.url', '');
    expect(desk.mailsAbout('邮件：链接')[0]?.text).toContain(
      `https://lantai.example.gov.cn/admin/plugins/review/cases/${id}`,
    );
  });

  it('leaves out what was read in the panel before the digest', async () => {
    await desk.submit('邮件：已在后台读过');
    const [notice] = await desk.noticesAbout(desk.newsroom.editor, '邮件：已在后台读过');
    await desk.newsroom.editor.post('/review/notices/read', { ids: [notice?.id] });

    await desk.run(desk.nextDay());

    // The other editor, who reads English, has not.
    expect(desk.mailsAbout('邮件：已在后台读过').map(({ subject }) => subject)).toEqual([
      'Review: “邮件：已在后台读过” waits for a signature',
    ]);
  });
});
