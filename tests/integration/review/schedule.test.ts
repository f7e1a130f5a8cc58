import { openNewsroom, type CaseReply, type Newsroom } from './newsroom';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom?.lantai.stop());

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const inFuture = (milliseconds: number) => new Date(Date.now() + milliseconds).toISOString();

const signedByEditor = async (title: string, more: object = {}) => {
  const documentId = await newsroom.write(title);
  const { body } = await newsroom.submit(documentId, more);
  const { id, version } = (body as CaseReply).data;
  await newsroom.act(newsroom.editor, id, 'approve', { version });
  return { documentId, id, version: version + 1 };
};

const scheduled = async (title: string) => {
  const { id, version, documentId } = await signedByEditor(title);
  const { body } = await newsroom.act(newsroom.approver, id, 'approve', {
    version,
    at: inFuture(HOUR),
  });
  expect(body.data.state).toBe('scheduled');
  return { id, documentId, version: body.data.version };
};

/** Moves a time of a case into the past, as if the server had been away since. */
const passed = async (id: number, column: 'scheduled_at' | 'expires_at', ago: number) => {
  const { strapi } = newsroom.lantai;
  const past = new Date(Date.now() - ago);
  await strapi.db
    .connection('review_cases')
    .where({ id })
    .update({ [column]: strapi.db.dialect.client === 'sqlite' ? past.getTime() : past });
};

const runJob = () => newsroom.lantai.strapi.plugin('review').service('schedule').run();

const stateOf = async (id: number) =>
  (await newsroom.approver.get<CaseReply>(`/review/cases/${id}`)).body.data.state;

const entries = (caseId: number, event: string): Promise<number> =>
  newsroom.lantai.strapi.db
    .query('plugin::review.ledger-entry' as never)
    .count({ where: { caseId, event } });

const notices = (caseId: number, topic: string): Promise<{ recipientId: number }[]> =>
  newsroom.lantai.strapi.db
    .query('plugin::review.notice' as never)
    .findMany({ where: { caseId, topic } });

const me = async (who: Newsroom['editor']) =>
  (await who.get<{ data: { id: number } }>('/admin/users/me')).body.data.id;

describe('a scheduled publication', () => {
  it('is part of the last signature: nobody schedules before, and nothing goes out before its hour', async () => {
    const documentId = await newsroom.write('定时只在终审');
    const { body } = await newsroom.submit(documentId);
    const { id, version } = (body as CaseReply).data;

    const early = await newsroom.act(newsroom.editor, id, 'schedule', {
      version,
      at: inFuture(HOUR),
    });
    await newsroom.act(newsroom.editor, id, 'approve', { version });
    await newsroom.act(newsroom.approver, id, 'schedule', {
      version: version + 1,
      at: inFuture(HOUR),
    });
    await runJob();

    expect(early.body.error?.details.code).toBe('scheduleOnlyAtLastStage');
    expect(await stateOf(id)).toBe('scheduled');
    expect(await newsroom.publicTitles()).not.toContain('定时只在终审');
  });

  it('is kept in UTC, whatever offset it was given in', async () => {
    const { id, version } = await signedByEditor('北京时间');

    await newsroom.act(newsroom.approver, id, 'schedule', {
      version,
      at: '2099-05-01T08:00:00+08:00',
    });

    const view = await newsroom.approver.get<{ data: { scheduledAt: string } }>(
      `/review/cases/${id}`,
    );
    expect(view.body.data.scheduledAt).toBe('2099-05-01T00:00:00.000Z');
  });

  it('is refused for an hour that is past', async () => {
    const { id, version } = await signedByEditor('定时在过去');

    const reply = await newsroom.act(newsroom.approver, id, 'schedule', {
      version,
      at: '2020-01-01T00:00:00Z',
    });

    expect(reply.body.error?.details.code).toBe('scheduleInPast');
  });

  it('goes out once, however many processes come to it at once', async () => {
    const { id } = await scheduled('定时公开');
    await passed(id, 'scheduled_at', MINUTE);

    await Promise.all([runJob(), runJob(), runJob()]);

    expect(await newsroom.publicTitles()).toContain('定时公开');
    expect(await entries(id, 'published')).toBe(1);
  });

  it('goes out on return of a server that was down at the hour', async () => {
    const { id } = await scheduled('停机后公开');
    await passed(id, 'scheduled_at', 11 * HOUR);

    await runJob();

    expect(await stateOf(id)).toBe('published');
  });

  it('is asked for again when it is later than the policy allows, and then is one click away', async () => {
    const { id, version } = await scheduled('错过太久');
    await passed(id, 'scheduled_at', 13 * HOUR);

    await runJob();

    expect(await stateOf(id)).toBe('approved');
    expect(await newsroom.publicTitles()).not.toContain('错过太久');
    const told = (await notices(id, 'scheduleMissed')).map(({ recipientId }) => recipientId);
    expect(told).toContain(await me(newsroom.secondApprover));
    const byOther = await newsroom.act(newsroom.editor, id, 'publish', { version: version + 1 });
    expect(byOther.status).toBe(403);
    const signed = await newsroom.act(newsroom.secondApprover, id, 'publish', {
      version: version + 1,
    });
    expect(signed.body.data.state).toBe('published');
  });

  it('is void when the content changes, and tells its submitter and signers at once', async () => {
    const { id, documentId } = await scheduled('定时前改动');

    await newsroom.edit(documentId, { title: '定时前被改动' }, newsroom.secondApprover);

    expect(await stateOf(id)).toBe('returned');
    const told = (await notices(id, 'contentChanged')).map(({ recipientId }) => recipientId);
    expect(told).toEqual(
      expect.arrayContaining([
        await me(newsroom.contributor),
        await me(newsroom.editor),
        await me(newsroom.approver),
      ]),
    );
    await passed(id, 'scheduled_at', MINUTE);
    await runJob();
    expect(await newsroom.publicTitles()).not.toContain('定时前被改动');
  });

  it('is void when the content was changed past the document service, at its hour', async () => {
    const { id, documentId } = await scheduled('定时前改库');
    await newsroom.lantai.strapi.db
      .connection('news_items')
      .where({ document_id: documentId })
      .update({ title: '定时前被改库' });
    await passed(id, 'scheduled_at', MINUTE);

    await runJob();

    expect(await stateOf(id)).toBe('returned');
    expect(await newsroom.publicTitles()).not.toContain('定时前被改库');
  });

  it('can be stopped by a signer of the last stage until it goes out', async () => {
    const { id, version } = await scheduled('临时叫停');

    const reply = await newsroom.act(newsroom.secondApprover, id, 'return', {
      version,
      reason: '情况有变',
    });

    expect(reply.body.data.state).toBe('returned');
  });
});

describe('an expiry', () => {
  const withExpiry = async (title: string) => {
    const { id, version, documentId } = await signedByEditor(title);
    const { body } = await newsroom.act(newsroom.approver, id, 'approve', {
      version,
      expiresAt: inFuture(HOUR),
    });
    expect(body.data.state).toBe('published');
    return { id, documentId };
  };

  it('takes the content down at its hour, once, and says so to the public', async () => {
    const { id, documentId } = await withExpiry('到期下线');
    await runJob();
    expect(await newsroom.publicTitles()).toContain('到期下线');
    await passed(id, 'expires_at', 100 * HOUR);

    await Promise.all([runJob(), runJob()]);

    const gone = await newsroom.lantai.api.get(`/api/news/${documentId}`);
    expect(gone.status).toBe(410);
    expect(gone.text).toContain('到期下线');
    expect(await entries(id, 'expired')).toBe(1);
    expect(await newsroom.lantai.strapi.plugin('review').service('ledger').drift()).toEqual([]);
  });

  it('no longer counts when a correction without one is public', async () => {
    const { id, documentId } = await withExpiry('更正后不下线');
    await newsroom.edit(documentId, { title: '更正后长期公开' });
    const { body } = await newsroom.submit(documentId, { kind: 'correct' });
    const correction = (body as CaseReply).data;
    await newsroom.act(newsroom.editor, correction.id, 'approve', { version: correction.version });
    await newsroom.act(newsroom.approver, correction.id, 'approve', {
      version: correction.version + 1,
    });
    await passed(id, 'expires_at', MINUTE);

    await runJob();

    expect(await newsroom.publicTitles()).toContain('更正后长期公开');
  });

  it('is refused before the publication, and with an earlier signature', async () => {
    const { id, version } = await signedByEditor('下线太早');

    const tooEarly = await newsroom.act(newsroom.approver, id, 'schedule', {
      version,
      at: inFuture(2 * HOUR),
      expiresAt: inFuture(HOUR),
    });

    expect(tooEarly.body.error?.details.code).toBe('expiryTooEarly');
  });
});
