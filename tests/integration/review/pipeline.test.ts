import { openNewsroom, type CaseReply, type Newsroom } from './newsroom';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom?.lantai.stop());

const submitted = async (title: string) => {
  const documentId = await newsroom.write(title);
  const { status, body } = await newsroom.submit(documentId);
  expect(status).toBe(200);
  return { documentId, ...(body as CaseReply).data };
};

describe('the way to publication', () => {
  it('makes content public with the last signature, exactly as it was signed', async () => {
    const documentId = await newsroom.write('两次签署后公开');

    expect((await newsroom.publish(documentId)).state).toBe('published');

    expect(await newsroom.publicTitles()).toContain('两次签署后公开');
  });

  it('lets nobody sign a stage that is not theirs, the administrator included', async () => {
    const { id, version } = await submitted('不是谁都能签');

    const byApprover = await newsroom.act(newsroom.approver, id, 'approve', { version });
    const byAdministrator = await newsroom.act(newsroom.administrator, id, 'approve', { version });

    expect(byApprover.status).toBe(403);
    expect(byApprover.body.error?.details.code).toBe('notASigner');
    expect(byApprover.body.error?.message).toMatch(/审核人/);
    expect(byAdministrator.status).toBe(403);
  });

  it('refuses a signature without the required points of the checklist', async () => {
    const { id, version } = await submitted('必查事项');

    const reply = await newsroom.act(newsroom.editor, id, 'approve', { version, checklist: [] });

    expect(reply.status).toBe(400);
    expect(reply.body.error?.details.code).toBe('checklistIncomplete');
  });

  it('refuses a return without a reason and changes nothing', async () => {
    const { id, version } = await submitted('退回须有理由');

    const reply = await newsroom.act(newsroom.editor, id, 'return', { version, reason: ' ' });

    expect(reply.status).toBe(400);
    const view = await newsroom.editor.get<CaseReply>(`/review/cases/${id}`);
    expect(view.body.data).toMatchObject({ state: 'in-review', version });
  });

  it('shows everybody the reason of a return', async () => {
    const { id, version } = await submitted('退回理由看得见');
    await newsroom.act(newsroom.editor, id, 'return', { version, reason: '标题不准确' });

    const { data } = (await newsroom.contributor.get<CaseReply>(`/review/cases/${id}`)).body;

    expect(data.decisions.at(-1)).toMatchObject({ action: 'return', opinion: '标题不准确' });
  });

  it('takes up the same case when returned content is submitted again', async () => {
    const { id, version, documentId } = await submitted('退回后再交');
    await newsroom.act(newsroom.editor, id, 'return', { version, reason: '标题不准确' });
    await newsroom.edit(documentId, { title: '退回后改正再交', body: '<p>今天检查了企业。</p>' });

    const again = (await newsroom.submit(documentId)).body as CaseReply;

    expect(again.data).toMatchObject({ id, state: 'in-review' });
  });

  it('refuses content without a text, and a reprint without its source, at submission', async () => {
    const documentId = await newsroom.write('没有正文');
    await newsroom.edit(documentId, { title: '没有正文', body: '<p></p>' });
    const reprint = await newsroom.write('没有来源');
    await newsroom.edit(reprint, { title: '没有来源', body: '<p>正文</p>', origin: '转载' });
    const missing = async (id: string) => {
      const { status, body } = await newsroom.submit(id);
      const { error } = body as {
        error: { details: { findings: { at: string; code: string }[] } };
      };
      return [status, error.details.findings.map(({ code, at }) => `${code} ${at}`)];
    };

    expect(await missing(documentId)).toEqual([422, ['fieldMissing body']]);
    expect(await missing(reprint)).toEqual([
      422,
      ['fieldMissing sourceName', 'fieldMissing sourceUrl'],
    ]);
  });

  it('refuses content in which the pre-check finds an ID-card number', async () => {
    const documentId = await newsroom.write('含有身份证号');
    await newsroom.edit(documentId, {
      title: '含有身份证号',
      body: '<p>当事人身份证号 11010519491231002X。</p>',
    });

    const { status, body } = await newsroom.submit(documentId);

    expect(status).toBe(422);
    expect((body as CaseReply).error?.details.code).toBe('blockingFindings');
  });
});

describe('signatures and content', () => {
  it('keeps signatures through a save that changes nothing', async () => {
    const { id, version, documentId } = await submitted('原样保存');
    await newsroom.act(newsroom.editor, id, 'approve', { version });

    await newsroom.edit(documentId, { title: '原样保存', body: '<p>今天检查了企业。</p>' });

    const signed = await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });
    expect(signed.body.data.state).toBe('published');
  });

  it('voids signatures when one character changes, and names the field', async () => {
    const { id, version, documentId } = await submitted('五月一日起施行');
    await newsroom.act(newsroom.editor, id, 'approve', { version });

    await newsroom.edit(documentId, { title: '六月一日起施行', body: '<p>今天检查了企业。</p>' });

    const late = await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });
    expect(late.status).toBe(409);
    expect(late.body.error?.details.conflict?.state).toBe('returned');
    const entries = await newsroom.lantai.strapi.db
      .query('plugin::review.ledger-entry' as never)
      .findMany({ where: { caseId: id, event: 'signatures-voided' } });
    expect(JSON.parse(entries[0].details)).toEqual({ changed: ['title'] });
    expect(await newsroom.publicTitles()).not.toContain('六月一日起施行');
  });

  it('keeps the public version until the correction is signed', async () => {
    const documentId = await newsroom.write('更正之前');
    await newsroom.publish(documentId);
    await newsroom.edit(documentId, { title: '更正之后', body: '<p>今天检查了企业。</p>' });
    expect(await newsroom.publicTitles()).toContain('更正之前');

    const { body } = await newsroom.submit(documentId, { kind: 'correct' });
    const { id, version } = (body as CaseReply).data;
    await newsroom.act(newsroom.editor, id, 'approve', { version });
    expect(await newsroom.publicTitles()).toContain('更正之前');
    await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });

    const titles = await newsroom.publicTitles();
    expect(titles).toContain('更正之后');
    expect(titles).not.toContain('更正之前');
  });

  it('lets content be withdrawn while its correction waits to be submitted again', async () => {
    const documentId = await newsroom.write('更正退回后撤稿');
    await newsroom.publish(documentId);
    await newsroom.edit(documentId, { title: '更正退回', body: '<p>今天检查了企业。</p>' });
    const { data } = (await newsroom.submit(documentId, { kind: 'correct' })).body as CaseReply;
    const { version } = data;
    await newsroom.act(newsroom.editor, data.id, 'return', { version, reason: '更正不准确' });

    const withdrawn = await newsroom.submit(documentId, {
      kind: 'withdraw',
      withdrawal: { reason: '有误', notice: '数据有误，现予撤下。' },
    });

    expect(withdrawn.status).toBe(200);
  });

  it('withdraws public content with a signed notice, and refuses one without', async () => {
    const documentId = await newsroom.write('将要撤下');
    await newsroom.publish(documentId);
    const withdrawal = { reason: '有误', notice: '数据有误，现予撤下。' };

    const without = await newsroom.submit(documentId, {
      kind: 'withdraw',
      withdrawal: { ...withdrawal, notice: '' },
    });
    const { body } = await newsroom.submit(documentId, { kind: 'withdraw', withdrawal });
    const { id, version } = (body as CaseReply).data;
    await newsroom.act(newsroom.editor, id, 'approve', { version });
    await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });

    expect((without.body as CaseReply).error?.details.code).toBe('noticeMissing');
    expect(await newsroom.publicTitles()).not.toContain('将要撤下');
  });
});

describe('two at once', () => {
  it('gives two approvers who sign together one effect, and tells the other who was faster', async () => {
    const { id, version } = await submitted('两人同时签');
    await newsroom.act(newsroom.editor, id, 'approve', { version });

    const replies = await Promise.all(
      [newsroom.approver, newsroom.secondApprover].map((by) =>
        newsroom.act(by, id, 'approve', { version: version + 1 }),
      ),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const refused = replies.find(({ status }) => status === 409);
    expect(refused?.body.error?.details).toMatchObject({
      code: 'staleVersion',
      conflict: { state: 'published' },
    });
  });

  it('answers a retry with the same key like the first time, without a second effect', async () => {
    const { id, version } = await submitted('重试');
    const attempt = { version, key: 'retry-1' };

    const replies = [
      await newsroom.act(newsroom.editor, id, 'approve', attempt),
      await newsroom.act(newsroom.editor, id, 'approve', attempt),
    ];

    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect(replies[1]?.body.data.decisions).toHaveLength(1);
  });
});

describe('boxes', () => {
  it('shows a case to those who can sign it and to its unit, and not to another unit', async () => {
    const { id } = await submitted('谁看得到');
    const todo = await newsroom.editor.get<{ data: { id: number }[] }>(
      '/review/cases?box=todo&pageSize=100',
    );

    expect(todo.body.data.map((listed) => listed.id)).toContain(id);
    expect((await newsroom.contributor.get(`/review/cases/${id}`)).status).toBe(200);
    expect((await newsroom.stranger.get(`/review/cases/${id}`)).status).toBe(404);
  });

  it('says for each action whether it is allowed and, if not, why', async () => {
    const { id } = await submitted('按钮说明');

    const view = await newsroom.approver.get<CaseReply>(`/review/cases/${id}`);

    expect(view.body.data.actions.approve).toMatchObject({ allowed: false, code: 'notASigner' });
    expect(view.body.data.actions.approve?.why).toMatch(/审核人/);
  });
});

describe('the ledger', () => {
  it('holds what happened in an unbroken chain, and no public row drifts from what was signed', async () => {
    const ledger = newsroom.lantai.strapi.plugin('review').service('ledger');

    const { entries, findings } = await ledger.verify();

    expect(entries).toBeGreaterThan(20);
    expect(findings).toEqual([]);
    expect(await ledger.drift()).toEqual([]);
  });
});

describe('a pre-check of another plugin', () => {
  it('stands in the way of a submission, in its own words', async () => {
    newsroom.lantai.strapi
      .plugin('review')
      .service('pre-checks')
      .add({
        key: 'test.forbiddenTitle',
        severity: 'blocking',
        check: ({ fields }: { fields: { name: string; value: unknown }[] }) =>
          fields.some(({ name, value }) => name === 'title' && value === '别的插件不许的标题')
            ? [{ code: 'test.forbidden', at: 'title' }]
            : [],
        sentences: { 'zh-Hans': { 'test.forbidden': '这个标题不许用' }, en: {} },
      });
    const documentId = await newsroom.write('别的插件不许的标题');

    const { status, body } = await newsroom.submit(documentId);

    expect(status).toBe(422);
    expect(body).toMatchObject({
      error: {
        details: {
          findings: [{ code: 'test.forbidden', at: 'title', sentence: '这个标题不许用' }],
        },
      },
    });
  });
});
