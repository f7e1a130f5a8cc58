import { escalateOverdue } from '../../../src/plugins/review/server/src/use-cases/escalate-overdue';
import { openNewsroom, type CaseReply, type Newsroom } from './newsroom';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom?.lantai.stop());

const REASON = '重污染天气红色预警，须立即发布';

const asked = async (title: string) => {
  const documentId = await newsroom.write(title);
  const { status, body } = await newsroom.submit(
    documentId,
    { kind: 'emergency', reason: REASON },
    newsroom.approver,
  );
  expect(status).toBe(200);
  return { documentId, ...(body as CaseReply).data };
};

const confirmed = async (title: string) => {
  const { documentId, id, version } = await asked(title);
  const { body } = await newsroom.act(newsroom.secondApprover, id, 'confirm', { version });
  expect(body.data.state).toBe('pending-retrospective');
  return { documentId, id, version: version + 1 };
};

const entries = (caseId: number, event: string) =>
  newsroom.lantai.strapi.db
    .query('plugin::review.ledger-entry' as never)
    .count({ where: { caseId, event } });

describe('an emergency', () => {
  it('needs a reason', async () => {
    const documentId = await newsroom.write('应急：没有理由');

    const { body } = await newsroom.submit(
      documentId,
      { kind: 'emergency', reason: ' ' },
      newsroom.approver,
    );

    expect((body as CaseReply).error?.details.code).toBe('reasonMissing');
  });

  it.each(['contributor', 'editor', 'administrator'] as const)('is no %s’s to use', async (who) => {
    const documentId = await newsroom.write('应急：不是审批人');

    const { status } = await newsroom.submit(
      documentId,
      { kind: 'emergency', reason: REASON },
      newsroom[who],
    );

    expect(status).toBe(403);
  });

  it('goes public only when a second approver confirms it', async () => {
    const { id, version, state } = await asked('应急：两人确认');
    expect(state).toBe('pending-confirmation');
    expect(await newsroom.publicTitles()).not.toContain('应急：两人确认');

    const alone = await newsroom.act(newsroom.approver, id, 'confirm', { version });
    const second = await newsroom.act(newsroom.secondApprover, id, 'confirm', { version });

    expect(alone.body.error?.details.code).toBe('samePersonConfirms');
    expect(second.body.data.state).toBe('pending-retrospective');
    expect(await newsroom.publicTitles()).toContain('应急：两人确认');
    expect(await newsroom.lantai.strapi.plugin('review').service('ledger').drift()).toEqual([]);
  });

  it('is not confirmed over content that changed meanwhile', async () => {
    const { id, version, documentId } = await asked('应急：确认前改动');
    await newsroom.edit(documentId, { title: '应急：确认前被改' });

    const late = await newsroom.act(newsroom.secondApprover, id, 'confirm', { version });

    expect(late.status).toBe(409);
    expect(await newsroom.publicTitles()).not.toContain('应急：确认前被改');
  });

  it('is cleared not by the one who used it, but by another approver', async () => {
    const { id, version } = await confirmed('应急：事后补签');

    const own = await newsroom.act(newsroom.approver, id, 'approve', { version });
    const other = await newsroom.act(newsroom.secondApprover, id, 'approve', { version });

    expect(own.body.error?.details.code).toBe('usedTheEmergency');
    expect(other.body.data.state).toBe('published');
    expect(await entries(id, 'retrospectively-signed')).toBe(1);
  });

  it('can be signed afterwards though its author goes on writing', async () => {
    const { id, version, documentId } = await confirmed('应急：补签前续写');
    await newsroom.edit(documentId, { title: '应急：续写的草稿' });

    const signed = await newsroom.act(newsroom.secondApprover, id, 'approve', { version });

    expect(signed.body.data?.state).toBe('published');
    expect(await newsroom.publicTitles()).toContain('应急：补签前续写');
  });

  it('is not signed afterwards over what somebody put in its place', async () => {
    const { id, version, documentId } = await confirmed('应急：公开后改库');
    const row = newsroom.lantai.strapi.db
      .connection('news_items')
      .where({ document_id: documentId })
      .whereNotNull('published_at');
    await row.clone().update({ title: '应急：改库后' });

    const signed = await newsroom.act(newsroom.secondApprover, id, 'approve', { version });

    await row.clone().update({ title: '应急：公开后改库' });
    expect(signed.body.error?.details.code).toBe('contentChanged');
  });

  it('stays open when an approver refuses to sign it, and ends with a withdrawal', async () => {
    const { id, version, documentId } = await confirmed('应急：拒绝补签');
    const refused = await newsroom.act(newsroom.secondApprover, id, 'return', {
      version,
      reason: '不属于应急情形',
    });
    expect(refused.body.data.state).toBe('pending-retrospective');

    const { body } = await newsroom.submit(documentId, {
      kind: 'withdraw',
      withdrawal: { reason: '有误', notice: '撤回应急信息。' },
    });
    const withdrawal = (body as CaseReply).data;
    await newsroom.act(newsroom.editor, withdrawal.id, 'approve', { version: withdrawal.version });
    await newsroom.act(newsroom.approver, withdrawal.id, 'approve', {
      version: withdrawal.version + 1,
    });

    const view = await newsroom.approver.get<CaseReply>(`/review/cases/${id}`);
    expect(view.body.data.state).toBe('withdrawn');
    expect(await newsroom.publicTitles()).not.toContain('应急：拒绝补签');
  });

  it('escalates, once, when nobody has signed it within its limit', async () => {
    const { strapi } = newsroom.lantai;
    const { id } = await confirmed('应急：逾期未补签');
    const later = { strapi, clock: () => new Date(Date.now() + 20 * 24 * 3_600_000) };

    await escalateOverdue(later);
    await escalateOverdue(later);

    expect(await entries(id, 'escalated')).toBe(1);
    const told = await strapi.db
      .query('plugin::review.notice' as never)
      .count({ where: { caseId: id, topic: 'escalation' } });
    expect(told).toBe(2);
    const view = await newsroom.approver.get<CaseReply>(`/review/cases/${id}`);
    expect(view.body.data.state).toBe('pending-retrospective');
  });
});
