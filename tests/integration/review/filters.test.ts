import type { HttpClient } from '../../support/http-client';
import { createPerson } from '../../support/people';
import { NEWS, openNewsroom, type CaseReply, type Newsroom } from './newsroom';

type Options = Record<'units' | 'types' | 'columns' | 'stages', { value: string; name: string }[]>;

type ListReply = {
  data: { id: number; title: string; returnReason: string | null }[];
  meta: { pagination: { total: number } };
  error?: { message: string };
};

const DAY = 24 * 60 * 60 * 1000;

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom?.lantai.stop());

const list = async (query: object, by = newsroom.editor) =>
  by.get<ListReply>(`/review/cases?${new URLSearchParams({ box: 'all', ...query }).toString()}`);

const titles = async (query: object, by?: HttpClient) =>
  (await list(query, by)).body.data.map(({ title }) => title);

const options = async (by: HttpClient) =>
  (await by.get<{ data: Options }>('/review/filters')).body.data;

const submitted = async (title: string) => {
  const reply = await newsroom.submit(await newsroom.write(title));
  return (reply.body as CaseReply).data;
};

const caseRows = () => newsroom.lantai.strapi.db.query('plugin::review.case');

/** As if its limit ended then; null for none. */
const setLimit = async (id: number, dueAt: Date | null) => {
  const sortsAt = dueAt ?? new Date('9999-12-31');
  await caseRows().updateMany({ where: { id }, data: { dueAt, sortsAt } });
};

describe('lists are narrowed', () => {
  it('by words of the title, in any order, and by nothing that only looks like a pattern', async () => {
    await submitted('关于 100% 达标的通报');
    await submitted('关于一百家企业达标的通报');

    expect(await titles({ q: '通报 达标' })).toHaveLength(2);
    expect(await titles({ q: '100%' })).toEqual(['关于 100% 达标的通报']);
    expect(await titles({ q: '_' })).toEqual([]);
    expect(await titles({ q: '通报', box: 'todo' })).toHaveLength(2);
  });

  it('by stage, in what is under review now', async () => {
    const { id, version } = await submitted('已过初审');
    await newsroom.act(newsroom.editor, id, 'approve', { version });
    const { stages } = await options(newsroom.editor);

    expect(stages.map(({ name }) => name)).toEqual(['初审', '终审']);
    expect(await titles({ stage: '终审' })).toEqual(['已过初审']);
    expect(await titles({ stage: '终审', box: 'todo' })).toEqual([]);
    expect(await titles({ stage: '终审', box: 'todo' }, newsroom.approver)).toEqual(['已过初审']);
    expect(await titles({ stage: '没有的审级' })).toEqual([]);
  });

  it('by limit, what has none last', async () => {
    const now = Date.now();
    const limits: [string, Date | null][] = [
      ['期限：昨天', new Date(now - DAY)],
      ['期限：片刻之后', new Date(now + 1_000 * 60)],
      ['期限：一个月后', new Date(now + 30 * DAY)],
      ['期限：没有', null],
    ];
    for (const [title, dueAt] of limits) await setLimit((await submitted(title)).id, dueAt);
    const inClass = (due: string) => titles({ q: '期限', due });

    expect(await titles({ q: '期限' })).toEqual(limits.map(([title]) => title));
    expect(await inClass('overdue')).toEqual(['期限：昨天']);
    expect(await inClass('soon')).toEqual(['期限：片刻之后']);
    expect(await inClass('later')).toEqual(['期限：一个月后', '期限：没有']);
    expect(await titles({ q: '期限', due: 'overdue', box: 'todo' })).toEqual(['期限：昨天']);
    expect(await titles({ q: '期限', box: 'overdue' })).toEqual(['期限：昨天']);
  });

  it('and say why a case is back with its author', async () => {
    const { id, version } = await submitted('退回的理由');
    await newsroom.act(newsroom.editor, id, 'return', { version, reason: '数据有误' });
    const query = { box: 'mine', state: 'returned', q: '理由' };
    const { data } = (await list(query, newsroom.contributor)).body;

    expect(data).toEqual([expect.objectContaining({ id, returnReason: '数据有误' })]);
  });

  it.each([
    ['due=never', 'due'],
    ['due=', 'due'],
    ['due=today&due=soon', 'due'],
    [`q=${'长'.repeat(101)}`, 'q'],
    ['q[$ne]=x', 'q'],
    ['q=%00', 'q'],
    [`stage=${'长'.repeat(256)}`, 'stage'],
    [`unit=${'u'.repeat(256)}`, 'unit'],
    ['unit=a&unit=b', 'unit'],
    [`column=${'c'.repeat(256)}`, 'column'],
    [`uid=${'c'.repeat(256)}`, 'uid'],
  ])('but not by %s', async (query, field) => {
    const { status, body } = await newsroom.editor.get<ListReply>(`/review/cases?${query}`);

    expect(status).toBe(400);
    expect(body.error?.message).toContain(`参数 ${field} 不正确`);
  });
});

describe('the options of the filters', () => {
  it('are what occurs in cases the person may see, by name', async () => {
    await submitted('给筛选用');

    for (const by of [newsroom.editor, newsroom.contributor]) {
      const { units, types, columns } = await options(by);
      expect(units.map(({ name }) => name)).toEqual(['渭滨分局']);
      expect(types).toEqual([{ value: NEWS, name: '新闻' }]);
      expect(columns.map(({ name }) => name)).toEqual(['工作动态']);
    }
  });

  it('find what they name', async () => {
    const { units, columns } = await options(newsroom.editor);
    const query = { unit: units[0]?.value, column: columns[0]?.value, uid: NEWS };

    expect(await titles({ ...query, q: '筛选' })).toEqual(['给筛选用']);
  });

  it('are none of another unit’s, whose cases no filter finds', async () => {
    expect(await options(newsroom.stranger)).toEqual({
      units: [],
      types: [],
      columns: [],
      stages: [],
    });
    for (const query of [{}, { q: '筛选' }, { due: 'later' }, { stage: '初审' }, { uid: NEWS }]) {
      expect(await titles(query, newsroom.stranger)).toEqual([]);
    }
  });

  it('are refused to who may not read cases', async () => {
    const { strapi } = newsroom.lantai;
    const role = await strapi.service('admin::role').create({ name: '旁观者', description: '' });
    const { email } = await createPerson({ strapi, roleCode: role.code });
    const onlooker = await newsroom.lantai.admin(email);

    expect((await onlooker.get('/review/filters')).status).toBe(403);
  });
});

describe('a case from before there were filters', () => {
  it('waits for its signer and is found by its stage once the application has started', async () => {
    const { id } = await submitted('旧版本的审核单');
    await caseRows().updateMany({ where: { id }, data: { awaits: null, stageName: null } });
    expect(await titles({ box: 'todo', q: '旧版本' })).toEqual([]);

    newsroom.lantai = await newsroom.lantai.restart();
    const editor = await newsroom.lantai.admin(newsroom.emails.editor);

    const found = await titles({ box: 'todo', q: '旧版本', stage: '初审' }, editor);
    expect(found).toEqual(['旧版本的审核单']);
  });
});
