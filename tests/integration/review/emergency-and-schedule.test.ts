import { openNewsroom, type CaseReply, type Newsroom } from './newsroom';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom?.lantai.stop());

const emergency = async (title: string) => {
  const documentId = await newsroom.write(title);
  const { body } = await newsroom.submit(
    documentId,
    { kind: 'emergency', reason: '重污染天气红色预警，须立即发布' },
    newsroom.approver,
  );
  return { documentId, ...(body as CaseReply).data };
};

const signedByEditor = async (title: string) => {
  const documentId = await newsroom.write(title);
  const { body } = await newsroom.submit(documentId);
  const { id, version } = (body as CaseReply).data;
  await newsroom.act(newsroom.editor, id, 'approve', { version });
  return { documentId, id, version: version + 1 };
};

const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString();

const letTimePass = async (id: number) => {
  const { strapi } = newsroom.lantai;
  const past = new Date(Date.now() - 60_000);
  await strapi.db
    .connection('review_cases')
    .where({ id })
    .update({ scheduled_at: strapi.db.dialect.client === 'sqlite' ? past.getTime() : past });
  return strapi.plugin('review').service('schedule').run();
};

describe('an emergency', () => {
  it('goes public only when a second approver confirms it, and stays open until it is signed', async () => {
    const { id, version, state } = await emergency('应急：两人确认');
    expect(state).toBe('pending-confirmation');
    expect(await newsroom.publicTitles()).not.toContain('应急：两人确认');

    const alone = await newsroom.act(newsroom.approver, id, 'confirm', { version });
    const confirmed = await newsroom.act(newsroom.secondApprover, id, 'confirm', { version });

    expect(alone.status).toBe(403);
    expect(confirmed.body.data.state).toBe('pending-retrospective');
    expect(await newsroom.publicTitles()).toContain('应急：两人确认');
  });

  it('cannot be cleared by the one who used it, but by another approver', async () => {
    const { id, version } = await emergency('应急：事后补签');
    await newsroom.act(newsroom.secondApprover, id, 'confirm', { version });

    const own = await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });
    const other = await newsroom.act(newsroom.secondApprover, id, 'approve', {
      version: version + 1,
    });

    expect(own.body.error?.details.code).toBe('usedTheEmergency');
    expect(other.body.data.state).toBe('published');
  });

  it('is refused to people who are not approvers', async () => {
    const documentId = await newsroom.write('应急：信息员');

    const { status } = await newsroom.submit(documentId, { kind: 'emergency', reason: '急' });

    expect(status).toBe(403);
  });
});

describe('a scheduled publication', () => {
  it('goes out at its hour, once, however often the job runs', async () => {
    const { id, version } = await signedByEditor('定时公开');
    const scheduled = await newsroom.act(newsroom.approver, id, 'approve', {
      version,
      at: inSeconds(3600),
    });
    expect(scheduled.body.data.state).toBe('scheduled');
    expect(await newsroom.publicTitles()).not.toContain('定时公开');

    await Promise.all([letTimePass(id), letTimePass(id)]);

    expect(await newsroom.publicTitles()).toContain('定时公开');
    const published = await newsroom.lantai.strapi.db
      .query('plugin::review.ledger-entry' as never)
      .count({ where: { caseId: id, event: 'published' } });
    expect(published).toBe(1);
  });

  it('does not go out when the content is no longer what was signed', async () => {
    const { id, version, documentId } = await signedByEditor('定时前改动');
    await newsroom.act(newsroom.approver, id, 'schedule', { version, at: inSeconds(3600) });
    await newsroom.edit(documentId, { title: '定时前被改动', body: '<p>今天检查了企业。</p>' });

    await letTimePass(id);

    const view = await newsroom.approver.get<CaseReply>(`/review/cases/${id}`);
    expect(view.body.data.state).toBe('returned');
    expect(await newsroom.publicTitles()).not.toContain('定时前被改动');
  });

  it('is refused for an hour that is past', async () => {
    const { id, version } = await signedByEditor('定时在过去');

    const reply = await newsroom.act(newsroom.approver, id, 'schedule', {
      version,
      at: '2020-01-01T00:00:00Z',
    });

    expect(reply.body.error?.details.code).toBe('scheduleInPast');
  });
});

describe('withdrawn content', () => {
  it('is answered with 410, the notice and where it moved', async () => {
    const documentId = await newsroom.write('撤稿公告');
    await newsroom.publish(documentId);
    const { body } = await newsroom.submit(documentId, {
      kind: 'withdraw',
      withdrawal: {
        reason: '失效',
        notice: '已被新公告替代。',
        movedTo: 'https://example.com/new',
      },
    });
    const { id, version } = (body as CaseReply).data;
    await newsroom.act(newsroom.editor, id, 'approve', { version });
    await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });

    const reply = await newsroom.lantai.api.get<{ error: object }>(`/api/news/${documentId}`);

    expect(reply.status).toBe(410);
    expect(reply.body.error).toMatchObject({
      status: 410,
      message: '已被新公告替代。',
      details: { reason: '失效', movedTo: 'https://example.com/new', title: '撤稿公告' },
    });
  });
});
