import type { Term } from '../../../src/plugins/review/domain/pre-checks/terms/term';
import type { HttpClient } from '../../support/http-client';
import { openNewsroom, type CaseReply, type Newsroom } from './newsroom';

let newsroom: Newsroom;
let administrator: HttpClient;

beforeAll(async () => {
  newsroom = await openNewsroom();
  ({ administrator } = newsroom);
});

afterAll(() => newsroom?.lantai.stop());

type Stored = Term & { id: number };
type Reply<Data = Stored> = {
  data: Data;
  error: { message: string; details: { code: string; field?: string; findings?: Rejected[] } };
};
type Rejected = { row: number; column: string | null; value: string | null; why: string };
type Imported = {
  written: boolean;
  new: number;
  changed: number;
  same: number;
  rows: (Term & { row: number; before: Term | null })[];
  rejected: Rejected[];
};

const add = (term: object) => administrator.post<Reply>('/review/terms', term);
const list = async (query = '') =>
  (await administrator.get<Reply<Stored[]>>(`/review/terms${query}`)).body.data;
const theTerm = async (term: string) =>
  (await list(`?q=${encodeURIComponent(term)}`)).find((stored) => stored.term === term);

const file = (content: string | Uint8Array<ArrayBuffer>, name = 'terms.csv') => {
  const form = new FormData();
  form.append('file', new Blob([content], { type: 'text/csv' }), name);
  return form;
};

const importFile = (content: string | Uint8Array<ArrayBuffer>, query = '') =>
  administrator.post<Reply<Imported>>(`/review/terms/import${query}`, file(content));

type Entry = { id: number; event: string; actorName: string; details: object };

/** What the ledger says last. */
const lastEntry = async (): Promise<Entry> => {
  const entry = await newsroom.lantai.strapi.db
    .query('plugin::review.ledger-entry' as never)
    .findOne({ orderBy: { id: 'desc' } });
  return { ...entry, details: JSON.parse(entry.details) };
};

/** “错误用语,正确用语,级别⏎帐号,账号,禁止⏎” in GB18030. */
const IN_GB18030 = Uint8Array.from(
  Buffer.from(
    'b4edcef3d3c3d3ef2cd5fdc8b7d3c3d3ef2cbcb6b1f00ad5cabac52cd5cbbac52cbdfbd6b90a',
    'hex',
  ),
);

/** What the pre-check says of a news item with these words. */
const submitWith = async (words: string) => {
  const documentId = await newsroom.write(`用语检查${words.length}`);
  await newsroom.edit(documentId, { title: '用语检查', body: `<p>${words}</p>` });
  const { status, body } = await newsroom.submit(documentId);
  return { status, code: (body as CaseReply).error?.details.code };
};

describe('the word list', () => {
  it('is written, found, changed and cleared', async () => {
    const added = await add({ term: '登陆网站', replacement: '登录网站', level: 'blocking' });
    expect(added.status).toBe(200);
    const { id } = added.body.data;

    expect(await list('?q=登陆')).toEqual([
      { id, term: '登陆网站', replacement: '登录网站', level: 'blocking' },
    ]);
    expect(await list('?q=登录&level=warning')).toEqual([]);
    const changed = await administrator.put<Reply>(`/review/terms/${id}`, {
      term: '登陆平台',
      replacement: '',
      level: 'warning',
    });
    expect(changed.body.data).toEqual({
      id,
      term: '登陆平台',
      replacement: null,
      level: 'warning',
    });
    expect((await administrator.delete(`/review/terms/${id}`)).status).toBe(200);
    expect(await list('?q=登陆')).toEqual([]);
  });

  it('leaves a line in the ledger for every change, and none where nothing changed', async () => {
    const before: Term = { term: '台账用语', replacement: null, level: 'warning' };
    const after: Term = { term: '台账用语', replacement: '规范用语', level: 'blocking' };
    const { id } = (await add(before)).body.data;
    const added = await lastEntry();
    await administrator.put(`/review/terms/${id}`, after);
    await administrator.put(`/review/terms/${id}`, after);
    const changed = await lastEntry();
    await administrator.delete(`/review/terms/${id}`);
    const removed = await lastEntry();

    const { term } = before;
    expect([added, changed, removed]).toMatchObject([
      { event: 'term-added', details: { term, before: null, after: before } },
      { event: 'term-changed', details: { term, before, after } },
      { event: 'term-removed', details: { term, before: after, after: null } },
    ]);
    expect(changed.id - added.id).toBe(1);
    expect(removed.actorName).toBe('strapi-super-admin');
    const ledger = newsroom.lantai.strapi.plugin('review').service('ledger');
    expect(await ledger.verify()).toMatchObject({ findings: [] });
  });

  it('holds each term once, whatever its spelling', async () => {
    const { body } = await add({ term: 'ＰＭ２.5值', replacement: null, level: 'warning' });
    const other = await add({ term: '另一词', level: 'warning' });

    const again = await add({ term: 'pm2.5值', level: 'blocking' });
    const renamed = await administrator.put<Reply>(`/review/terms/${other.body.data.id}`, {
      term: 'pm２.5值',
      level: 'warning',
    });

    expect([again.status, again.body.error.details.code]).toEqual([409, 'termExists']);
    expect([renamed.status, renamed.body.error.details.code]).toEqual([409, 'termExists']);
    const self = await administrator.put(`/review/terms/${body.data.id}`, {
      term: 'PM2.5值',
      level: 'warning',
    });
    expect(self.status).toBe(200);
  });

  it('takes one of two spellings that come at once', async () => {
    const replies = await Promise.all(
      ['ＡＢ词', 'ab词'].map((term) => add({ term, level: 'warning' })),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
  });

  it.each<[string, object, RegExp]>([
    ['nothing', { term: ' ', level: 'warning' }, /请填写错误用语/],
    ['a long term', { term: '长'.repeat(51), level: 'warning' }, /51 个字/],
    ['two lines', { term: '登\n陆', level: 'warning' }, /换行/],
    ['the same twice', { term: 'AB', replacement: 'ａｂ', level: 'warning' }, /相同/],
    ['no level', { term: '某词' }, /level/],
    ['a term that is no text', { term: 5, level: 'warning' }, /term/],
  ])('refuses %s', async (_, term, sentence) => {
    const { status, body } = await add(term);

    expect(status).toBe(400);
    expect(body.error.message).toMatch(sentence);
  });

  it('says when a term is gone', async () => {
    const replies = await Promise.all([
      administrator.put('/review/terms/999999', { term: '某词', level: 'warning' }),
      administrator.delete('/review/terms/999999'),
      administrator.delete('/review/terms/x'),
    ]);

    expect(replies.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  it('is not the editors’ to change or read', async () => {
    const { editor } = newsroom;

    const replies = await Promise.all([
      editor.get('/review/terms'),
      editor.get('/review/terms/export'),
      editor.post('/review/terms', { term: '某词', level: 'warning' }),
      editor.post('/review/terms/import', file('错误用语\n某词')),
      editor.put('/review/terms/1', { term: '某词', level: 'warning' }),
      editor.delete('/review/terms/1'),
    ]);

    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
  });
});

describe('the pre-check', () => {
  it('knows every change at once', async () => {
    expect((await submitWith('请在本站交费')).status).toBe(200);
    const { id } = (await add({ term: '在本站交费', level: 'blocking' })).body.data;
    expect((await submitWith('请在本站交费')).code).toBe('blockingFindings');
    await administrator.put(`/review/terms/${id}`, { term: '在本站交费', level: 'warning' });
    expect((await submitWith('请在本站交费')).code).toBe('warningsUnacknowledged');
    await administrator.delete(`/review/terms/${id}`);
    expect((await submitWith('请在本站交费')).status).toBe(200);
    await importFile('错误用语,级别\n在本站交费,禁止');
    expect((await submitWith('请在本站交费')).code).toBe('blockingFindings');
  });

  it('knows what another process changed, though as many terms are there as before', async () => {
    const { id } = (await add({ term: '另一进程甲', level: 'blocking' })).body.data;
    expect((await submitWith('另一进程乙')).status).toBe(200);

    const { db } = newsroom.lantai.strapi;
    await db
      .getConnection('review_terms')
      .where({ id })
      .update({ term: '另一进程乙', folded: '另一进程乙' });
    await db
      .getConnection('review_list_revisions')
      .where({ list: 'terms' })
      .increment('revision', 1);

    expect((await submitWith('另一进程乙')).code).toBe('blockingFindings');
  });
});

describe('what the bureau says of itself', () => {
  it('spares the telephone numbers that it has published', async () => {
    const { config } = newsroom.lantai.strapi;
    const words = '咨询电话：0917-3260123';
    expect((await submitWith(words)).code).toBe('warningsUnacknowledged');

    config.set('plugin::review.checks.publicNumbers', ['（0917）3260123']);
    const published = await submitWith(words);
    config.set('plugin::review.checks.publicNumbers', []);

    expect(published.status).toBe(200);
  });

  it('has files of its own hosts looked up', async () => {
    const { config } = newsroom.lantai.strapi;
    const words = '<a href="https://www.example.gov.cn/uploads/none.pdf">附件</a>';
    expect((await submitWith(words)).status).toBe(200);

    config.set('plugin::review.checks.ownHosts', ['www.example.gov.cn']);
    const own = await submitWith(words);
    config.set('plugin::review.checks.ownHosts', []);

    expect(own.code).toBe('blockingFindings');
  });

  it('names the content that explains documents', async () => {
    const uid = 'api::policy-interpretation.policy-interpretation';
    const { documentId } = await newsroom.lantai.strapi
      .documents(uid)
      .create({ data: { title: '没有文件的解读', body: '<p>解读。</p>' } as never });

    const { body } = await newsroom.submit(documentId, { uid }, newsroom.editor);

    const findings = (body as Reply<null>).error.details.findings as unknown as { code: string }[];
    expect(findings.map(({ code }) => code)).toContain('interpretationWithoutDocument');
  });
});

describe('an import', () => {
  it('adds, changes and leaves, and says how many of each', async () => {
    const old: Term = { term: '旧词', replacement: '新词', level: 'warning' };
    const { id } = (await add(old)).body.data;
    await add({ term: '不变的词', replacement: null, level: 'blocking' });

    const { status, body } = await importFile(
      '\ufeff错误用语,正确用语,级别\r\n旧词,更新的词,禁止\r\n不变的词,,禁止\r\n\r\n"新来的词",,\r\n',
    );

    expect(status).toBe(200);
    const changed: Term = { term: '旧词', replacement: '更新的词', level: 'blocking' };
    const added: Term = { term: '新来的词', replacement: null, level: 'warning' };
    expect(body.data).toEqual({
      written: true,
      new: 1,
      changed: 1,
      same: 1,
      rows: [
        { row: 2, ...changed, before: old },
        { row: 5, ...added, before: null },
      ],
      rejected: [],
    });
    expect(await theTerm('旧词')).toEqual({ id, ...changed });
    expect(await theTerm('新来的词')).toMatchObject(added);
    expect(await lastEntry()).toMatchObject({
      event: 'terms-imported',
      details: { added: [added], rewritten: [{ before: old, after: changed }] },
    });
  });

  it('reads GB18030, and a body that is the file itself', async () => {
    const { status, headers } = await fetch(`${newsroom.lantai.baseUrl}/review/terms/import`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: await authorization() },
      body: IN_GB18030,
    });

    expect([status, headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8']);
    expect(await theTerm('帐号')).toMatchObject({ replacement: '账号', level: 'blocking' });
  });

  it('writes nothing where one row is wrong, and names every such row', async () => {
    const rows = '错误用语,正确用语,级别\n好的词,,提醒\n,漏了,禁止\n坏级别,,随便\n好的词,,提醒\n';

    const { status, body } = await importFile(rows);

    expect(status).toBe(422);
    expect(body.error.details.code).toBe('termsRejected');
    expect(body.error.message).toMatch(/3 行/);
    expect(body.error.details.findings).toMatchObject([
      { row: 3, column: '错误用语', value: '', why: expect.stringMatching(/第 3 行/) },
      { row: 4, column: '级别', value: '随便', why: expect.stringMatching(/“随便”/) },
      { row: 5, column: '错误用语', value: '好的词', why: expect.stringMatching(/重复/) },
    ]);
    expect(await theTerm('好的词')).toBeUndefined();
  });

  it('only says what it would do when asked to', async () => {
    const { status, body } = await importFile(
      '错误用语,级别\n试导入的词,提醒\n坏的,随便',
      '?dryRun=true',
    );

    expect(status).toBe(200);
    expect(body.data).toMatchObject({
      written: false,
      new: 1,
      rows: [{ row: 2, term: '试导入的词', before: null }],
      rejected: [{ row: 3 }],
    });
    expect(await theTerm('试导入的词')).toBeUndefined();
    expect((await lastEntry()).details).not.toHaveProperty('added', [
      expect.objectContaining({ term: '试导入的词' }),
    ]);
  });

  it('takes ten thousand terms, and their changes', async () => {
    const rows = (replacement: string) =>
      [
        '错误用语,正确用语',
        ...Array.from({ length: 10_000 }, (_, n) => `批量词${n},${replacement}`),
      ].join('\n');

    const first = await importFile(rows('甲'));
    const second = await importFile(rows('乙'));

    expect(first.body.data).toMatchObject({ new: 10_000 });
    expect(second.body.data).toMatchObject({ new: 0, changed: 10_000 });
  });

  it('leaves a list that would grow too long as it is', async () => {
    const rows = Array.from({ length: 15_000 }, (_, n) => `再来的词${n}`).join('\n');

    const { status, body } = await importFile(`错误用语\n${rows}`);

    expect([status, body.error.details.code]).toEqual([409, 'termListFull']);
    expect(await theTerm('再来的词0')).toBeUndefined();
  });

  it.each<[string, string | Uint8Array<ArrayBuffer>, number, RegExp]>([
    ['a file without a header', '甲,乙,丙', 422, /1 行/],
    ['an empty file', '', 400, /没有收到文件/],
    ['a quote that never ends', '错误用语\n"甲\n乙', 400, /第 2 行/],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 400, /编码/],
    ['more than 50,000 rows', '错误用语\n'.padEnd(120_000, '\n'), 400, /50000 行/],
    ['more than 5 MB', 'x'.repeat(5 * 1024 * 1024 + 1), 413, /5 MB/],
  ])('refuses %s', async (_, content, status, sentence) => {
    const reply = await importFile(content);

    expect(reply.status).toBe(status);
    expect(reply.body.error.message).toMatch(sentence);
  });

  it('refuses too large a body, two files, and a request without any', async () => {
    const two = file('错误用语\n甲');
    two.append('other', new Blob(['错误用语\n乙']), 'other.csv');
    const large = await fetch(`${newsroom.lantai.baseUrl}/review/terms/import`, {
      method: 'POST',
      headers: { 'content-type': 'text/csv', authorization: await authorization() },
      body: 'x'.repeat(6 * 1024 * 1024),
    });

    expect(large.status).toBe(413);
    expect((await administrator.post('/review/terms/import', two)).status).toBe(400);
    expect((await administrator.post('/review/terms/import', { rows: [] })).status).toBe(400);
  });
});

describe('the export', () => {
  it('is a file for a spreadsheet that runs no formula, and can be imported again', async () => {
    await add({ term: '=1+1', replacement: '-2', level: 'allowed' });

    const { status, headers, text } = await administrator.get('/review/terms/export');

    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('content-disposition')).toContain('terms.csv');
    expect(text).toContain("\r\n'=1+1,'-2,放行\r\n");
    const again = await importFile(text.startsWith('\ufeff') ? text : `\ufeff${text}`);
    expect(again.body.data).toMatchObject({ new: 0, changed: 0, rejected: [] });
  });
});

/** The header of the administrator's own session. */
const authorization = async (): Promise<string> => {
  const { email } = await newsroom.lantai.strapi.db
    .query('admin::user')
    .findOne({ where: { roles: { code: 'strapi-super-admin' } } });
  const { body } = await newsroom.lantai.api.post<{ data: { token: string } }>('/admin/login', {
    email,
    password: 'Lantai-Test-1949',
  });
  return `Bearer ${body.data.token}`;
};
