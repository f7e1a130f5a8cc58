import type { Core } from '@strapi/strapi';
import type { HttpClient } from '../../support/http-client';
import { createPerson } from '../../support/people';
import { NEWS, openNewsroom, type CaseReply, type Newsroom } from './newsroom';

type Person = { id: number; client: HttpClient };
type Reply = {
  data: { id: number; principal: { id: number; name: string }; revokedAt: string | null };
  error: { message: string; details: { code: string; field?: string } };
};
type List = { data: Reply['data'][]; meta: { pagination: { total: number } } };

const HOUR = 60 * 60 * 1000;
const inHours = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
const WEEK = { from: inHours(-1), until: inHours(24 * 7), reason: '出差' };

let newsroom: Newsroom;
let strapi: Core.Strapi;
/** 甲, an approver. */
let principal: Person;
/** 乙, an editor. */
let delegate: Person;
/** 丙, an approver. */
let colleague: Person;
/** Ids by who it is. */
let people: Record<string, number>;

beforeAll(async () => {
  newsroom = await openNewsroom();
  strapi = newsroom.lantai.strapi;
  principal = await hire('approver', '甲');
  delegate = await hire('editor', '乙');
  colleague = await hire('approver', '丙');
  people = {
    principal: principal.id,
    colleague: colleague.id,
    contributor: (await createPerson({ strapi, roleCode: 'contributor' })).id,
    administrator: (await createPerson({ strapi, roleCode: 'strapi-super-admin' })).id,
  };
});

afterEach(() => strapi.db.query('plugin::review.delegation' as never).deleteMany({}));

afterAll(() => newsroom?.lantai.stop());

const hire = async (roleCode: string, name: string): Promise<Person> => {
  const { id, email } = await createPerson({ strapi, roleCode, firstname: name });
  return { id, client: await newsroom.lantai.admin(email) };
};

const set = (by: HttpClient, body: object) =>
  by.post<Reply>('/review/delegations', { ...WEEK, ...body });

const revoke = (by: HttpClient, id: number | string) =>
  by.post<Reply>(`/review/delegations/${id}/revoke`);

const entriesOf = (where: object) =>
  strapi.db.query('plugin::review.ledger-entry' as never).findMany({ where });

/** A case that waits for the approvers' signature. */
const atLastStage = async (title: string) => {
  const documentId = await newsroom.write(title);
  const { data } = (await newsroom.submit(documentId)).body as CaseReply;
  const { body } = await newsroom.act(newsroom.editor, data.id, 'approve', {
    version: data.version,
  });
  return { documentId, id: data.id, version: body.data.version };
};

describe('a delegate', () => {
  it('signs in the principal’s name, and the ledger says for whom', async () => {
    const waiting = await atLastStage('乙代甲签');
    const tooEarly = await newsroom.act(delegate.client, waiting.id, 'approve', waiting);
    expect(tooEarly.body.error?.details.code).toBe('notASigner');

    expect((await set(principal.client, { delegateId: delegate.id })).status).toBe(200);
    const signed = await newsroom.act(delegate.client, waiting.id, 'approve', waiting);

    expect(signed.body.data.state).toBe('published');
    const [entry] = await entriesOf({ caseId: waiting.id, event: 'approved', actorName: '乙' });
    expect(entry).toMatchObject({
      actorId: delegate.id,
      principalId: principal.id,
      principalName: '甲',
    });
  });

  it('has no more than the scope says', async () => {
    const scope = { policyKeys: ['leaders'], uids: null, stageKeys: null };
    await set(principal.client, { delegateId: delegate.id, scope });
    const waiting = await atLastStage('不在代审范围');

    const signed = await newsroom.act(delegate.client, waiting.id, 'approve', waiting);

    expect(signed.body.error?.details.code).toBe('notASigner');
  });

  it('inherits the bans of the principal, who edited the content', async () => {
    await set(principal.client, { delegateId: delegate.id });
    const documentId = await newsroom.write('委托人改过');
    const body = '<p>委托人改了这一段。</p>';
    expect(await newsroom.edit(documentId, { title: '委托人改过', body }, principal.client)).toBe(
      200,
    );
    const { data } = (await newsroom.submit(documentId)).body as CaseReply;
    await newsroom.act(newsroom.editor, data.id, 'approve', { version: data.version });

    const signed = await newsroom.act(delegate.client, data.id, 'approve', {
      version: data.version + 1,
    });

    expect(signed.status).toBe(403);
    expect(signed.body.error?.details.code).toBe('principalBanned');
  });

  it.each<[string, object]>([
    ['is not due yet', { from: inHours(24), until: inHours(48) }],
    ['has ended', { until: inHours(-1), from: inHours(-2) }],
    ['was revoked', { revokedAt: inHours(-0.5) }],
  ])('signs nothing by a delegation that %s', async (_, change) => {
    const { body } = await set(principal.client, { delegateId: delegate.id });
    await strapi.db
      .query('plugin::review.delegation' as never)
      .update({ where: { id: body.data.id }, data: change as never });
    const waiting = await atLastStage('代审不在有效期');

    const signed = await newsroom.act(delegate.client, waiting.id, 'approve', waiting);

    expect(signed.body.error?.details.code).toBe('notASigner');
  });
});

describe('setting a delegation', () => {
  it('stands in the ledger with whom, for what, until when and why', async () => {
    const { body } = await set(principal.client, { delegateId: delegate.id, reason: '赴京培训' });

    const entries = await entriesOf({ event: 'delegated', actorId: principal.id });
    expect(JSON.parse(entries.at(-1).details)).toEqual({
      delegation: body.data.id,
      principal: { id: principal.id, name: '甲' },
      delegate: { id: delegate.id, name: '乙' },
      scope: { policyKeys: null, uids: null, stageKeys: null },
      from: WEEK.from,
      until: WEEK.until,
      reason: '赴京培训',
    });
  });

  it('is done by an administrator for somebody who is away', async () => {
    const { status, body } = await set(newsroom.administrator, {
      principalId: principal.id,
      delegateId: delegate.id,
    });

    expect(status).toBe(200);
    expect(body.data.principal).toEqual({ id: principal.id, name: '甲' });
  });

  it('closes no loop', async () => {
    await set(principal.client, { delegateId: delegate.id });
    await set(delegate.client, { delegateId: colleague.id });

    const { status, body } = await set(colleague.client, { delegateId: principal.id });

    expect(status).toBe(400);
    expect(body.error.details.code).toBe('delegationLoop');
  });

  it('closes no loop where both are set at once', async () => {
    const replies = await Promise.all([
      set(principal.client, { delegateId: delegate.id }),
      set(delegate.client, { delegateId: principal.id }),
    ]);

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 400]);
  });

  it.each<[string, object, number, string]>([
    ['to oneself', { delegateId: 'principal' }, 400, 'delegationLoop'],
    ['to nobody', { delegateId: 999_999 }, 400, 'delegateUnsuitable'],
    [
      'to somebody without the right to sign',
      { delegateId: 'contributor' },
      400,
      'delegateUnsuitable',
    ],
    ['to an administrator', { delegateId: 'administrator' }, 400, 'delegateUnsuitable'],
    [
      'that ends before it begins',
      { from: inHours(2), until: inHours(1) },
      400,
      'delegationPeriod',
    ],
    ['that is over', { from: inHours(-2), until: inHours(-1) }, 400, 'delegationPeriod'],
    ['without a reason', { reason: ' ' }, 400, 'reasonMissing'],
    ['in another’s name', { principalId: 'colleague' }, 403, 'notPrincipal'],
  ])('is refused %s', async (_, change, status, code) => {
    const body = Object.entries({ delegateId: 'colleague', ...change });
    const ids = body.map(([name, value]) => [name, people[String(value)] ?? value]);

    const reply = await set(principal.client, Object.fromEntries(ids));

    expect(reply.status).toBe(status);
    expect(reply.body.error.details.code).toBe(code);
    expect(await strapi.db.query('plugin::review.delegation' as never).count({})).toBe(0);
  });

  it('gives nobody another’s signature', async () => {
    const clever = await hire('strapi-super-admin', '丁');
    const editor = await strapi.service('admin::role').findOne({ code: 'editor' });
    const administrator = await strapi
      .service('admin::role')
      .findOne({ code: 'strapi-super-admin' });
    await strapi
      .service('admin::user')
      .updateById(clever.id, { roles: [editor.id, administrator.id] });

    const own = await set(clever.client, { principalId: principal.id, delegateId: clever.id });
    const gone = await set(clever.client, { principalId: 999_999, delegateId: principal.id });

    expect([own.status, own.body.error.details.code]).toEqual([403, 'appointsThemselves']);
    expect([gone.status, gone.body.error.details.code]).toEqual([400, 'principalUnknown']);
  });

  it.each<[string, object, string]>([
    ['no delegate', { delegateId: undefined }, 'delegateId'],
    ['no end', { until: undefined }, 'until'],
    ['a date that is none', { from: '昨天' }, 'from'],
    [
      'a scope that is no list',
      { scope: { policyKeys: 'x', uids: null, stageKeys: null } },
      'scope.policyKeys',
    ],
    ['half a scope', { scope: { policyKeys: null } }, 'scope.uids'],
    ['a far too long reason', { reason: '长'.repeat(5_001) }, 'reason'],
  ])('is refused with %s, and the place is named', async (_, change, field) => {
    const { status, body } = await set(newsroom.approver, { delegateId: 1, ...change });

    expect(status).toBe(400);
    expect(body.error.details.field).toBe(field);
  });
});

describe('revoking a delegation', () => {
  it.each(['principal', 'delegate', 'administrator'])('is the %s’s to do', async (who) => {
    const { body } = await set(principal.client, { delegateId: delegate.id });
    const by = { principal: principal.client, delegate: delegate.client }[who];

    const revoked = await revoke(by ?? newsroom.administrator, body.data.id);

    expect(revoked.status).toBe(200);
    expect(revoked.body.data.revokedAt).not.toBeNull();
    const entries = await entriesOf({ event: 'delegation-revoked' });
    const details = entries.map((entry: { details: string }) => JSON.parse(entry.details));
    expect(details).toContainEqual(expect.objectContaining({ delegation: body.data.id }));
  });

  it('is nobody else’s, and done once', async () => {
    const { id } = (await set(principal.client, { delegateId: delegate.id })).body.data;

    const byStranger = await revoke(newsroom.editor, id);
    const both = await Promise.all([revoke(principal.client, id), revoke(delegate.client, id)]);
    const unknown = await Promise.all(
      ['999999', 'x', '9'.repeat(30)].map((none) => revoke(newsroom.administrator, none)),
    );

    expect([byStranger.status, byStranger.body.error.details.code]).toEqual([
      404,
      'delegationNotFound',
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(unknown.map(({ status }) => status)).toEqual([404, 404, 404]);
  });
});

describe('the list', () => {
  it('shows people their own, and administrators all', async () => {
    const { id } = (await set(principal.client, { delegateId: delegate.id })).body.data;
    const idsFor = async (client: HttpClient, query = '') =>
      (await client.get<List>(`/review/delegations${query}`)).body.data.map((one) => one.id);

    expect(await idsFor(principal.client)).toEqual([id]);
    expect(await idsFor(delegate.client, '?mine=false')).toEqual([id]);
    expect(await idsFor(newsroom.administrator, '?pageSize=100')).toContain(id);
    expect(await idsFor(newsroom.administrator, '?mine=true')).toEqual([]);
    expect((await newsroom.editor.get('/review/delegations?mine=maybe')).status).toBe(400);
  });

  it('is not for contributors, nor are the people to choose from', async () => {
    const replies = await Promise.all([
      newsroom.contributor.get('/review/delegations'),
      newsroom.contributor.get('/review/people'),
      newsroom.contributor.post('/review/delegations', {}),
      newsroom.contributor.post('/review/delegations/1/revoke'),
    ]);

    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403]);
  });

  it('names the people who could be delegates, and no more of them than that', async () => {
    const section = await createPerson({ strapi, roleCode: 'section-lead' });
    const { body } = await newsroom.approver.get<{ data: Record<string, unknown>[] }>(
      '/review/people?role=section-lead',
    );
    const all = await newsroom.approver.get<{ data: { post: string }[] }>('/review/people');

    expect(body.data).toEqual([
      { id: section.id, name: 'section-lead', post: '科室负责人', unit: null },
    ]);
    expect(all.body.data.map(({ post }) => post)).not.toContain('信息员');
  });
});

test('a trial of the policies names the delegates too', async () => {
  await set(principal.client, { delegateId: delegate.id });

  const { body } = await newsroom.administrator.post<{
    data: { stages: { people: { name: string; onBehalfOf: { id: number } | null }[] }[] };
  }>('/review/policies/trial', { uid: NEWS });

  const people = body.data.stages.at(-1)?.people;
  expect(people?.find(({ name }) => name === '乙')?.onBehalfOf?.id).toBe(principal.id);
});
