import { createApiToken } from '../../support/api-tokens';
import {
  anItem,
  createItem,
  DOCUMENT,
  INTERPRETATION,
  type ContentUid,
} from '../../support/content';
import { address } from '../../support/panel';
import { createPerson } from '../../support/people';
import type { HttpClient } from '../../support/http-client';
import { NEWS, openNewsroom, type CaseReply, type Newsroom } from './newsroom';

/** Separation of duties, as people meet it over HTTP; the rules themselves have unit tests. */
let newsroom: Newsroom;
let unit: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  const found = await newsroom.lantai.strapi
    .documents('api::unit.unit')
    .findFirst({ filters: { name: '渭滨分局' } });
  unit = found?.documentId ?? '';
});

afterAll(() => newsroom?.lantai.stop());

const submitted = async (documentId: string, by?: HttpClient) => {
  const { status, body } = await newsroom.submit(documentId, {}, by);
  expect(status).toBe(200);
  return (body as CaseReply).data;
};

/** What the last signature of `by` comes to, after the editor's. */
const lastSignature = async (documentId: string, by: HttpClient) => {
  const { id, version } = await submitted(documentId);
  await newsroom.act(newsroom.editor, id, 'approve', { version });
  const { body } = await newsroom.act(by, id, 'approve', { version: version + 1 });
  return body.error?.details.code ?? body.data.state;
};

/** Somebody with several roles, in the contributor's unit. */
const withRoles = async (...codes: string[]) => {
  const { strapi } = newsroom.lantai;
  const person = await createPerson({ strapi, roleCode: codes[0] ?? '', unit });
  const roles: { id: number }[] = await strapi.db
    .query('admin::role')
    .findMany({ where: { code: { $in: codes } } });
  await strapi.service('admin::user').updateById(person.id, { roles: roles.map(({ id }) => id) });
  return { ...person, client: await newsroom.lantai.admin(person.email) };
};

const delegate = async (principal: number, to: { id: number; name: string }) =>
  newsroom.lantai.strapi.db.query('plugin::review.delegation' as never).create({
    data: {
      principalId: principal,
      delegateId: to.id,
      delegateName: to.name,
      scope: { policyKeys: null, uids: null, stageKeys: null },
      from: new Date(Date.now() - 60_000),
      until: new Date(Date.now() + 3_600_000),
      reason: '出差',
    },
  });

const LIST = `/content-manager/collection-types/${NEWS}`;

describe('the last stage is not signed by', () => {
  it('who wrote the content, though they have the approver’s role too', async () => {
    const author = await withRoles('contributor', 'approver');
    const column = await newsroom.lantai.strapi.documents('api::column.column').findFirst();
    const { body } = await author.client.post<{ data: { documentId: string } }>(LIST, {
      title: '自己写的',
      column: { connect: [{ id: column?.id, documentId: column?.documentId }], disconnect: [] },
      body: '<p>正文。</p>',
    });

    expect(await lastSignature(body.data.documentId, author.client)).toBe('contributedToContent');
  });

  it('who submitted it', async () => {
    const submitter = await withRoles('contributor', 'approver');
    const documentId = await newsroom.write('自己提交的');
    const { id, version } = await submitted(documentId, submitter.client);
    await newsroom.act(newsroom.editor, id, 'approve', { version });

    const signed = await newsroom.act(submitter.client, id, 'approve', { version: version + 1 });

    expect(signed.body.error?.details.code).toBe('contributedToContent');
  });

  it('who edited it before somebody else submitted it', async () => {
    const documentId = await newsroom.write('改过再由别人提交');
    await newsroom.edit(documentId, { title: '审批人改过' }, newsroom.approver);

    expect(await lastSignature(documentId, newsroom.approver)).toBe('contributedToContent');
  });

  it('who edited it under a locale that it does not have', async () => {
    const documentId = await newsroom.write('换个语种改');
    const { status } = await newsroom.approver.put(`${LIST}/${documentId}?locale=en`, {
      title: '换个语种改过',
    });
    expect(status).toBe(200);

    expect(await lastSignature(documentId, newsroom.approver)).toBe('contributedToContent');
  });

  it('who edited it before another site did', async () => {
    const { strapi, api } = newsroom.lantai;
    const site = api.withToken(await createApiToken({ strapi, type: 'full-access' }));
    const documentId = await newsroom.write('人改过，接口又改');
    await newsroom.edit(documentId, { title: '审批人改过' }, newsroom.approver);
    await site.put(`/api/news/${documentId}`, { data: { title: '接口改过' } });

    expect(await lastSignature(documentId, newsroom.approver)).toBe('contributedToContent');
  });

  it('who edited an earlier round of it', async () => {
    const documentId = await newsroom.write('上一轮改过');
    const { id, version } = await submitted(documentId);
    await newsroom.edit(documentId, { title: '审批人在审时改' }, newsroom.approver);
    const view = await newsroom.editor.get<CaseReply>(`/review/cases/${id}`);
    expect(view.body.data).toMatchObject({ state: 'returned', version: version + 1 });

    expect(await lastSignature(documentId, newsroom.approver)).toBe('contributedToContent');
  });

  it('who linked it from another item, whose edit view shows the relation too', async () => {
    const { strapi } = newsroom.lantai;
    const column = (await strapi.documents('api::column.column').findFirst())?.documentId ?? '';
    const place = { unit, column };
    const item = (uid: ContentUid) => createItem({ strapi, uid, data: anItem(uid, place) });
    const [document, linked, untouched] = [
      await item(DOCUMENT),
      await item(INTERPRETATION),
      await item(INTERPRETATION),
    ];
    const { status } = await newsroom.approver.put(address(DOCUMENT, `/${document}`), {
      interpretations: { connect: [{ documentId: linked }], disconnect: [] },
    });
    expect(status).toBe(200);

    const me = await newsroom.approver.get<{ data: { id: number } }>('/admin/users/me');
    const contributors = async (documentId: string) => {
      const edits: { personId: number }[] = await strapi.db
        .query('plugin::review.edit' as never)
        .findMany({ where: { subjectKey: { $contains: documentId } } });
      return edits.map(({ personId }) => personId);
    };
    expect(await contributors(linked)).toEqual([me.body.data.id]);
    expect(await contributors(untouched)).toEqual([]);
  });

  it('an editor who has the approver’s role and signed the stage before', async () => {
    const both = await withRoles('editor', 'approver');
    const documentId = await newsroom.write('一人签两级');
    const { id, version } = await submitted(documentId);
    await newsroom.act(both.client, id, 'approve', { version });

    const signed = await newsroom.act(both.client, id, 'approve', { version: version + 1 });

    expect(signed.body.error?.details.code).toBe('signedAnotherStage');
  });

  it('the delegate of one who edited it', async () => {
    const principal = await withRoles('approver');
    const substitute = await withRoles('contributor', 'section-lead');
    await delegate(principal.id, { id: substitute.id, name: '代审人' });
    const documentId = await newsroom.write('委托人改过');
    await newsroom.edit(documentId, { title: '委托人改过了' }, principal.client);

    expect(await lastSignature(documentId, substitute.client)).toBe('principalBanned');
  });

  it('a delegate who edited it', async () => {
    const principal = await withRoles('approver');
    const substitute = await withRoles('contributor', 'section-lead');
    await delegate(principal.id, { id: substitute.id, name: '代审人' });
    const documentId = await newsroom.write('代审人改过');
    await newsroom.edit(documentId, { title: '代审人改过了' }, substitute.client);

    expect(await lastSignature(documentId, substitute.client)).toBe('contributedToContent');
  });
});

describe('the last stage is signed by', () => {
  it('a delegate who had no hand in it, in the principal’s name', async () => {
    const principal = await withRoles('approver');
    const substitute = await withRoles('contributor', 'section-lead');
    await delegate(principal.id, { id: substitute.id, name: '代审人' });
    const documentId = await newsroom.write('代为签署');

    expect(await lastSignature(documentId, substitute.client)).toBe('published');

    const [entry] = await newsroom.lantai.strapi.db
      .query('plugin::review.ledger-entry' as never)
      .findMany({ where: { event: 'approved' }, orderBy: { id: 'desc' }, limit: 1 });
    expect(entry).toMatchObject({ actorId: substitute.id, principalId: principal.id });
  });

  it('who edited it before it was last public, and not since', async () => {
    const documentId = await newsroom.write('公开前改过');
    await newsroom.edit(documentId, { title: '公开前由审批人改' }, newsroom.approver);
    const { id, version } = await submitted(documentId);
    await newsroom.act(newsroom.editor, id, 'approve', { version });
    await newsroom.act(newsroom.secondApprover, id, 'approve', { version: version + 1 });
    await newsroom.edit(documentId, { title: '公开后由信息员改' });
    const { body } = await newsroom.submit(documentId, { kind: 'correct' });
    const correction = (body as CaseReply).data;
    await newsroom.act(newsroom.editor, correction.id, 'approve', { version: correction.version });

    const signed = await newsroom.act(newsroom.approver, correction.id, 'approve', {
      version: correction.version + 1,
    });

    expect(signed.body.data.state).toBe('published');
  });
});
