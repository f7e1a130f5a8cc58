import type { ServerResponse } from 'node:http';
import { after, openNoticeDesk, type Mail, type NoticeDesk } from './notice-desk';
import { elsewhere, nothingAtAll, tooOften } from './robot';

let desk: NoticeDesk;

beforeAll(async () => {
  desk = await openNoticeDesk();
});

beforeEach(() => desk.clear());

afterAll(() => desk?.close());

type Refused = { error: { message: string; details: { code: string } } };

const postsAbout = (title: string) =>
  desk.robot.posts.filter(({ body }) => body.text.content.includes(title));

const newest = async (channel: string) =>
  (await desk.deliveries()).data.find((delivery) => delivery.channel === channel);

const rows = (name: string) =>
  desk.newsroom.lantai.strapi.db.query(`plugin::review.${name}` as never);

describe('a message', () => {
  it('goes out once when two processes send at the same time', async () => {
    await desk.return('邮件：两个进程');
    const now = desk.nextDay();

    await Promise.all([desk.run(now), desk.run(now), desk.run(now)]);

    expect(desk.mailsAbout('《邮件：两个进程》被退回')).toHaveLength(1);
    expect(postsAbout('邮件：两个进程')).toHaveLength(1);
  });

  it('goes out once more when its sender vanished, and only after the lease', async () => {
    await desk.return('邮件：进程中断');
    const now = desk.nextDay();
    const hung: { mail: Mail; answer: () => void }[] = [];
    desk.mailServer((mail) => new Promise((answer) => hung.push({ mail, answer })));
    const vanished = desk.run(now);
    while (hung.length === 0) await new Promise(setImmediate);
    desk.mailServer();
    const sentAgain = () => desk.mails.filter(({ to }) => to === hung[0]?.mail.to);

    await desk.run(after(now, 4));
    const tooEarly = sentAgain();
    await desk.run(after(now, 6));

    expect(tooEarly).toEqual([]);
    expect(sentAgain()).toEqual([hung[0]?.mail]);
    hung[0]?.answer();
    await vanished;
  });

  it('is tried again later, given up at last, shown to the administrator, and sent on request', async () => {
    await desk.return('邮件：失败');
    desk.mailServer(async () => {
      throw new Error('550 mailbox unavailable');
    });
    const now = desk.nextDay();
    await desk.run(now);
    const waiting = (await desk.deliveries('waiting')).data.find(
      ({ channel }) => channel === 'mail',
    );
    expect(waiting).toMatchObject({ attempts: 1, lastError: { code: 'mailFailed' } });
    await desk.run(after(now, 1));
    expect((await desk.deliveries('failed')).data.length).toBe(0);

    await desk.run(after(now, 3));
    const failed = (await desk.deliveries('failed')).data.find(({ id }) => id === waiting?.id);
    expect(failed).toMatchObject({ state: 'failed', attempts: 2, recipient: { name: /./ } });
    expect(failed?.lastError?.sentence).toContain('550 mailbox unavailable');

    desk.mailServer();
    await desk.run(after(now, 500));
    expect(desk.mails).toEqual([]);
    const retried = await desk.newsroom.administrator.post(
      `/review/deliveries/${failed?.id}/retry`,
    );
    expect(retried).toMatchObject({ status: 200, body: { data: { state: 'waiting' } } });
    await desk.run(after(now, 501));
    expect(desk.mails).toHaveLength(1);
    expect((await desk.deliveries('sent')).data.map(({ id }) => id)).toContain(failed?.id);
  });
});

describe('mail that cannot go out', () => {
  it('is not kept for later when no mail server is configured, and the administrator sees why', async () => {
    desk.configure('mail.enabled', false);
    await desk.return('未配置邮件');

    await desk.run(desk.nextDay());

    expect((await desk.deliveries()).meta.channels).toEqual({ mail: 'off', webhook: 'on' });
    expect(await desk.noticesAbout(desk.newsroom.contributor, '未配置邮件')).toHaveLength(1);
    desk.configure('mail.enabled', true);
    await desk.run(desk.nextDay());
    expect(desk.mailsAbout('未配置邮件')).toEqual([]);
  });

  it('is given up at once, and not retried, when mail is switched off meanwhile', async () => {
    await desk.return('邮件中途停用');
    desk.mailServer(async () => {
      throw new Error('421');
    });
    const now = desk.nextDay();
    await desk.run(now);
    desk.configure('mail.enabled', false);
    await desk.run(after(now, 5));

    const stopped = await newest('mail');
    const reply = await desk.newsroom.administrator.post<Refused>(
      `/review/deliveries/${stopped?.id}/retry`,
    );

    expect(stopped).toMatchObject({ state: 'failed', lastError: { code: 'channelOff' } });
    expect(reply.status).toBe(409);
    expect(reply.body.error.details.code).toBe('channelOff');
  });

  it('is dropped when the account was closed meanwhile', async () => {
    await desk.submitFromOutside('账号停用');
    const { strapi } = desk.newsroom.lantai;
    const where = { id: desk.leadAccount.id };
    await strapi.db.query('admin::user').update({ where, data: { isActive: false } });

    await desk.run(desk.nextDay());

    await strapi.db.query('admin::user').update({ where, data: { isActive: true } });
    expect(await newest('mail')).toMatchObject({
      state: 'dropped',
      lastError: { code: 'readerGone' },
    });
  });
});

describe('the group chat', () => {
  it('hears at once of what concerns people of every unit, in one message, and of nothing else', async () => {
    await desk.submit('群：甲');
    await desk.return('群：乙');
    await desk.submitFromOutside('群：本单位初审');

    await desk.run(after(new Date(), 0.1));

    expect(desk.robot.posts).toEqual([
      {
        url: '/send?key=the-robots-key',
        body: {
          msgtype: 'text',
          text: {
            content: '您有 2 条审核提醒\n《群：甲》等待审核签署\n《群：乙》等待审核签署',
          },
        },
      },
    ]);
  });

  it('is told again when it answers 200 with an error code', async () => {
    await desk.submit('群：太频繁');
    desk.robot.answerWith(tooOften);
    const now = desk.nextDay();
    await desk.run(now);
    const refused = await newest('webhook');
    desk.robot.answerWith();
    await desk.run(after(now, 3));

    expect(refused).toMatchObject({
      state: 'waiting',
      recipient: null,
      lastError: { code: 'webhookRejected' },
    });
    expect(refused?.lastError?.sentence).toContain('45009');
    expect(postsAbout('群：太频繁')).toHaveLength(2);
    expect(await newest('webhook')).toMatchObject({ id: refused?.id, state: 'sent' });
  });

  it.each([
    ['does not answer', nothingAtAll, 'timeout'],
    ['sends us elsewhere', elsewhere, 'webhookStatus'],
    [
      'answers with a page',
      (response: ServerResponse) => response.end('<html>'),
      'webhookUnreadable',
    ],
  ])('is not told when the robot %s', async (_how, answer, code) => {
    desk.configure('retry.timeoutSeconds', 0.2);
    await desk.submit('群：没有收到');
    desk.robot.answerWith(answer);

    await desk.run(desk.nextDay());

    expect(await newest('webhook')).toMatchObject({ state: 'waiting', lastError: { code } });
    expect(desk.robot.posts).toHaveLength(1);
  });

  it('is not told when nobody listens, and its key is in no list', async () => {
    desk.configure('webhook.url', 'http://127.0.0.1:1/send?key=the-robots-key');
    await desk.submit('群：连接不上');

    await desk.run(desk.nextDay());

    const unreachable = await newest('webhook');
    expect(unreachable?.lastError).toMatchObject({ code: 'webhookUnreachable' });
    expect(unreachable?.lastError?.sentence).toMatch(/ECONNREFUSED|fetch failed/u);
    expect(JSON.stringify(await desk.deliveries())).not.toContain('the-robots-key');
  });
});

describe('the list of messages', () => {
  it.each([
    [
      'one that was sent',
      async () => (await desk.deliveries('sent')).data[0]?.id,
      409,
      'deliveryNotFailed',
    ],
    ['one that is not there', async () => 999_999_999, 404, 'deliveryNotFound'],
    ['what is no number', async () => 'x', 404, 'deliveryNotFound'],
  ])('refuses to retry %s', async (_which, id, status, code) => {
    const reply = await desk.newsroom.administrator.post<Refused>(
      `/review/deliveries/${await id()}/retry`,
    );

    expect(reply.status).toBe(status);
    expect(reply.body.error.details.code).toBe(code);
  });

  it('refuses a state that does not exist', async () => {
    const reply = await desk.newsroom.administrator.get('/review/deliveries?state=lost');

    expect(reply.status).toBe(400);
  });

  it('is the administrator’s', async () => {
    for (const by of [desk.newsroom.editor, desk.newsroom.approver]) {
      expect((await by.get('/review/deliveries')).status).toBe(403);
      expect((await by.post('/review/deliveries/1/retry')).status).toBe(403);
    }
    expect((await desk.newsroom.lantai.api.get('/review/deliveries')).status).toBe(401);
  });
});

describe('old notices', () => {
  it('are removed a year after they were read; unread ones, failed messages and the ledger stay', async () => {
    const title = '清理';
    await desk.return(title);
    await desk.newsroom.editor.post('/review/notices/read', { all: true });
    const entries = await rows('ledger-entry').count();
    const failed = await rows('delivery').count({ where: { state: 'failed' } });
    const service = desk.newsroom.lantai.strapi.plugin('review').service('notices');

    await service.removeOld(after(new Date(), 364 * 24 * 60));
    const kept = await desk.noticesAbout(desk.newsroom.editor, title);
    await service.removeOld(after(new Date(), 500 * 24 * 60));

    expect(kept).toHaveLength(1);
    expect(await desk.noticesAbout(desk.newsroom.editor, title)).toEqual([]);
    expect(await desk.noticesAbout(desk.newsroom.contributor, title)).toHaveLength(1);
    expect(await rows('notice').count({ where: { recipientId: { $null: true } } })).toBe(0);
    expect(await rows('delivery').count({ where: { state: 'sent' } })).toBe(0);
    expect(await rows('delivery').count({ where: { state: 'failed' } })).toBe(failed);
    expect(await rows('ledger-entry').count()).toBe(entries);
  });
});
