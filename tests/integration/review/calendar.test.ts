import { remindDueSoon } from '../../../src/plugins/review/server/src/use-cases/remind-due-soon';
import { openNewsroom, type CaseReply, type Newsroom } from './newsroom';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom?.lantai.stop());

type Day = {
  day: string;
  working: boolean;
  usuallyWorking: boolean;
  source: string;
  reason: string | null;
};
type Reply = {
  data: {
    year: number;
    days: Day[];
    names: Record<string, string>;
    findings: { code: string; sentence: string }[];
  };
  error: { message: string; details: { code: string; field?: string } };
};

const calendar = async (year: number) =>
  (await newsroom.administrator.get<Reply>(`/review/calendar?year=${year}`)).body.data;

const put = (day: string, body: object) =>
  newsroom.administrator.put<Reply>(`/review/calendar/${day}`, body);

const remove = (day: string) => newsroom.administrator.delete<Reply>(`/review/calendar/${day}`);

type Submitted = CaseReply['data'] & { dueAt: string };

const submitted = async (title: string): Promise<Submitted> => {
  const { body } = await newsroom.submit(await newsroom.write(title));
  return (body as { data: Submitted }).data;
};

const HOUR = 60 * 60 * 1000;
const dayInChina = (instant: string) =>
  new Date(Date.parse(instant) + 8 * HOUR).toISOString().slice(0, 10);

describe('the calendar', () => {
  it('shows the holidays and working weekends that the library knows', async () => {
    const { days, names, findings } = await calendar(2026);

    expect(days).toContainEqual({
      day: '2026-10-01',
      working: false,
      usuallyWorking: false,
      source: 'library',
      reason: null,
    });
    expect(days).toContainEqual({
      day: '2026-10-10',
      working: true,
      usuallyWorking: true,
      source: 'library',
      reason: null,
    });
    expect(days.every(({ day }) => day.startsWith('2026-'))).toBe(true);
    expect(names).toMatchObject({ '2026-10-03': '国庆节', '2026-10-10': '国庆节' });
    expect(findings).toEqual([]);
  });

  it('says of which year the holidays are not known', async () => {
    const { days, findings } = await calendar(2040);

    expect(days).toEqual([]);
    expect(findings).toMatchObject([
      { code: 'holidaysUnknown', sentence: expect.stringMatching(/2040 年/) },
    ]);
  });

  it('takes an administrator’s word on a day, and gives it up again', async () => {
    const set = await put('2026-10-01', { working: true, reason: '汛期值守' });
    const changed = await put('2026-10-01', { working: true, reason: '防汛值守' });

    expect([set.status, changed.status]).toEqual([200, 200]);
    expect(changed.body.data.days).toContainEqual({
      day: '2026-10-01',
      working: true,
      usuallyWorking: false,
      source: 'override',
      reason: '防汛值守',
    });
    const { body } = await remove('2026-10-01');
    expect(body.data.days).toContainEqual({
      day: '2026-10-01',
      working: false,
      usuallyWorking: false,
      source: 'library',
      reason: null,
    });
    const entries = await newsroom.lantai.strapi.db
      .query('plugin::review.ledger-entry' as never)
      .findMany({ where: { event: 'calendar-changed' }, orderBy: { id: 'asc' } });
    const last = { day: '2026-10-01', working: true, reason: '防汛值守' };
    expect(JSON.parse(entries.at(-1).details)).toEqual({
      day: '2026-10-01',
      before: last,
      after: null,
    });
    expect(entries.at(-1).actorName).toBe('strapi-super-admin');
  });

  it('keeps one word a day where two come at once', async () => {
    const replies = await Promise.all(
      ['甲', '乙'].map((reason) => put('2026-12-25', { working: false, reason })),
    );

    expect(replies.map(({ status }) => status)).toEqual([200, 200]);
    expect((await calendar(2026)).days.filter(({ day }) => day === '2026-12-25')).toHaveLength(1);
  });

  it.each<[string, string, object, string]>([
    ['a day that is none', '2026-02-30', { working: true, reason: '值守' }, 'day'],
    ['a word that is no date', 'tomorrow', { working: true, reason: '值守' }, 'day'],
    ['a year beyond all plans', '9999-01-01', { working: true, reason: '值守' }, 'year'],
    ['neither worked nor off', '2026-10-02', { working: 'yes', reason: '值守' }, 'working'],
    ['a reason that is no text', '2026-10-02', { working: true, reason: 1 }, 'reason'],
  ])('refuses %s, and names the place', async (_, day, body, field) => {
    const reply = await put(day, body);

    expect(reply.status).toBe(400);
    expect(reply.body.error.details.field).toBe(field);
  });

  it('refuses a setting without a reason, and to take away what is not there', async () => {
    const silent = await put('2026-10-02', { working: true, reason: ' ' });
    const nothing = await remove('2026-10-02');
    const { status } = await newsroom.administrator.get('/review/calendar?year=abc');

    expect([silent.status, silent.body.error.details.code]).toEqual([400, 'reasonMissing']);
    expect([nothing.status, nothing.body.error.details.code]).toEqual([404, 'calendarDayNotFound']);
    expect(status).toBe(400);
  });

  it('is not the editors’ to set', async () => {
    const replies = await Promise.all([
      newsroom.editor.get('/review/calendar'),
      newsroom.editor.put('/review/calendar/2026-10-02', { working: true, reason: '值守' }),
      newsroom.editor.delete('/review/calendar/2026-10-02'),
    ]);

    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403]);
  });
});

describe('limits', () => {
  it('count a day off from the next submission on, and leave those that run', async () => {
    const before = await submitted('调整之前提交');
    const lastDay = dayInChina(before.dueAt);

    await put(lastDay, { working: false, reason: '停电检修' });
    const after = await submitted('调整之后提交');
    await remove(lastDay);
    const again = await submitted('恢复之后提交');

    expect(Date.parse(after.dueAt)).toBeGreaterThan(Date.parse(before.dueAt));
    expect(again.dueAt).toBe(before.dueAt);
    const view = await newsroom.editor.get<{ data: Submitted }>(`/review/cases/${before.id}`);
    expect(view.body.data.dueAt).toBe(before.dueAt);
  });
});

describe('reminders', () => {
  const remindAt = (instant: number) =>
    remindDueSoon({ strapi: newsroom.lantai.strapi, clock: () => new Date(instant) });

  const remindersOf = async (caseId: number): Promise<number[]> => {
    const rows = await newsroom.lantai.strapi.db
      .query('plugin::review.notice' as never)
      .findMany({ where: { caseId, topic: 'reminder' } });
    return rows.map(({ recipientId }: { recipientId: number }) => recipientId);
  };

  const idsWithRole = async (code: string): Promise<number[]> => {
    const people = await newsroom.lantai.strapi.db
      .query('admin::user')
      .findMany({ where: { roles: { code } } });
    return people.map(({ id }: { id: number }) => id).sort();
  };

  it('come once a stage, on its last day, to those who can sign it', async () => {
    const { id, version, dueAt } = await submitted('到期前提醒');
    const due = Date.parse(dueAt);

    await remindAt(due - 25 * HOUR);
    expect(await remindersOf(id)).toEqual([]);
    await Promise.all([remindAt(due - 10 * HOUR), remindAt(due - 10 * HOUR)]);
    await remindAt(due - 9 * HOUR);
    expect(await remindersOf(id)).toEqual(await idsWithRole('editor'));

    const { body } = await newsroom.act(newsroom.editor, id, 'approve', { version });
    const next = Date.parse((body.data as Submitted).dueAt);
    await remindAt(next - 10 * HOUR);
    const approvers = (await remindersOf(id)).slice(1).sort();
    expect(approvers).toEqual(await idsWithRole('approver'));
  });

  it('approve nothing, and say nothing once the limit has passed', async () => {
    const { id, version, dueAt } = await submitted('过期不再提醒');

    await remindAt(Date.parse(dueAt) + HOUR);

    expect(await remindersOf(id)).toEqual([]);
    const view = await newsroom.editor.get<CaseReply>(`/review/cases/${id}`);
    expect(view.body.data).toMatchObject({ state: 'in-review', version });
  });
});
