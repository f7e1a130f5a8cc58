import type { HttpClient } from '../../support/http-client';
import { createPerson } from '../../support/people';
import { openNewsroom, type CaseReply, type Newsroom } from './newsroom';
import { openRobot, type Robot } from './robot';

export type Mail = { to: string; subject: string; text: string; html: string };

export type NoticeView = {
  id: number;
  topic: string;
  sentence: string;
  title: string;
  readAt: string | null;
  case: { id: number; state: string; uid: string; title: string } | null;
};

export type DeliveryView = {
  id: number;
  channel: string;
  state: string;
  attempts: number;
  notices: number;
  recipient: { id: number; name: string } | null;
  lastError: { code: string; sentence: string } | null;
};

export type Inbox = { data: NoticeView[]; meta: { pagination: { total: number } } };
export type Deliveries = { data: DeliveryView[]; meta: { channels: Record<string, string> } };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A moment some minutes after another. */
export const after = (moment: Date, minutes: number) =>
  new Date(moment.getTime() + minutes * MINUTE);

export type NoticeDesk = {
  newsroom: Newsroom;
  robot: Robot;
  /** What was mailed and not yet forgotten. */
  mails: Mail[];
  /** Section leads of the contributor's unit and of another; an editor who reads English. */
  lead: HttpClient;
  leadAccount: { id: number; email: string };
  leadElsewhere: HttpClient;
  englishEditor: HttpClient;
  signInWithoutRights(): Promise<HttpClient>;
  /** What the mail server does with a mail; keeps it unless told otherwise. */
  mailServer(receive?: (mail: Mail) => Promise<void>): void;
  configure(name: string, value: unknown): void;
  /** A day later than the one before: every digest's hour has come meanwhile. */
  nextDay(): Date;
  /** Sends what is due at a moment. */
  run(now: Date): Promise<void>;
  /** Sends everything and forgets it, and puts configuration, mail server and robot in order. */
  clear(): Promise<void>;
  submit(title: string): Promise<CaseReply['data']>;
  /** Content from outside, which the writer's section lead signs first. */
  submitFromOutside(title: string): Promise<CaseReply['data']>;
  /** Submits and returns; gives the case's id. */
  return(title: string): Promise<number>;
  inbox(by: HttpClient, more?: string): Promise<Inbox>;
  noticesAbout(by: HttpClient, title: string): Promise<NoticeView[]>;
  mailsAbout(title: string): Mail[];
  deliveries(state?: string): Promise<Deliveries>;
  close(): Promise<void>;
};

/**
 * A newsroom with a mail server and a group chat. The minute's job is switched off: a test says when
 * something is sent, and as of which time.
 */
export const openNoticeDesk = async (): Promise<NoticeDesk> => {
  const robot = await openRobot();
  Object.assign(process.env, {
    SMTP_HOST: '127.0.0.1',
    SMTP_FROM: 'lantai@example.gov.cn',
    REVIEW_WEBHOOK_URL: robot.url,
    REVIEW_WEBHOOK_KIND: 'wecom',
  });
  const newsroom = await openNewsroom();
  const { strapi } = newsroom.lantai;
  strapi.cron.remove('review-notices');

  const mails: Mail[] = [];
  const keep = async (mail: Mail): Promise<void> => void mails.push(mail);
  let receive = keep;
  Object.assign(strapi.plugin('email'), { provider: { send: (mail: Mail) => receive(mail) } });

  const unitNamed = async (name: string) =>
    (await strapi.documents('api::unit.unit').findFirst({ filters: { name } }))?.documentId;
  const person = async (roleCode: string, unitName?: string) =>
    createPerson({ strapi, roleCode, unit: unitName && (await unitNamed(unitName)) });
  const leadAccount = await person('section-lead', '渭滨分局');
  const leadElsewhere = await person('section-lead', '眉县分局');
  const reader = await person('editor');
  await strapi.db
    .query('admin::user')
    .update({ where: { id: reader.id }, data: { preferedLanguage: 'en' } });

  let days = 0;
  const desk: NoticeDesk = {
    newsroom,
    robot,
    mails,
    lead: await newsroom.lantai.admin(leadAccount.email),
    leadAccount,
    leadElsewhere: await newsroom.lantai.admin(leadElsewhere.email),
    englishEditor: await newsroom.lantai.admin(reader.email),

    async signInWithoutRights() {
      await strapi.service('admin::role').create({ code: 'no-part', name: '与审核无关' });
      return newsroom.lantai.admin((await person('no-part')).email);
    },

    mailServer: (other = keep) => void (receive = other),
    configure: (name, value) => strapi.config.set(`plugin::review.notices.${name}`, value),
    nextDay: () => new Date(Date.now() + ++days * DAY),
    run: (now) => strapi.plugin('review').service('notices').run(now),

    async clear() {
      desk.mailServer();
      robot.answerWith();
      desk.configure('mail.enabled', true);
      desk.configure('webhook.url', robot.url);
      desk.configure('retry', {
        attempts: 2,
        firstDelayMinutes: 2,
        longestDelayMinutes: 240,
        timeoutSeconds: 5,
      });
      await desk.run(desk.nextDay());
      mails.length = 0;
      robot.posts.length = 0;
    },

    async submit(title) {
      const { body } = await newsroom.submit(await newsroom.write(title));
      return (body as CaseReply).data;
    },

    async submitFromOutside(title) {
      const documentId = await newsroom.write(title);
      await newsroom.edit(documentId, {
        title,
        body: '<p>转载的内容。</p>',
        origin: '转载',
        sourceName: '某报',
        sourceUrl: 'https://news.example.com/1',
      });
      const { status, body } = await newsroom.submit(documentId);
      expect(status).toBe(200);
      return (body as CaseReply).data;
    },

    async return(title) {
      const { id, version } = await desk.submit(title);
      await newsroom.act(newsroom.editor, id, 'return', { version, reason: '请核对' });
      return id;
    },

    inbox: async (by, more = '') =>
      (await by.get<Inbox>(`/review/notices?pageSize=100${more}`)).body,

    noticesAbout: async (by, title) =>
      (await desk.inbox(by)).data.filter((notice) => notice.title === title),

    mailsAbout: (title) => mails.filter(({ text }) => text.includes(title)),

    async deliveries(state) {
      const where = state ? `&state=${state}` : '';
      const path = `/review/deliveries?pageSize=100${where}`;
      return (await newsroom.administrator.get<Deliveries>(path)).body;
    },

    async close() {
      await newsroom.lantai.stop();
      await robot.close();
    },
  };
  return desk;
};
