import type { Policy } from '../../../src/plugins/review/domain/policy';
import { createApiToken } from '../../support/api-tokens';
import { createPerson } from '../../support/people';
import { NEWS, openNewsroom, type CaseReply, type Newsroom } from './newsroom';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom?.lantai.stop());

type Finding = { code: string; at: string; sentence: string };
type Shown = Policy & {
  isInForce: boolean;
  changedBy: { name: string } | null;
  changedAt: string;
  findings: Finding[];
};
type Refused = {
  error: {
    message: string;
    details: {
      code: string;
      field?: string;
      reason?: string;
      findings?: Finding[];
      conflict?: { version: number; by: string | null; at: string | null };
    };
  };
};

const inForce = async (): Promise<Shown[]> =>
  (await newsroom.administrator.get<{ data: Shown[] }>('/review/policies')).body.data;

const retired = async () =>
  (
    await newsroom.administrator.get<{ meta: { retired: { key: string; name: string }[] } }>(
      '/review/policies',
    )
  ).body.meta.retired;

/** A policy as the panel would send it back. */
const policyOf = async (key: string): Promise<Policy> => {
  const found = (await inForce()).find((policy) => policy.key === key);
  if (!found) throw new Error(`no policy ${key}`);
  const { isInForce: _, changedBy: _by, changedAt: _at, findings: _findings, ...policy } = found;
  return policy;
};

const put = <Body = { data: Shown } & Refused>(policy: object, key: string) =>
  newsroom.administrator.put<Body>(`/review/policies/${key}`, policy);

const entriesOf = (event: string) =>
  newsroom.lantai.strapi.db
    .query('plugin::review.ledger-entry' as never)
    .findMany({ where: { event }, orderBy: { id: 'asc' } });

const onlyFor = (policy: Policy, key: string, more: Partial<Policy> = {}): Policy => ({
  ...policy,
  key,
  version: 0,
  priority: 100,
  selector: { ...policy.selector, columnSlugs: [`${key}-column`] },
  ...more,
});

describe('the policies in force', () => {
  it('are shown with who changed them, when, and what is wrong with them', async () => {
    const policies = await inForce();

    expect(policies.map(({ key }) => key)).toContain('news-and-notices');
    expect(policies[0]).toMatchObject({
      version: 1,
      isInForce: true,
      changedBy: null,
      findings: [],
    });
    expect(Date.parse(policies[0]?.changedAt ?? '')).not.toBeNaN();
  });

  it('are the business of those who manage them alone', async () => {
    const policy = await policyOf('leaders');
    const { editor, approver, lantai } = newsroom;

    const replies = await Promise.all([
      editor.get('/review/policies'),
      editor.get('/review/policies/options'),
      editor.get('/review/policies/leaders/versions'),
      editor.put('/review/policies/leaders', policy),
      approver.delete('/review/policies/leaders?version=1'),
      approver.post('/review/policies/trial', { uid: NEWS }),
    ]);

    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403, 403]);
    expect((await lantai.api.get('/review/policies')).status).toBe(401);
  });

  it('tell what they name that is gone by now', async () => {
    const leaver = await createPerson({ strapi: newsroom.lantai.strapi, roleCode: 'approver' });
    const policy = onlyFor(await policyOf('leaders'), 'left-alone');
    expect((await put(withSigners(policy, { people: [leaver.id] }), 'left-alone')).status).toBe(
      200,
    );

    await newsroom.lantai.strapi.db
      .query('admin::user')
      .update({ where: { id: leaver.id }, data: { isActive: false } });

    const shown = (await inForce()).find(({ key }) => key === 'left-alone');
    expect(shown?.findings).toMatchObject([
      { code: 'personUnknown', at: 'stages.0.signers.people', sentence: expect.any(String) },
    ]);
  });

  it('come with the names of everything that they could name', async () => {
    type Options = {
      types: { uid: string; name: string }[];
      columns: { slug: string; name: string }[];
      units: { id: string; name: string }[];
      origins: string[];
      sources: string[];
      roles: { code: string; name: string; decides: boolean }[];
      people: { name: string; post: string; roles: string[] }[];
    };
    const { data } = (
      await newsroom.administrator.get<{ data: Options }>('/review/policies/options')
    ).body;

    expect(data.types).toContainEqual({ uid: NEWS, name: '新闻' });
    expect(data.columns.map(({ name }) => name)).toEqual(['工作动态']);
    expect(data.units.map(({ name }) => name).sort()).toEqual(['渭滨分局', '眉县分局'].sort());
    expect(data.origins).toEqual(['报送', '转载', '链接']);
    expect(data.sources).toContain('生态环境部');
    expect(data.roles).toContainEqual({ code: 'editor', name: '编辑', decides: true });
    expect(data.roles).toContainEqual(
      expect.objectContaining({ code: 'contributor', decides: false }),
    );
    expect(data.roles.map(({ code }) => code)).not.toContain('strapi-super-admin');
    expect(data.people).toContainEqual(
      expect.objectContaining({ name: 'editor', post: '编辑', roles: ['editor'] }),
    );
  });
});

describe('a change of a policy', () => {
  it('puts a new version in force, keeps the old one, and stands in the ledger', async () => {
    const policy = await policyOf('leaders');
    const stages = policy.stages.map((stage) => ({ ...stage, limitWorkingDays: 3 }));

    const { status, body } = await put({ ...policy, name: '领导活动（改）', stages }, 'leaders');

    expect(status).toBe(200);
    expect(body.data).toMatchObject({ version: 2, changedBy: { name: expect.any(String) } });
    const versions = await newsroom.administrator.get<{ data: object[] }>(
      '/review/policies/leaders/versions',
    );
    expect(versions.body.data).toMatchObject([
      {
        policy: { version: 2 },
        isInForce: true,
        changes: expect.arrayContaining([
          { path: 'name', before: '领导活动', after: '领导活动（改）' },
          { path: 'stages.approver.limitWorkingDays', before: 2, after: 3 },
        ]),
      },
      { policy: { version: 1 }, isInForce: false, changes: [] },
    ]);
    const entry = (await entriesOf('policy-changed')).at(-1);
    expect(JSON.parse(entry.details)).toMatchObject({ key: 'leaders', version: 2 });
    expect(entry.actorName).toBe('strapi-super-admin');
  });

  it('changes nothing where nothing is different', async () => {
    const policy = await policyOf('from-outside');

    const { body } = await put(policy, 'from-outside');

    expect(body.data.version).toBe(1);
  });

  it('leaves the cases under way with the policy of their submission', async () => {
    const policy = await policyOf('news-and-notices');
    const before = (await newsroom.submit(await newsroom.write('改规则之前提交')))
      .body as CaseReply;
    const [first, ...others] = policy.stages;
    const renamed = { ...policy, stages: [{ ...first, name: '一审' }, ...others] };

    expect((await put(renamed, 'news-and-notices')).status).toBe(200);
    const after = (await newsroom.submit(await newsroom.write('改规则之后提交'))).body as CaseReply;

    const view = await newsroom.editor.get<CaseReply>(`/review/cases/${before.data.id}`);
    expect(view.body.data.stage?.name).toBe('初审');
    expect(after.data.stage?.name).toBe('一审');
  });

  it('is refused over an old version, with who changed the policy and when', async () => {
    const policy = await policyOf('official-reprints');
    await put({ ...policy, priority: 31 }, 'official-reprints');

    const late = await put({ ...policy, priority: 32 }, 'official-reprints');

    expect(late.status).toBe(409);
    expect(late.body.error.details).toMatchObject({
      code: 'staleVersion',
      conflict: { version: 2, by: 'strapi-super-admin', at: expect.any(String) },
    });
  });

  it('has one effect where several come at once', async () => {
    const policy = await policyOf('policies');

    const replies = await Promise.all(
      [1, 2, 3, 4].map((priority) => put({ ...policy, priority }, 'policies')),
    );

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    expect((await policyOf('policies')).version).toBe(2);
    const rows = await newsroom.lantai.strapi.db
      .query('plugin::review.policy' as never)
      .count({ where: { key: 'policies' } });
    expect(rows).toBe(2);
  });

  it('is refused with what is wrong with it, and where', async () => {
    const policy = onlyFor(await policyOf('leaders'), 'faulty');
    const [first, ...others] = policy.stages;
    const signers = { roles: ['strapi-super-admin', 'nobody'], reach: 'all', people: [999_999] };
    const stages = [{ ...first, signers, signatures: 0 }, ...others];

    const { status, body } = await put({ ...policy, stages }, 'faulty');

    expect(status).toBe(400);
    expect(body.error.details.code).toBe('policyUnusable');
    expect(body.error.details.findings?.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'administratorSigns stages.0.signers.roles',
      'signaturesTooFew stages.0.signatures',
      'roleUnknown stages.0.signers.roles',
      'personUnknown stages.0.signers.people',
    ]);
    expect(body.error.details.findings?.[0]?.sentence).toMatch(/系统管理员/);
    expect((await inForce()).map(({ key }) => key)).not.toContain('faulty');
  });

  it.each<[string, (policy: Policy) => unknown, string]>([
    ['no object', () => [], 'body'],
    ['another key', (policy) => ({ ...policy, key: 'other' }), 'key'],
    ['a missing member', ({ name: _, ...rest }) => rest, 'name'],
    ['a stranger', (policy) => ({ ...policy, evil: 1 }), 'evil'],
    [
      'signatures as text',
      (policy) => ({
        ...policy,
        stages: [policy.stages[0], { ...policy.stages[1], signatures: '1' }],
      }),
      'stages[1].signatures',
    ],
    [
      'a far reach',
      (policy) => withSigners(policy, { reach: 'everywhere' }),
      'stages[0].signers.reach',
    ],
    [
      'people by name',
      (policy) => withSigners(policy, { people: ['张三'] }),
      'stages[0].signers.people[0]',
    ],
    [
      'a limit of years',
      (policy) => ({ ...policy, emergencyLimitWorkingDays: 100_000 }),
      'emergencyLimitWorkingDays',
    ],
    ['an unreadable name', (policy) => ({ ...policy, name: 'a\u0000b' }), 'name'],
    ['a half character', (policy) => ({ ...policy, name: '\ud800' }), 'name'],
    [
      'columns that are no list',
      (policy) => ({ ...policy, selector: { ...policy.selector, columnSlugs: 'x' } }),
      'selector.columnSlugs',
    ],
    [
      'too many stages',
      (policy) => ({ ...policy, stages: Array(11).fill(policy.stages[0]) }),
      'stages',
    ],
  ])('is refused with %s, and the place is named', async (_, change, field) => {
    const policy = onlyFor(await policyOf('leaders'), 'strict');

    const { status, body } = await put(change(policy) as object, 'strict');

    expect(status).toBe(400);
    expect(body.error.details.field).toBe(field);
    expect(body.error.message).toContain(field);
    expect(body.error.message).toContain(body.error.details.reason);
  });
});

describe('a change that is only looked at', () => {
  const preview = (policy: object, key: string) =>
    newsroom.administrator.put<{ data: { changes: object[] } } & Refused>(
      `/review/policies/${key}?dryRun=true`,
      policy,
    );

  it('says what it would change, and leaves the policy and the ledger as they are', async () => {
    const policy = await policyOf('from-outside');
    const entries = (await entriesOf('policy-changed')).length;

    const { status, body } = await preview({ ...policy, name: '外来稿件' }, 'from-outside');

    expect(status).toBe(200);
    expect(body.data.changes).toEqual([{ path: 'name', before: '外部来稿', after: '外来稿件' }]);
    expect(await policyOf('from-outside')).toEqual(policy);
    expect((await entriesOf('policy-changed')).length).toBe(entries);
  });

  it('is refused as the change itself would be', async () => {
    const policy = await policyOf('from-outside');
    const news = await policyOf('news-and-notices');

    const stale = await preview({ ...policy, version: 0 }, 'from-outside');
    const unusable = await preview({ ...policy, stages: [] }, 'from-outside');
    const narrowed = await preview(
      { ...news, selector: { ...news.selector, origins: ['转载'] } },
      'news-and-notices',
    );

    expect([stale, unusable, narrowed].map(({ body }) => body.error.details.code)).toEqual([
      'staleVersion',
      'policyUnusable',
      'policyNeeded',
    ]);
    expect(stale.body.error.details.conflict).toMatchObject({ version: policy.version });
    expect(unusable.body.error.details.findings).toMatchObject([{ at: 'stages' }]);
  });
});

const withSigners = (policy: Policy, more: object): Policy => {
  const [first, ...others] = policy.stages;
  if (!first) throw new Error('no stage');
  return { ...policy, stages: [{ ...first, signers: { ...first.signers, ...more } }, ...others] };
};

describe('taking a policy out of force', () => {
  it('keeps its versions, and a later change puts it back', async () => {
    const policy = onlyFor(await policyOf('leaders'), 'for-a-while');
    expect((await put(policy, 'for-a-while')).body.data.version).toBe(1);

    const gone = await newsroom.administrator.delete('/review/policies/for-a-while?version=1');

    expect(gone.status).toBe(200);
    expect((await inForce()).map(({ key }) => key)).not.toContain('for-a-while');
    const versions = await newsroom.administrator.get<{ data: object[] }>(
      '/review/policies/for-a-while/versions',
    );
    expect(versions.body.data).toMatchObject([{ isInForce: false, policy: { version: 1 } }]);
    expect(await retired()).toContainEqual({ key: 'for-a-while', name: policy.name });
    const again = await newsroom.administrator.delete<Refused>(
      '/review/policies/for-a-while?version=1',
    );
    expect(again.body.error.details.code).toBe('policyNotFound');
    expect((await put({ ...policy, version: 1 }, 'for-a-while')).body.data.version).toBe(2);
    expect((await retired()).map(({ key }) => key)).not.toContain('for-a-while');
  });

  it('is refused where some content would have none, and so is a change to that effect', async () => {
    const policy = await policyOf('news-and-notices');
    const narrow = { ...policy, selector: { ...policy.selector, origins: ['转载'] } };

    const gone = await newsroom.administrator.delete<Refused>(
      `/review/policies/news-and-notices?version=${policy.version}`,
    );
    const narrowed = await put(narrow, 'news-and-notices');

    expect([gone.status, narrowed.status]).toEqual([409, 409]);
    expect(gone.body.error.details.code).toBe('policyNeeded');
    expect(gone.body.error.message).toMatch(/“.+、.+”/);
    expect(narrowed.body.error.details.code).toBe('policyNeeded');
    expect(await policyOf('news-and-notices')).toEqual(policy);
  });

  it.each([
    ['an old version', '/review/policies/leaders?version=0', 409],
    ['no version', '/review/policies/leaders', 400],
    ['a policy that never was', '/review/policies/nowhere?version=0', 404],
  ])('is refused with %s', async (_, path, status) => {
    expect((await newsroom.administrator.delete(path)).status).toBe(status);
  });

  it('has no versions to show of a policy that never was', async () => {
    expect((await newsroom.administrator.get('/review/policies/nowhere/versions')).status).toBe(
      404,
    );
  });
});

describe('a trial', () => {
  type Trial = {
    data: {
      key: string;
      stages: {
        name: string;
        dueAt: string | null;
        people: { name: string; post: string }[];
      }[];
    } | null;
  };

  it('says which policy would rule and who may sign its stages now', async () => {
    const { body } = await newsroom.administrator.post<Trial>('/review/policies/trial', {
      uid: NEWS,
      columnSlug: 'ling-dao-huo-dong',
    });

    expect(body.data?.key).toBe('leaders');
    expect(body.data?.stages.map(({ people }) => people.length)).toEqual([0, 1, 2]);
    expect(body.data?.stages[1]?.people[0]).toMatchObject({ name: 'editor', post: '编辑' });
  });

  it('looks at where the content comes from', async () => {
    const { body } = await newsroom.administrator.post<Trial>('/review/policies/trial', {
      uid: NEWS,
      origin: '转载',
      sourceUrl: 'https://www.gov.cn/x',
    });

    expect(body.data?.key).toBe('official-reprints');
  });

  it('says when each stage would be due, one after the other', async () => {
    const { body } = await newsroom.administrator.post<Trial>('/review/policies/trial', {
      uid: NEWS,
      columnSlug: 'ling-dao-huo-dong',
    });

    const dues = body.data?.stages.map(({ dueAt }) => Date.parse(dueAt ?? '')) ?? [];
    expect(dues[0]).toBeGreaterThan(Date.now());
    expect(dues).toEqual([...dues].sort((one, other) => one - other));
    expect(new Set(dues).size).toBe(3);
  });

  it('takes a draft for what is in force, in the place of the policy that it changes', async () => {
    const policy = await policyOf('news-and-notices');
    const [first] = policy.stages;
    const draft = {
      ...policy,
      name: '草拟的规则',
      priority: 500,
      stages: [{ ...first, task: 'see' }],
    };

    const { body } = await newsroom.administrator.post<Trial>('/review/policies/trial', {
      uid: NEWS,
      columnSlug: 'ling-dao-huo-dong',
      draft,
    });
    const faulty = await newsroom.administrator.post<Refused>('/review/policies/trial', {
      uid: NEWS,
      draft: { ...draft, priority: 'high' },
    });

    expect(body.data).toMatchObject({ key: 'news-and-notices', name: '草拟的规则' });
    expect(body.data?.stages).toMatchObject([{ dueAt: null, people: [{ name: 'editor' }] }]);
    expect(await policyOf('news-and-notices')).toEqual(policy);
    expect([faulty.status, faulty.body.error.details.field]).toEqual([400, 'priority']);
  });

  it('says when nothing rules', async () => {
    const { body } = await newsroom.administrator.post<Trial>('/review/policies/trial', {
      uid: 'api::unit.unit',
    });

    expect(body.data).toBeNull();
  });
});

describe('a token', () => {
  /** One of kind `admin`, which acts as its owner, the administrator. */
  const administratorsScript = async () => {
    const { strapi, api } = newsroom.lantai;
    const owner = await strapi.db
      .query('admin::user')
      .findOne({ where: { roles: { code: 'strapi-super-admin' } }, populate: ['roles'] });
    const rights: { action: string; subject: string | null; properties: object }[] = await strapi
      .service('admin::permission')
      .findUserPermissions(owner);
    const adminPermissions = rights
      .filter(({ action }) => action.startsWith('plugin::review.'))
      .map(({ action, subject, properties }) => ({ action, subject, properties, conditions: [] }));
    const { accessKey } = await strapi
      .service('admin::api-token-admin')
      .create(
        { kind: 'admin', name: 'script', description: '', lifespan: null, adminPermissions },
        owner,
      );
    return api.withToken(accessKey);
  };

  it('of the administrator’s reads the settings and changes none of them', async () => {
    const script = await administratorsScript();
    const policy = await policyOf('leaders');
    const term = { term: '某词', level: 'warning' };
    const delegation = { delegateId: 1, from: '2026-01-01', until: '2099-01-01', reason: '出差' };

    const read = await script.get('/review/policies');
    const written = await Promise.all([
      script.put('/review/policies/leaders', policy),
      script.delete(`/review/policies/leaders?version=${policy.version}`),
      script.post('/review/delegations', delegation),
      script.post('/review/delegations/1/revoke'),
      script.put('/review/calendar/2026-10-01', { working: true, reason: '值守' }),
      script.delete('/review/calendar/2026-10-01'),
      script.post('/review/terms', term),
      script.put('/review/terms/1', term),
      script.delete('/review/terms/1'),
      script.post('/review/terms/import', new FormData()),
    ]);

    expect(read.status).toBe(200);
    expect(written.map(({ status }) => status)).toEqual(written.map(() => 401));
  });

  it('of the content API does not come in at all', async () => {
    const { api, strapi } = newsroom.lantai;
    const site = api.withToken(await createApiToken({ strapi, type: 'full-access' }));

    expect((await site.put('/review/policies/leaders', {})).status).toBe(401);
  });
});
