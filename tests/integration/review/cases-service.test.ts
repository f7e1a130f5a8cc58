import type { casesService } from '../../../src/plugins/review/server/src/services/cases';
import { createPerson } from '../../support/people';
import { CHECKLIST, NEWS, openNewsroom, type Newsroom } from './newsroom';

type Cases = ReturnType<typeof casesService>;

let newsroom: Newsroom;
let cases: Cases;
const ids: Record<string, number> = {};

beforeAll(async () => {
  newsroom = await openNewsroom();
  const { strapi } = newsroom.lantai;
  cases = strapi.plugin('review').service('cases');
  for (const roleCode of ['contributor', 'editor', 'approver']) {
    ids[roleCode] = (await createPerson({ strapi, roleCode })).id;
  }
});
afterAll(() => newsroom?.lantai.stop());

const idOf = (roleCode: string): number => ids[roleCode] ?? 0;

const handIn = async (title: string) =>
  cases.submit({
    personId: idOf('contributor'),
    subject: { uid: NEWS, documentId: await newsroom.write(title), locale: null },
    kind: 'publish',
    note: '请审',
  });

const lastEntry = async () =>
  newsroom.lantai.strapi.db
    .query('plugin::review.ledger-entry')
    .findOne({ orderBy: { id: 'desc' } });

describe('the service for code inside the server', () => {
  it('brings content to the public as the people that it names, and says so in the ledger', async () => {
    const submitted = await handIn('代为送审');
    expect(submitted).toMatchObject({ state: 'in-review', stage: { key: 'editor' } });

    const { id: caseId } = submitted;
    const sign = (roleCode: string, { version }: { version: number }) =>
      cases.decide({
        personId: idOf(roleCode),
        caseId,
        version,
        action: 'approve',
        checklist: CHECKLIST,
      });
    const checked = await sign('editor', submitted);
    expect(checked.stage).toMatchObject({ key: 'approver' });
    const signed = await sign('approver', checked);

    expect(signed).toMatchObject({ state: 'published', stage: null });
    expect(await newsroom.publicTitles()).toContain('代为送审');
    expect(await lastEntry()).toMatchObject({
      event: 'published',
      caseId,
      actorId: idOf('approver'),
      actorPost: '审批人',
    });
  });

  it.each([
    ['somebody who is not among the signers', () => idOf('contributor'), '本审级'],
    ['nobody', () => 0, '登录'],
  ])('refuses a signature of %s', async (_who, personId, sentence) => {
    const { id: caseId, version } = await handIn('无权签署');
    const decision = { personId: personId(), caseId, version, action: 'approve' } as const;

    await expect(cases.decide(decision)).rejects.toThrow(sentence);
    expect(await lastEntry()).toMatchObject({ event: 'refused', caseId });
  });

  it('refuses a signature over an old version, as the routes do', async () => {
    const { id: caseId, version } = await handIn('旧版本');
    const decision = {
      personId: idOf('editor'),
      caseId,
      version: version - 1,
      action: 'approve',
      checklist: CHECKLIST,
    } as const;

    await expect(cases.decide(decision)).rejects.toMatchObject({
      status: 409,
      details: { code: 'staleVersion' },
    });
  });
});
