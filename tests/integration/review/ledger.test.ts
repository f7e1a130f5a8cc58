import { databaseKind } from '../../support/databases';
import type { HttpClient } from '../../support/http-client';
import { createPerson } from '../../support/people';
import { grant, signInToDownload } from './downloads';
import { NEWS, openNewsroom, type CaseReply, type Newsroom } from './newsroom';

type Entry = {
  sequence: number;
  at: string;
  event: string;
  sentence: string;
  who: string;
  title: string | null;
  caseId: number | null;
  actor: { id: number; name: string; post: string | null; unit: string | null } | null;
  onBehalfOf: { name: string } | null;
  digest: string | null;
  previousHash: string;
  hash: string;
};
type Page = {
  data: Entry[];
  meta: { pagination: { pageSize: number; before: number | null; next: number | null } };
  error?: { message: string; details: { field?: string } };
};

let newsroom: Newsroom;
let published: { id: number; documentId: string };
let returned: { id: number; documentId: string };

const ledger = (search = '', by: HttpClient = newsroom.approver) =>
  by.get<Page>(`/review/ledger${search}`);

const entries = async (search: string) => (await ledger(search)).body.data;

const idOf = async (client: HttpClient): Promise<number> =>
  (await client.get<{ data: { id: number } }>('/admin/users/me')).body.data.id;

beforeAll(async () => {
  newsroom = await openNewsroom();
  published = await publishForPrincipal('=SUM(A1:A9) 今日要闻');
  returned = await returnOne('退回的稿件');
});

afterAll(() => newsroom?.lantai.stop());

/** Published with a first signature that the second approver gave in the editor's name. */
const publishForPrincipal = async (title: string) => {
  const [principalId, delegateId] = [
    await idOf(newsroom.editor),
    await idOf(newsroom.secondApprover),
  ];
  await newsroom.lantai.strapi.db.query('plugin::review.delegation' as never).create({
    data: {
      principalId,
      delegateId,
      delegateName: 'approver',
      scope: { policyKeys: null, uids: null, stageKeys: null },
      from: new Date(Date.now() - 60_000),
      until: new Date(Date.now() + 3_600_000),
    },
  });
  const documentId = await newsroom.write(title);
  const { id, version } = ((await newsroom.submit(documentId)).body as CaseReply).data;
  await newsroom.act(newsroom.secondApprover, id, 'approve', { version });
  const last = await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });
  expect(last.body.data.state).toBe('published');
  return { id, documentId };
};

const returnOne = async (title: string) => {
  const documentId = await newsroom.write(title);
  const { id, version } = ((await newsroom.submit(documentId)).body as CaseReply).data;
  await newsroom.act(newsroom.approver, id, 'approve', { version });
  await newsroom.act(newsroom.editor, id, 'return', { version, reason: '标题不准确' });
  return { id, documentId };
};

const chinaDay = (time: number): string =>
  new Date(time + 8 * 3_600_000).toISOString().slice(0, 10);
const today = chinaDay(Date.now());

describe('reading the ledger', () => {
  it('tells what happened to a case, newest first, each line linked to the one before', async () => {
    const lines = await entries(`?caseId=${returned.id}`);

    expect(lines.map(({ sentence }) => sentence)).toEqual([
      'editor退回了《退回的稿件》：标题不准确',
      'approver的操作未获准：您不是本审级的审核人',
      'contributor提交了《退回的稿件》（第1轮）',
    ]);
    expect(lines[1]?.previousHash).toBe(lines[2]?.hash);
    expect(lines[0]).toMatchObject({
      event: 'returned',
      actor: { name: 'editor', post: '编辑' },
      digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('says who signed in whose name', async () => {
    const [first] = (await entries(`?caseId=${published.id}&event=approved`)).slice(-1);

    expect(first).toMatchObject({ who: 'approver 代 editor', onBehalfOf: { name: 'editor' } });
    expect(first?.sentence).toBe('approver 代 editor签署了《=SUM(A1:A9) 今日要闻》的初审');
  });

  it('answers in English to somebody whose panel is in English', async () => {
    const { strapi, admin } = newsroom.lantai;
    const { id, email } = await createPerson({ strapi, roleCode: 'approver' });
    await strapi.service('admin::user').updateById(id, { preferedLanguage: 'en' });

    const { body } = await ledger(`?caseId=${returned.id}&event=returned`, await admin(email));

    expect(body.data[0]?.sentence).toBe('editor returned “退回的稿件”: 标题不准确');
  });

  it.each([
    ['event', () => ({ event: 'published' })],
    ['document', () => ({ documentId: published.documentId })],
    ['uid and case', () => ({ uid: NEWS, caseId: published.id })],
    ['a day', () => ({ from: today, until: chinaDay(Date.now()), event: 'returned' })],
  ])('gives only what a filter by %s asks for', async (_, search) => {
    const wanted = search();

    const lines = await entries(`?${new URLSearchParams(wanted as Record<string, string>)}`);

    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      if ('event' in wanted) expect(line.event).toBe(wanted.event);
      if ('caseId' in wanted) expect(line.caseId).toBe(wanted.caseId);
      if ('documentId' in wanted) expect(line.title).toBe('=SUM(A1:A9) 今日要闻');
    }
  });

  it('gives what a person did', async () => {
    const id = await idOf(newsroom.editor);

    const lines = await entries(`?actorId=${id}`);

    expect(lines.map(({ actor }) => actor?.id)).toEqual(lines.map(() => id));
    expect(lines).not.toEqual([]);
  });

  it('gives nothing of another time', async () => {
    expect(await entries('?from=2001-01-01&until=2001-12-31')).toEqual([]);
    expect(await entries('?from=2999-01-01')).toEqual([]);
  });

  it('gives every entry once, page after page, whatever is written meanwhile', async () => {
    const { entries: count } = await newsroom.lantai.strapi
      .plugin('review')
      .service('ledger')
      .verify();
    const seen: number[] = [];
    for (let next: number | null = count + 1; next !== null; ) {
      const page: Page = (await ledger(`?pageSize=4&before=${next}`)).body;
      seen.push(...page.data.map(({ sequence }) => sequence));
      if (seen.length === 4) await returnOne('翻页时又有新稿件');
      next = page.meta.pagination.next;
    }

    expect(seen).toEqual(Array.from({ length: count }, (_, index) => count - index));
  });
});

describe('refusals', () => {
  it.each([
    ['from=2026-02-30', 'from'],
    ['from=昨天', 'from'],
    ['from=2026-02-02&until=2026-02-01', 'until'],
    ['event=unheard-of', 'event'],
    ['caseId=seven', 'caseId'],
    ['caseId=99999999999999', 'caseId'],
    ['actorId=-1', 'actorId'],
    ['before=x', 'before'],
    ['page=2', 'page'],
    ['format=pdf', 'format'],
    ['uid=a&uid=b', 'uid'],
  ])('answers %s with 400, naming the field', async (search, field) => {
    const { status, body } = await ledger(`?${search}`);

    expect(status).toBe(400);
    expect(body.error?.message).toMatch(new RegExp(`^参数 ${field} 不正确：`));
  });

  it('is closed to people without the right and to nobody signed in', async () => {
    expect((await ledger('', newsroom.contributor)).status).toBe(403);
    expect((await ledger('', newsroom.lantai.api)).status).toBe(401);
  });

  it('shows to a person who reads one unit only that unit’s cases and what they did themselves', async () => {
    await grant(newsroom, { roleCode: 'contributor', right: 'ledger.read' });

    const own = await ledger('?pageSize=100', newsroom.contributor);
    const strangers = await ledger('?pageSize=100', newsroom.stranger);

    expect(own.body.data.map(({ caseId }) => caseId)).toContain(published.id);
    expect(strangers.body.data).toEqual([]);
  });
});

describe('the export', () => {
  it('is a CSV file of what is filtered, that Excel reads as Chinese and in which nothing is a formula', async () => {
    const download = await signInToDownload(newsroom, { roleCode: 'approver' });

    const file = await download(`/review/ledger?format=csv&caseId=${published.id}`);

    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes);
    const lines = text.trimEnd().split('\r\n');
    expect(file.status).toBe(200);
    expect(file.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(file.headers.get('content-disposition')).toBe(
      `attachment; filename="ledger.csv"; filename*=UTF-8''${encodeURIComponent('审核台账.csv')}`,
    );
    expect(lines[0]).toBe(
      '\uFEFF序号,时间（北京时间）,事项,经办人,职务,单位,标题,审核单,轮次,审级,内容摘要,本条哈希',
    );
    expect(lines).toHaveLength(1 + (await entries(`?caseId=${published.id}`)).length);
    expect(text).toContain(",'=SUM(A1:A9) 今日要闻,");
    expect(text).toContain(',approver 代 editor,');
  });
});

describe('indexes', () => {
  const INDEXES: Record<string, string[]> = {
    review_ledger_at_idx: ['at', 'id'],
    review_ledger_event_idx: ['event', 'id'],
    review_ledger_uid_idx: ['subject_uid', 'id'],
    review_ledger_document_idx: ['subject_document_id', 'id'],
    review_ledger_case_idx: ['case_id', 'id'],
    review_ledger_actor_idx: ['actor_id', 'id'],
  };

  it('stand on the ledger, each ending with the sequence number', async () => {
    const { connection } = newsroom.lantai.strapi.db;
    const result = await connection.raw(
      databaseKind() === 'postgres'
        ? `select indexname as name, indexdef as sql from pg_indexes where tablename = 'review_ledger'`
        : `select name, sql from sqlite_master where type = 'index' and tbl_name = 'review_ledger'`,
    );
    const rows: { name: string; sql: string }[] = Array.isArray(result) ? result : result.rows;
    const columns = Object.fromEntries(
      rows
        .filter(({ name }) => name in INDEXES)
        .map(({ name, sql }) => [
          name,
          (/\(([^)]*)\)$/.exec(sql)?.[1] ?? '').replace(/[`"\s]/g, '').split(','),
        ]),
    );
    expect(columns).toEqual(INDEXES);
  });

  it.each([
    ['', 'SEARCH review_ledger USING INTEGER PRIMARY KEY'],
    ['event=refused', 'review_ledger_event_idx'],
    ['caseId=1', 'review_ledger_case_idx'],
    ['actorId=1', 'review_ledger_actor_idx'],
    [`documentId=x`, 'review_ledger_document_idx'],
    [`uid=${NEWS}`, 'review_ledger_uid_idx'],
    [`event=refused&from=${today}`, 'review_ledger_event_idx'],
    [`from=${today}`, 'SEARCH review_ledger USING INTEGER PRIMARY KEY'],
  ])('serve a page of ?%s in order, without sorting', async (search, expected) => {
    if (databaseKind() !== 'sqlite') return;
    const { connection } = newsroom.lantai.strapi.db;
    const statements: { sql: string; bindings: readonly string[] }[] = [];
    const listen = (query: (typeof statements)[number]) => statements.push(query);
    connection.on('query', listen);
    await ledger(`?${search}`);
    connection.removeListener('query', listen);
    const page = statements.find(({ sql }) => /from `review_ledger`.*order by `id` desc/.test(sql));

    const plan: { detail: string }[] = await connection.raw(
      `explain query plan ${page?.sql ?? ''}`,
      [...(page?.bindings ?? [])],
    );

    const details = plan.map(({ detail }) => detail).join('\n');
    expect(details).toContain(expected);
    expect(details).not.toContain('TEMP B-TREE');
  });
});
