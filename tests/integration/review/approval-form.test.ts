import type { Sheet } from '../../../src/plugins/review/domain/approval-form/sheet';
import type { HttpClient } from '../../support/http-client';
import { createPerson } from '../../support/people';
import { unzip } from '../../support/unzip';
import { signInToDownload, type Download } from './downloads';
import { openNewsroom, type CaseReply, type Newsroom } from './newsroom';
import { withoutGuards } from './without-guards';

type Form = {
  findings: { code: string; at: number }[];
  basis: { sequence: number; hash: string; event: string }[];
  sheet: Sheet;
};
type Reply = { data: Form; error?: { message: string } };

let newsroom: Newsroom;
let download: (path: string) => Promise<Download>;

beforeAll(async () => {
  newsroom = await openNewsroom();
  download = await signInToDownload(newsroom, { roleCode: 'approver' });
});
afterAll(() => newsroom?.lantai.stop());

const formOf = async (id: number, by: HttpClient = newsroom.approver): Promise<Form> =>
  (await by.get<Reply>(`/review/cases/${id}/form`)).body.data;

const docxOf = (id: number) => download(`/review/cases/${id}/form?format=docx`);

const table = (name: string) => newsroom.lantai.strapi.db.connection(name);

const factsOf = ({ sheet }: Form): Record<string, string> =>
  Object.fromEntries(sheet.facts.map(({ label, value }) => [label, value]));

const rowsOf = ({ sheet }: Form, title: string): readonly (readonly string[])[] =>
  sheet.tables.find((one) => one.title === title)?.rows ?? [];

/** Handed in with a note, returned once, corrected, signed with words and public. */
const publishedCase = async (title: string): Promise<{ id: number; documentId: string }> => {
  const documentId = await newsroom.write(title);
  const { id, version } = ((await newsroom.submit(documentId)).body as CaseReply).data;
  await newsroom.act(newsroom.editor, id, 'return', { version, reason: '日期不对' });
  await newsroom.edit(documentId, { title, body: '<p>6月1日检查了 3 家企业。</p>' });
  const again = (await newsroom.submit(documentId, { note: '已改日期' })).body as CaseReply;
  const { version: second } = again.data;
  await newsroom.act(newsroom.editor, id, 'approve', { version: second, note: '文字已校对' });
  const { body } = await newsroom.act(newsroom.approver, id, 'approve', { version: second + 1 });
  expect(body.data.state).toBe('published');
  return { id, documentId };
};

const renamePolicy = async (key: string) => {
  const { body } = await newsroom.administrator.get<{ data: { key: string }[] }>(
    '/review/policies',
  );
  const found = body.data.find((policy) => policy.key === key);
  const {
    isInForce: _inForce,
    changedBy: _by,
    changedAt: _at,
    findings: _findings,
    ...policy
  } = found as Record<string, unknown>;
  const renamed = { ...policy, name: '新规则' };
  const { status } = await newsroom.administrator.put(`/review/policies/${key}`, renamed);
  expect(status).toBe(200);
};

describe('the approval form of a published case', () => {
  let id: number;
  beforeAll(async () => {
    ({ id } = await publishedCase('渭滨分局开展执法检查'));
  });

  it('tells what was handed in, by whom and for which column', async () => {
    expect(factsOf(await formOf(id))).toMatchObject({
      标题: '渭滨分局开展执法检查',
      内容类型: '新闻',
      事项: '发布',
      供稿单位: '渭滨分局',
      信息员: 'contributor（信息员，渭滨分局）',
      栏目: '工作动态',
      来源: '报送',
      审核轮次: '第 2 轮',
      提交说明: '已改日期',
      正文字数: '12 字',
      附件和图片: '无',
      公开时间: expect.stringMatching(/^20\d\d-\d\d-\d\d \d\d:\d\d$/),
      '内容摘要（SHA-256）': expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('says on whose word the content is no secret', async () => {
    expect(factsOf(await formOf(id)).是否涉密).toMatch(
      /^否。approver（终审，.+）确认：已作保密审查，不涉及国家秘密$/,
    );
  });

  it('has every signature with post, time, opinion and what was checked', async () => {
    const at = expect.stringMatching(/^20\d\d-/);
    expect(rowsOf(await formOf(id), '审核签署')).toEqual([
      ['初审', 'editor', '编辑', at, '文字已校对', '文字、链接、附件和图片说明已校对'],
      [
        '终审',
        'approver',
        '审批人',
        at,
        '同意',
        '已作保密审查，不涉及国家秘密；不涉及商业秘密和个人隐私，或依法可以公开',
      ],
    ]);
  });

  it('has the returns of earlier rounds with their reasons', async () => {
    const rows = rowsOf(await formOf(id), '此前各轮');

    expect(rows.map(([round, step, who, , , why]) => [round, step, who, why])).toEqual([
      ['第 1 轮', '提交', 'contributor', '请审'],
      ['第 1 轮', '初审 退回', 'editor', '日期不对'],
    ]);
  });

  it('names each entry of the ledger it was made from, with its hash', async () => {
    const { basis, findings } = await formOf(id);
    const entries = await table('review_ledger').where({ case_id: id }).orderBy('id');

    expect(basis).toEqual(
      entries.map((entry) => expect.objectContaining({ sequence: entry.id, hash: entry.hash })),
    );
    expect(findings).toEqual([]);
  });

  it('is a Word document with the same texts, dated by the ledger', async () => {
    const { sheet, basis } = await formOf(id);

    const { status, headers, bytes } = await docxOf(id);

    expect(status).toBe(200);
    expect(headers.get('content-type')).toMatch(/wordprocessingml/);
    expect(headers.get('content-disposition')).toContain(
      encodeURIComponent(`信息发布审批单_${id}.docx`),
    );
    const files = await unzip(bytes);
    const text = files.get('word/document.xml')?.text ?? '';
    for (const word of [
      sheet.title,
      sheet.number,
      sheet.closing,
      ...sheet.facts.flatMap(({ label, value }) => [label, value]),
      ...sheet.tables.flatMap(({ title, rows }) => [title, ...rows.flat()]),
    ]) {
      expect(text).toContain(word);
    }
    expect(text.match(/<w:tblHeader/g)).toHaveLength(sheet.tables.length);
    expect(text).toContain('w:w="11906" w:h="16838"');
    expect(text + files.get('word/styles.xml')?.text).toContain('w:eastAsia="仿宋"');
    expect([...files.values()].map(({ changed }) => changed.getFullYear())).toEqual(
      [...files].map(() => 1980),
    );
    const last = await table('review_ledger')
      .where({ id: basis.at(-1)?.sequence })
      .first('at');
    expect(files.get('docProps/core.xml')?.text).toContain(last.at);
  });

  it('is the same, byte for byte, whatever people, units and rules are called by then', async () => {
    const { strapi } = newsroom.lantai;
    const before = [await formOf(id), (await docxOf(id)).bytes.toString('base64')];

    await strapi.db.query('admin::user').updateMany({ where: {}, data: { lastname: '改名' } });
    await strapi.db.query('admin::role').updateMany({ where: {}, data: { description: '改' } });
    for (const name of ['api::unit.unit', 'api::column.column'] as const) {
      await strapi.db.query(name).updateMany({ where: {}, data: { name: '改了名' } });
    }
    await renamePolicy('news-and-notices');
    await table('review_cases').where({ id }).update({ title: '案卷标题', submitter_name: '别人' });

    const after = [await formOf(id), (await docxOf(id)).bytes.toString('base64')];
    expect(after).toEqual(before);
  });

  it('is answered in English to somebody whose panel is in English', async () => {
    const { strapi, admin } = newsroom.lantai;
    const { id: reader, email } = await createPerson({ strapi, roleCode: 'approver' });
    await strapi.service('admin::user').updateById(reader, { preferedLanguage: 'en' });

    const { sheet } = await formOf(id, await admin(email));

    expect(sheet.title).toBe('Approval form for publication');
  });
});

describe('who may have a form', () => {
  let id: number;
  beforeAll(async () => {
    const documentId = await newsroom.write('谁能看审批单');
    ({ id } = ((await newsroom.submit(documentId)).body as CaseReply).data);
  });

  it('is who may read the case', async () => {
    expect((await formOf(id, newsroom.contributor)).sheet.number).toBe(`审核单第 ${id} 号`);
    expect((await newsroom.stranger.get(`/review/cases/${id}/form`)).status).toBe(404);
    expect((await newsroom.lantai.api.get(`/review/cases/${id}/form`)).status).toBe(401);
  });

  it.each(['0', '99999999', 'x', '1e3', '%00'])('gets 404 for the case %s', async (unknown) => {
    expect((await newsroom.approver.get(`/review/cases/${unknown}/form`)).status).toBe(404);
  });

  it.each(['pdf', '', 'DOCX'])(
    'is told which formats there are when asking for “%s”',
    async (format) => {
      const { status, body } = await newsroom.approver.get<Reply>(
        `/review/cases/${id}/form?format=${format}`,
      );

      expect(status).toBe(400);
      expect(body.error?.message).toBe('参数 format 不正确：应为以下之一：json、docx');
    },
  );
});

describe('a form of a case under way', () => {
  it('shows which stages nobody has signed', async () => {
    const documentId = await newsroom.write('在审的稿件');
    const { id } = ((await newsroom.submit(documentId)).body as CaseReply).data;

    const form = await formOf(id);

    expect(rowsOf(form, '审核签署').map(([stage, who]) => [stage, who])).toEqual([
      ['初审', '（未签署）'],
      ['终审', '（未签署）'],
    ]);
    expect(factsOf(form).是否涉密).toBe('没有保密审查的签署记录');
    expect(factsOf(form)).not.toHaveProperty('公开时间');
  });

  it('says in whose name a delegate signed', async () => {
    const { strapi } = newsroom.lantai;
    const idOf = async (email: string): Promise<number> =>
      (await strapi.db.query('admin::user').findOne({ where: { email } })).id;
    await strapi.db.query('plugin::review.delegation' as never).create({
      data: {
        principalId: await idOf(newsroom.emails.editor),
        delegateId: await idOf(newsroom.emails.secondApprover),
        delegateName: 'approver',
        scope: { policyKeys: null, uids: null, stageKeys: null },
        from: new Date(Date.now() - 60_000),
        until: new Date(Date.now() + 3_600_000),
      },
    });
    const documentId = await newsroom.write('代审的稿件');
    const { id, version } = ((await newsroom.submit(documentId)).body as CaseReply).data;
    await newsroom.act(newsroom.secondApprover, id, 'approve', { version });

    const [signature] = rowsOf(await formOf(id), '审核签署');

    expect(signature?.[1]).toMatch(/^.*approver 代 .*editor（编辑）$/);
  });

  it('begins a round anew when a signer changes the content', async () => {
    const documentId = await newsroom.write('审核人改动的稿件');
    const { id } = ((await newsroom.submit(documentId)).body as CaseReply).data;
    await newsroom.edit(
      documentId,
      { title: '审核人改动的稿件', body: '<p>审核人改过。</p>' },
      newsroom.editor,
    );

    const form = await formOf(id);

    expect(factsOf(form)).toMatchObject({ 审核轮次: '第 2 轮', 正文字数: '6 字' });
    expect(rowsOf(form, '此前各轮').map((row) => [row[1], row[5]])).toEqual([
      ['提交', '请审'],
      ['内容改动，签署作废', '内容有 1 处改动'],
    ]);
    expect(rowsOf(form, '审核签署')).toHaveLength(2);
    expect(form.findings).toEqual([]);
  });
});

describe('other kinds of cases', () => {
  it('has reason, notice and time of a withdrawal', async () => {
    const documentId = await newsroom.write('要撤的稿件');
    await newsroom.publish(documentId);
    const { body } = await newsroom.submit(documentId, {
      kind: 'withdraw',
      withdrawal: { reason: '有误', notice: '数据有误，现予撤下。', movedTo: '/news/new' },
    });
    const { id, version } = (body as CaseReply).data;
    await newsroom.act(newsroom.editor, id, 'approve', { version });
    await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });

    const form = await formOf(id);

    expect(form.sheet.title).toBe('信息撤稿审批单');
    expect(factsOf(form)).toMatchObject({
      撤稿原因: '有误',
      撤稿公告: '数据有误，现予撤下。',
      新网址: '/news/new',
      撤下时间: expect.stringMatching(/^20\d\d-/),
    });
  });

  it('has who asked for an emergency, who confirmed it and who signed afterwards', async () => {
    const documentId = await newsroom.write('红色预警');
    const reason = '须立即发布';
    const { body } = await newsroom.submit(
      documentId,
      { kind: 'emergency', reason },
      newsroom.approver,
    );
    const { id, version } = (body as CaseReply).data;
    await newsroom.act(newsroom.secondApprover, id, 'confirm', { version });

    const form = await formOf(id);

    expect(form.sheet.title).toBe('信息应急发布审批单');
    expect(rowsOf(form, '审核签署').map((row) => [row[0], row[4]])).toEqual([
      ['应急申请', reason],
      ['应急确认', ''],
    ]);
    expect(factsOf(form).公开时间).toMatch(/^20\d\d-/);
    expect(form.findings).toEqual([]);
  });

  it('has the warnings of the pre-checks that were let pass, and why', async () => {
    const documentId = await newsroom.write('有电话的稿件');
    await newsroom.edit(documentId, {
      title: '有电话的稿件',
      body: '<p>咨询电话：12345。</p>',
    });
    const refused = await newsroom.submit(documentId);
    const { findings } = (refused.body as { error: { details: { findings: { key: string }[] } } })
      .error.details;
    const waivers = Object.fromEntries(findings.map(({ key }) => [key, '本人同意公开']));
    const { body } = await newsroom.submit(documentId, { waivers });

    const rows = rowsOf(await formOf((body as CaseReply).data.id), '预检提示及核实说明');

    expect(rows).toEqual([
      [expect.stringContaining('12345'), '本人同意公开', expect.stringContaining('contributor')],
    ]);
  });
});

describe('records that somebody tampered with', () => {
  const tampered = async (id: number, change: () => Promise<unknown>): Promise<Form> => {
    await withoutGuards(newsroom.lantai.strapi, change);
    return formOf(id);
  };

  it('are said to prove nothing when an entry is no longer what was written', async () => {
    const { id } = await publishedCase('台账被改的稿件');
    const entry = table('review_ledger').where({ case_id: id, event: 'returned' });
    const { id: at } = await entry.clone().first('id');

    const form = await tampered(id, () => entry.clone().update({ actor_name: '别人' }));

    expect(form.findings).toEqual([{ code: 'entryAltered', at }]);
    expect(form.sheet.warnings).toEqual([
      '核对未通过，本单不能作为凭证。请联系系统管理员核对台账。',
      `台账第 ${at} 条记录被改动过。`,
    ]);
    const text = (await unzip((await docxOf(id)).bytes)).get('word/document.xml')?.text;
    expect(text).toContain('核对未通过，本单不能作为凭证。');
    await withoutGuards(newsroom.lantai.strapi, () =>
      entry.clone().update({ actor_name: 'editor' }),
    );
  });

  it('are said to prove nothing when one of them is gone', async () => {
    const { id } = await publishedCase('台账被删的稿件');
    const entry = table('review_ledger').where({ case_id: id, event: 'returned' });
    const row = await entry.clone().first();

    const form = await tampered(id, () => entry.clone().delete());

    expect(form.findings.map(({ code }) => code)).toContain('entryMissing');
    await withoutGuards(newsroom.lantai.strapi, () => table('review_ledger').insert(row));
    expect((await formOf(id)).findings).toEqual([]);
  });

  it('are said to prove nothing when the snapshot is not what was signed', async () => {
    const { id } = await publishedCase('快照被改的稿件');
    const round = table('review_rounds').where({ case_id: id, number: 2 });
    const { snapshot } = await round.clone().first('snapshot');
    const text = typeof snapshot === 'string' ? snapshot : JSON.stringify(snapshot);

    await round.clone().update({ snapshot: text.replace('3 家', '9 家') });

    const form = await formOf(id);
    expect(form.findings).toEqual([{ code: 'contentAltered', at: 2 }]);
    expect(factsOf(form)).not.toHaveProperty('正文字数');
    await round.clone().update({ snapshot: text });
  });

  it('tells of entries from before the ledger kept names, without making them up', async () => {
    const documentId = await newsroom.write('旧台账的稿件');
    const { id } = ((await newsroom.submit(documentId)).body as CaseReply).data;
    const entry = table('review_ledger').where({ case_id: id });

    const form = await tampered(id, () =>
      entry.clone().update({ details: JSON.stringify({ kind: 'publish', note: '旧' }) }),
    );

    expect(factsOf(form)).toMatchObject({
      内容类型: '（台账未记载）',
      栏目: '（台账未记载）',
      提交说明: '旧',
    });
  });
});
