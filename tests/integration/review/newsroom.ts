import { createPerson } from '../../support/people';
import type { HttpClient } from '../../support/http-client';
import { startLantai, type Lantai } from '../../support/strapi-instance';

export const NEWS = 'api::news-item.news-item';
const LIST = `/content-manager/collection-types/${NEWS}`;

/** Every key of the default policies' checklists. */
export const CHECKLIST = ['facts', 'proofread', 'secrecy', 'privacy', 'faithful'];

export type CaseReply = {
  data: {
    id: number;
    state: string;
    version: number;
    stage: { index: number; name: string } | null;
    decisions: { action: string; by: { name: string } }[];
    actions: Record<string, { allowed: boolean; code?: string; why?: string }>;
  };
  error?: { message: string; details: { code: string; conflict?: { state: string; by: string } } };
};

export type Newsroom = {
  lantai: Lantai;
  contributor: HttpClient;
  stranger: HttpClient;
  editor: HttpClient;
  approver: HttpClient;
  secondApprover: HttpClient;
  administrator: HttpClient;
  /** Addresses to sign in to the panel with; everybody's password is `testPassword`. */
  emails: Record<
    'contributor' | 'stranger' | 'editor' | 'approver' | 'secondApprover' | 'administrator',
    string
  >;
  /** A complete draft of the contributor's; gives its document id. */
  write(title: string): Promise<string>;
  edit(documentId: string, data: object, by?: HttpClient): Promise<number>;
  submit(documentId: string, more?: object, by?: HttpClient): ReturnType<HttpClient['post']>;
  act(
    by: HttpClient,
    id: number,
    action: string,
    body: object,
  ): Promise<{ status: number; body: CaseReply }>;
  /** Submits and collects the editor's and the approver's signature. */
  publish(documentId: string): Promise<CaseReply['data']>;
  publicTitles(): Promise<string[]>;
};

/** The application with two units and one person a role. */
export const openNewsroom = async (): Promise<Newsroom> => {
  const lantai = await startLantai();
  const { strapi } = lantai;
  const [weibin, meixian] = await Promise.all(
    ['渭滨分局', '眉县分局'].map((name) =>
      strapi.documents('api::unit.unit').create({ data: { name, kind: '县区分局' } }),
    ),
  );
  const column = await strapi
    .documents('api::column.column')
    .create({ data: { name: '工作动态', kind: '动态要闻' } });
  const emailOf = async (roleCode: string, unit?: string) =>
    (await createPerson({ strapi, roleCode, unit })).email;
  const emails = {
    contributor: await emailOf('contributor', weibin?.documentId),
    stranger: await emailOf('contributor', meixian?.documentId),
    editor: await emailOf('editor'),
    approver: await emailOf('approver'),
    secondApprover: await emailOf('approver'),
    administrator: await emailOf('strapi-super-admin'),
  };

  const contributor = await lantai.admin(emails.contributor);
  const newsroom: Newsroom = {
    lantai,
    contributor,
    stranger: await lantai.admin(emails.stranger),
    editor: await lantai.admin(emails.editor),
    approver: await lantai.admin(emails.approver),
    secondApprover: await lantai.admin(emails.secondApprover),
    emails,
    administrator: await lantai.admin(emails.administrator),

    async write(title) {
      const reply = await contributor.post<{ data: { documentId: string } }>(LIST, {
        title,
        column: { connect: [{ id: column.id, documentId: column.documentId }], disconnect: [] },
        body: '<p>今天检查了企业。</p>',
      });
      expect(reply.status).toBe(201);
      return reply.body.data.documentId;
    },

    edit: async (documentId, data, by = contributor) =>
      (await by.put(`${LIST}/${documentId}`, data)).status,

    submit: (documentId, more = {}, by = contributor) =>
      by.post('/review/cases', { uid: NEWS, documentId, kind: 'publish', note: '请审', ...more }),

    async act(by, id, action, body) {
      const { status, body: reply } = await by.post<CaseReply>(`/review/cases/${id}/${action}`, {
        checklist: CHECKLIST,
        ...body,
      });
      return { status, body: reply };
    },

    async publish(documentId) {
      const submitted = await newsroom.submit(documentId);
      const { id, version } = (submitted.body as CaseReply).data;
      await newsroom.act(newsroom.editor, id, 'approve', { version });
      const signed = await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });
      expect(signed.status).toBe(200);
      return signed.body.data;
    },

    async publicTitles() {
      const reply = await lantai.api.get<{ data: { title: string }[] }>('/api/news');
      return reply.body.data.map(({ title }) => title);
    },
  };
  return newsroom;
};
