import type { HttpClient } from '../../support/http-client';
import { NEWS, openNewsroom, type CaseReply, type Newsroom } from './newsroom';

const CASES = 10;
/** So many at once are the busiest hour of the year. */
const MANY = 20;
const BODY = '<p>今天检查了企业。</p>';

type Reply = { status: number; body: CaseReply };
type OpenCase = { id: number; version: number; documentId: string; title: string };
type Line = { id: number; caseId: number | null; event: string; actorName: string | null };

let newsroom: Newsroom;
const statuses: number[] = [];

beforeAll(async () => {
  newsroom = await openNewsroom();
  // Under load the client may send on a connection just as the server ends it for being idle.
  newsroom.lantai.strapi.server.httpServer.keepAliveTimeout = 60_000;
});

afterAll(() => newsroom?.lantai.stop());

/** Nothing a person does at the same time as others is answered with a fault of the server's. */
afterEach(async () => {
  expect(statuses.filter((status) => status >= 500)).toEqual([]);
  const ledger = newsroom.lantai.strapi.plugin('review').service('ledger');
  expect((await ledger.verify()).findings).toEqual([]);
  expect(await ledger.drift()).toEqual([]);
});

const inParallel = <T, Result>(items: readonly T[], run: (item: T) => Promise<Result>) =>
  Promise.all(items.map(run));

const noted = async <T extends { status: number }>(reply: Promise<T>): Promise<T> => {
  const settled = await reply;
  statuses.push(settled.status);
  return settled;
};

const act = (by: HttpClient, id: number, action: string, body: object): Promise<Reply> =>
  noted(newsroom.act(by, id, action, body));

const submit = (documentId: string, more: object = {}) =>
  noted(newsroom.submit(documentId, more)) as Promise<Reply>;

const write = (title: string, count = CASES) =>
  inParallel(
    Array.from({ length: count }, (_, place) => `${title}第${place + 1}篇`),
    async (one) => ({ title: one, documentId: await newsroom.write(one) }),
  );

/** Cases in review, all submitted at once. */
const submitted = async (title: string, count = CASES): Promise<OpenCase[]> =>
  inParallel(await write(title, count), async (written) => {
    const { status, body } = await submit(written.documentId);
    expect(status).toBe(200);
    return { ...written, id: body.data.id, version: body.data.version };
  });

/** Cases that wait for their last signature. */
const signedByEditor = async (title: string, count = CASES): Promise<OpenCase[]> =>
  inParallel(await submitted(title, count), async (open) => {
    const { status, body } = await act(newsroom.editor, open.id, 'approve', open);
    expect(status).toBe(200);
    return { ...open, version: body.data.version };
  });

const linesOf = (caseId: number): Promise<Line[]> =>
  newsroom.lantai.strapi.db
    .query('plugin::review.ledger-entry' as never)
    .findMany({ where: { caseId, event: { $ne: 'refused' } }, orderBy: { id: 'asc' } });

const eventsOf = async (caseId: number) => (await linesOf(caseId)).map(({ event }) => event);

const caseOf = async (id: number) =>
  (await newsroom.administrator.get<CaseReply>(`/review/cases/${id}`)).body.data;

const statusesOf = (replies: readonly { status: number }[]) =>
  replies.map(({ status }) => status).sort();

const publicTitle = async (documentId: string): Promise<string | null> => {
  const { body } = await newsroom.lantai.api.get<{ data: { title: string } | null }>(
    `/api/news/${documentId}`,
  );
  return body.data?.title ?? null;
};

describe('two people at once', () => {
  it('publishes once when two approvers sign each of many cases together', async () => {
    const cases = await signedByEditor('两人同签', MANY);

    const replies = await inParallel(cases, (open) =>
      Promise.all(
        [newsroom.approver, newsroom.secondApprover].map((by) => act(by, open.id, 'approve', open)),
      ),
    );

    for (const [place, both] of replies.entries()) {
      expect(statusesOf(both)).toEqual([200, 409]);
      const refused = both.find(({ status }) => status === 409);
      const lines = await linesOf(cases[place]?.id ?? 0);
      expect(lines.map(({ event }) => event)).toEqual([
        'submitted',
        'approved',
        'approved',
        'published',
      ]);
      expect(refused?.body.error?.details.conflict).toEqual({
        version: 3,
        state: 'published',
        event: 'published',
        by: lines[3]?.actorName,
        at: expect.stringMatching(/Z$/u),
      });
    }
  });

  it('either signs or returns, never both', async () => {
    const cases = await signedByEditor('签或退');

    const replies = await inParallel(cases, (open) =>
      Promise.all([
        act(newsroom.approver, open.id, 'approve', open),
        act(newsroom.secondApprover, open.id, 'return', { ...open, reason: '标题不准确' }),
      ]),
    );

    for (const [place, both] of replies.entries()) {
      expect(statusesOf(both)).toEqual([200, 409]);
      const won = both[0]?.status === 200 ? 'published' : 'returned';
      const { id, documentId, title } = cases[place];
      expect((await caseOf(id)).state).toBe(won);
      expect(await publicTitle(documentId)).toBe(won === 'published' ? title : null);
    }
  });

  it('makes public what was signed or nothing, when somebody edits during the signature', async () => {
    const cases = await signedByEditor('签时改动');

    const replies = await inParallel(cases, (open) =>
      Promise.all([
        act(newsroom.approver, open.id, 'approve', open),
        noted(
          newsroom.contributor.put(`/content-manager/collection-types/${NEWS}/${open.documentId}`, {
            title: `${open.title}（改）`,
            body: BODY,
          }),
        ),
      ]),
    );

    for (const [place, [signature, edit]] of replies.entries()) {
      const { id, documentId, title } = cases[place];
      const { state } = await caseOf(id);
      expect(edit?.status).toBe(200);
      expect([signature?.status, state]).toEqual(
        signature?.status === 200 ? [200, 'published'] : [409, 'returned'],
      );
      expect(await publicTitle(documentId)).toBe(state === 'published' ? title : null);
    }
  });
});

describe('one person many times', () => {
  const TIMES = Array.from({ length: 10 }, (_, time) => time);

  it('answers a double click with a key like the first click, with one effect', async () => {
    const cases = await submitted('同一标识', 3);

    const replies = await inParallel(cases, (open) =>
      inParallel(TIMES, () =>
        act(newsroom.editor, open.id, 'approve', { ...open, key: 'one-click' }),
      ),
    );

    for (const [place, all] of replies.entries()) {
      expect(statusesOf(all)).toEqual(TIMES.map(() => 200));
      const { id } = cases[place];
      expect(await eventsOf(id)).toEqual(['submitted', 'approved']);
      expect(await caseOf(id)).toMatchObject({ version: 2, decisions: [{ action: 'approve' }] });
    }
  });

  it('gives a double click without a key one effect, and tells the others of it', async () => {
    const cases = await submitted('没有标识', 3);

    const replies = await inParallel(cases, (open) =>
      inParallel(TIMES, () => act(newsroom.editor, open.id, 'approve', open)),
    );

    for (const [place, all] of replies.entries()) {
      expect(statusesOf(all)).toEqual([200, ...TIMES.slice(1).map(() => 409)]);
      expect(all.find(({ status }) => status === 409)?.body.error?.details).toMatchObject({
        code: 'staleVersion',
        conflict: { version: 2, state: 'in-review', event: 'approved', by: 'editor' },
      });
      expect(await eventsOf(cases[place].id)).toEqual(['submitted', 'approved']);
    }
  });

  it('opens one case for a document that is submitted ten times', async () => {
    const drafts = await write('十次提交', 3);

    const replies = await inParallel(drafts, ({ documentId }) =>
      inParallel(TIMES, () => submit(documentId)),
    );

    for (const all of replies) {
      expect(statusesOf(all)).toEqual([200, ...TIMES.slice(1).map(() => 409)]);
      const id = all.find(({ status }) => status === 200)?.body.data.id;
      expect(all.find(({ status }) => status === 409)?.body.error?.details).toMatchObject({
        code: 'caseAlreadyOpen',
        values: { id },
        conflict: { version: 1, state: 'in-review', event: 'submitted', by: 'contributor' },
      });
    }
    const open = await newsroom.lantai.strapi.db
      .query('plugin::review.case' as never)
      .findMany({ where: { subjectDocumentId: drafts.map(({ documentId }) => documentId) } });
    expect(open).toHaveLength(drafts.length);
  });

  it('answers every retry of a submission with the case of the first', async () => {
    const drafts = await write('重试提交', 3);

    const replies = await inParallel(drafts, ({ documentId }) =>
      inParallel(TIMES, () => submit(documentId, { key: 'one-submission' })),
    );

    for (const all of replies) {
      expect(statusesOf(all)).toEqual(TIMES.map(() => 200));
      const ids = new Set(all.map(({ body }) => body.data.id));
      expect(ids.size).toBe(1);
      for (const id of ids) expect(await eventsOf(id)).toEqual(['submitted']);
    }
  });
});

describe('what is due', () => {
  it('goes out once when two runs of the schedule meet', async () => {
    const { strapi } = newsroom.lantai;
    const cases = await signedByEditor('同时到时');
    await inParallel(cases, (open) =>
      act(newsroom.approver, open.id, 'schedule', {
        ...open,
        at: new Date(Date.now() + 3_600_000).toISOString(),
      }),
    );
    await strapi.db.query('plugin::review.case' as never).updateMany({
      where: { id: cases.map(({ id }) => id) },
      data: { scheduledAt: new Date(Date.now() - 60_000) },
    });
    const schedule = strapi.plugin('review').service('schedule');

    const failed = await Promise.all([schedule.run(), schedule.run()]);

    expect(failed).toEqual([[], []]);
    for (const { id, documentId, title } of cases) {
      expect(await eventsOf(id)).toEqual(['submitted', 'approved', 'scheduled', 'published']);
      expect(await publicTitle(documentId)).toBe(title);
    }
  });
});
