import { createApiToken } from '../../support/api-tokens';
import type { HttpClient } from '../../support/http-client';
import { NEWS, openNewsroom, type CaseReply, type Newsroom } from './newsroom';

// The application keeps MCP off; here it is on, so that the path can be tried.
jest.mock('../../../dist/config/server', () => {
  const { default: configure } = jest.requireActual('../../../dist/config/server');
  return {
    __esModule: true,
    default: (tools: unknown) => ({ ...configure(tools), mcp: { enabled: true } }),
  };
});

const LIST = `/content-manager/collection-types/${NEWS}`;

let newsroom: Newsroom;
let draft: string;
let published: string;
/** Another site, with every right of the content API. */
let site: HttpClient;
/** A script that carries the administrator's, or the approver's own, admin token. */
let administratorsToken: string;
let approversToken: string;
let administratorsScript: HttpClient;
let approversScript: HttpClient;

beforeAll(async () => {
  newsroom = await openNewsroom();
  const { strapi, api } = newsroom.lantai;
  site = api.withToken(await createApiToken({ strapi, type: 'full-access' }));
  administratorsToken = await adminToken(newsroom.administrator);
  approversToken = await adminToken(newsroom.approver);
  administratorsScript = api.withToken(administratorsToken);
  approversScript = api.withToken(approversToken);
  draft = await newsroom.write('没有签署的草稿');
  published = await newsroom.write('已经签署公开');
  await newsroom.publish(published);
});

afterAll(() => newsroom?.lantai.stop());

afterEach(async () => {
  expect(await newsroom.publicTitles()).toEqual(['已经签署公开']);
});

/** A token of kind `admin` for all that its owner may do with news and in the review. */
const adminToken = async (owner: HttpClient): Promise<string> => {
  const { strapi } = newsroom.lantai;
  const me = await owner.get<{ data: { id: number } }>('/admin/users/me');
  const user = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: me.body.data.id }, populate: ['roles'] });
  const permissions: { action: string; subject: string | null; properties: object }[] = await strapi
    .service('admin::permission')
    .findUserPermissions(user);
  const { accessKey } = await strapi.service('admin::api-token-admin').create(
    {
      kind: 'admin',
      name: `script-${user.id}`,
      description: '',
      lifespan: null,
      adminPermissions: permissions
        .filter(({ action, subject }) => subject === NEWS || action.startsWith('plugin::review.'))
        .map(({ action, subject, properties }) => ({
          action,
          subject,
          properties,
          conditions: [],
        })),
    },
    user,
  );
  return accessKey;
};

const submitted = async (title: string) => {
  const documentId = await newsroom.write(title);
  const { body } = await newsroom.submit(documentId);
  return { documentId, ...(body as CaseReply).data };
};

describe('an admin token, which acts as its owner', () => {
  it.each([
    ['administrator', () => administratorsScript],
    ['approver', () => approversScript],
  ])('of the %s publishes and withdraws nothing', async (_owner, script) => {
    const replies = [
      await script().post(`${LIST}/${draft}/actions/publish`, {}),
      await script().post(`${LIST}/actions/bulkPublish`, { documentIds: [draft] }),
      await script().post(`${LIST}/${published}/actions/unpublish`, {}),
    ];

    expect(replies.map(({ status }) => status)).toEqual([403, 403, 403]);
  });

  it('signs, returns and submits nothing in its owner’s name', async () => {
    const { id, version } = await submitted('等待终审');
    await newsroom.act(newsroom.editor, id, 'approve', { version });
    const attempt = { version: version + 1 };

    const replies = [
      await newsroom.act(approversScript, id, 'approve', attempt),
      await newsroom.act(approversScript, id, 'return', { ...attempt, reason: '不行' }),
      await newsroom.act(approversScript, id, 'schedule', {
        ...attempt,
        at: new Date(Date.now() + 3_600_000).toISOString(),
      }),
      await newsroom.act(approversScript, id, 'emergency', { ...attempt, reason: '急' }),
      await newsroom.submit(draft, {}, approversScript),
    ];

    expect(replies.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
    const view = await newsroom.approver.get<CaseReply>(`/review/cases/${id}`);
    expect(view.body.data).toMatchObject({ state: 'in-review', version: version + 1 });
  });

  it('reads what its owner may read', async () => {
    const { id } = await submitted('可以查看');

    expect((await approversScript.get(`/review/cases/${id}`)).status).toBe(200);
  });

  it('makes its owner one who edited', async () => {
    const { id, version, documentId } = await submitted('脚本改稿');
    await newsroom.act(newsroom.editor, id, 'return', { version, reason: '标题' });
    await newsroom.edit(documentId, { title: '脚本改过的稿' }, approversScript);
    const { body } = await newsroom.submit(documentId);
    const again = (body as CaseReply).data;
    await newsroom.act(newsroom.editor, id, 'approve', { version: again.version });

    const signed = await newsroom.act(newsroom.approver, id, 'approve', {
      version: again.version + 1,
    });

    expect(signed.body.error?.details.code).toBe('contributedToContent');
  });
});

describe('a content API token', () => {
  it('writes drafts, whatever status it asks for', async () => {
    const replies = await Promise.all([
      site.post<Written>('/api/news', { data: { title: '接口写入' } }),
      site.post<Written>('/api/news?status=published', { data: { title: '接口写入' } }),
      site.put<Written>(`/api/news/${published}`, { data: { title: '接口改写' } }),
      site.put<Written>(`/api/news/${published}?status=published`, { data: { title: '接口改写' } }),
      site.put<Written>(`/api/news/${draft}?locale=en`, { data: { title: '接口改写' } }),
    ]);

    for (const { status, body } of replies) {
      expect([200, 201]).toContain(status);
      expect(body.data.publishedAt).toBeNull();
    }
  });

  it.each([
    ['publishedAt', { publishedAt: '2026-01-01T00:00:00Z' }],
    ['the document id of public content', () => ({ documentId: published })],
  ])('does not get through with %s in the data', async (_what, data) => {
    const more = typeof data === 'function' ? data() : data;

    await site.post('/api/news', { data: { title: '夹带字段', ...more } });

    const { strapi } = newsroom.lantai;
    expect(await strapi.db.query(NEWS).count({ where: { documentId: published } })).toBe(2);
  });

  it('deletes nothing that is public', async () => {
    const { status } = await site.delete(`/api/news/${published}`);

    expect(status).toBe(403);
  });

  it('has no part in the review', async () => {
    const { id, version } = await submitted('与令牌无关');

    const replies = [
      await site.post('/review/cases', { uid: NEWS, documentId: draft, kind: 'publish' }),
      await site.post(`/review/cases/${id}/approve`, { version }),
      await site.get(`/review/cases/${id}`),
    ];

    expect(replies.map(({ status }) => status)).toEqual([401, 401, 401]);
  });
});

type Written = { data: { publishedAt: string | null } };

describe('an MCP client', () => {
  const call = async (token: string, name: string, args: object) => {
    const response = await fetch(`${newsroom.lantai.baseUrl}/mcp`, {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
        accept: 'application/json, text/event-stream',
      },
      body: JSON.stringify({
        jsonrpc: '2.0',
        id: 1,
        method: 'tools/call',
        params: { name, arguments: args },
      }),
    });
    return response.text();
  };

  it('publishes nothing', async () => {
    const answer = await call(administratorsToken, 'publish_news-item', { documentId: draft });

    expect(answer).toContain('内容须经审核签署后才能公开');
  });

  it.each(['unpublish_news-item', 'delete_news-item'])('withdraws nothing by %s', async (tool) => {
    const answer = await call(administratorsToken, tool, { documentId: published });

    expect(answer).toContain('请提交撤稿');
  });

  it('makes the token’s owner one who edited', async () => {
    const documentId = await newsroom.write('等待智能工具改稿');
    const { strapi } = newsroom.lantai;
    const { column, unit } = await strapi.db
      .query(NEWS)
      .findOne({ where: { documentId }, populate: ['column', 'unit'] });
    const answer = await call(approversToken, 'update_news-item', {
      documentId,
      data: {
        title: '智能工具改过的稿',
        column: column.documentId,
        unit: unit.documentId,
        origin: '报送',
      },
    });
    expect(answer).toContain('智能工具改过的稿');
    const { body } = await newsroom.submit(documentId);
    const { id, version } = (body as CaseReply).data;
    await newsroom.act(newsroom.editor, id, 'approve', { version });

    const signed = await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });

    expect(signed.body.error?.details.code).toBe('contributedToContent');
  });
});
