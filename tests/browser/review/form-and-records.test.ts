import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import type { CaseReply } from '../../integration/review/newsroom';
import { inspectPage, screenshot } from '../../support/chromium/inspect-page';
import { unzip } from '../../support/unzip';
import { openReviewPanels, type ReviewPanels } from './review-panels';

/** As long as a title may be, and with nothing in its end where a line could break. */
const LONG = `${'关于进一步加强重污染天气应急减排措施落实情况监督检查工作的通知'.repeat(5).slice(0, 150)}${'A'.repeat(50)}`;

let panels: ReviewPanels;
let published: number;

beforeAll(async () => {
  panels = await openReviewPanels();
  const { newsroom } = panels;
  published = (await newsroom.publish(await newsroom.write('渭滨分局开展执法检查'))).id;
});
afterAll(() => panels?.close());

const rows = (name: string) =>
  panels.newsroom.lantai.strapi.db.query(`plugin::review.${name}` as never);

const idOf = async (email: string): Promise<number> =>
  (await panels.newsroom.lantai.strapi.db.query('admin::user').findOne({ where: { email } })).id;

/** A case with everything that makes its form long: two rounds, words without a break. */
const longCase = async (): Promise<number> => {
  const { newsroom } = panels;
  const documentId = await newsroom.write(LONG);
  const { id, version } = ((await newsroom.submit(documentId)).body as CaseReply).data;
  const reason = `数据来源未注明${'啊'.repeat(300)}`;
  await newsroom.act(newsroom.editor, id, 'return', { version, reason });
  await newsroom.edit(documentId, { title: LONG, body: '<p>改过。</p>' });
  await newsroom.submit(documentId);
  return id;
};

const saved = async (page: Page, button: string): Promise<{ name: string; bytes: Buffer }> => {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

/** How many pages a PDF says it has. */
const pagesOf = (pdf: Buffer): number =>
  pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;

describe('the approval form', () => {
  it('is opened from the case and inspected', async () => {
    const approver = await panels.panelOf('approver');
    await panels.openPage(approver, `/cases/${published}`);
    await approver.getByRole('link', { name: '审批单', exact: true }).click();
    await approver.getByRole('main').getByRole('heading', { name: '信息发布审批单' }).waitFor();

    expect(
      await approver
        .getByRole('main')
        .getByRole('row', { name: /供稿单位\s渭滨分局/u })
        .count(),
    ).toBe(1);
    expect(await inspectPage(approver, 'review-form')).toEqual([]);
  });

  it('is one page of paper, with nothing of the panel on it', async () => {
    const approver = await panels.panelOf('approver');
    await approver.emulateMedia({ media: 'print' });
    await screenshot(approver, 'review-form-print');

    expect(await approver.getByRole('navigation').filter({ visible: true }).count()).toBe(0);
    expect(await approver.getByRole('button').filter({ visible: true }).count()).toBe(0);
    const pdf = await approver.pdf({ preferCSSPageSize: true });
    await approver.emulateMedia({ media: null });

    expect(pagesOf(pdf)).toBe(1);
  });

  it('is saved as the Word document that it shows', async () => {
    const approver = await panels.panelOf('approver');

    const { name, bytes } = await saved(approver, '下载 DOCX');

    expect(name).toBe(`信息发布审批单_${published}.docx`);
    const text = (await unzip(bytes)).get('word/document.xml')?.text ?? '';
    for (const cell of await approver.getByRole('main').getByRole('cell').allInnerTexts()) {
      expect(text).toContain(cell);
    }
  });

  it('prints when asked to', async () => {
    const approver = await panels.panelOf('approver');
    await approver.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await approver.getByRole('button', { name: '打印' }).click();

    expect(await approver.locator('body').getAttribute('data-printed')).toBe('yes');
  });

  it('stays readable with long words, earlier rounds and stages that nobody signed', async () => {
    const id = await longCase();
    const approver = await panels.panelOf('approver');
    await panels.openPage(approver, `/cases/${id}/form`);
    await approver.getByRole('table', { name: '此前各轮' }).waitFor();

    expect(await approver.getByRole('main').getByText('（未签署）').count()).toBe(2);
    expect(await inspectPage(approver, 'review-form-long')).toEqual([]);
  });
});

describe('the ledger', () => {
  it('is told in sentences, newest first, and inspected', async () => {
    const approver = await panels.panelOf('approver');
    await panels.openPage(approver, '/ledger');
    const lines = approver.getByRole('list', { name: '台账' }).getByRole('listitem');
    await lines.first().waitFor();

    expect(await lines.first().innerText()).toContain('contributor提交了');
    expect(await inspectPage(approver, 'review-ledger')).toEqual([]);
  });

  it('is narrowed to an event, a case and an item, and cleared', async () => {
    const approver = await panels.panelOf('approver');
    const lines = approver.getByRole('list', { name: '台账' }).getByRole('listitem');
    await approver.getByRole('combobox', { name: '事项' }).click();
    await approver.getByRole('option', { name: '退回', exact: true }).click();
    await approver.waitForURL(/event=returned/u);
    await lines.first().waitFor();
    expect(await lines.allInnerTexts()).toEqual([expect.stringContaining('editor退回了')]);

    await approver.getByRole('button', { name: '清除筛选' }).click();
    await approver.getByLabel('审核单号').fill(String(published));
    await approver.keyboard.press('Enter');
    await approver.waitForURL(new RegExp(`caseId=${published}`, 'u'));
    await approver.getByText('《渭滨分局开展执法检查》已公开').waitFor();
    await lines.filter({ hasText: LONG }).first().waitFor({ state: 'detached' });
    await approver.getByRole('button', { name: '清除筛选' }).click();
    await lines.filter({ hasText: LONG }).first().getByRole('button', { name: '只看这篇' }).click();
    await approver.waitForURL(/documentId=/u);
    await lines.filter({ hasText: '执法检查》' }).first().waitFor({ state: 'detached' });
    await approver.getByRole('button', { name: '不限这篇' }).click();
    await lines.filter({ hasText: '执法检查》' }).first().waitFor();
  });

  it('says so when nothing matches', async () => {
    const approver = await panels.panelOf('approver');
    await approver.getByLabel('截止日期').fill('2020-01-01');
    await approver.getByText('没有符合条件的记录').waitFor();

    await screenshot(approver, 'review-ledger-empty');
    await approver.getByLabel('起始日期').fill('2021-01-01');
    await approver.getByText('截止日期早于起始日期').waitFor();
    expect(await approver.getByRole('list', { name: '台账' }).count()).toBe(0);
  });

  it('is saved as it is filtered', async () => {
    const approver = await panels.panelOf('approver');
    await panels.openPage(approver, `/ledger?caseId=${published}&event=approved`);
    await approver.getByRole('list', { name: '台账' }).getByRole('listitem').first().waitFor();

    const { name, bytes } = await saved(approver, '导出 CSV');

    expect(name).toBe('审核台账.csv');
    expect(bytes.toString('utf8').trim().split('\r\n')).toHaveLength(3);
  });

  it('goes back page by page', async () => {
    const { newsroom } = panels;
    const { id, version } = (
      (await newsroom.submit(await newsroom.write('未获准的操作'))).body as CaseReply
    ).data;
    for (let time = 0; time < 26; time += 1) {
      await newsroom.act(newsroom.approver, id, 'approve', { version });
    }
    const approver = await panels.panelOf('approver');
    await panels.openPage(approver, `/ledger?caseId=${id}`);
    const lines = approver.getByRole('list', { name: '台账' }).getByRole('listitem');
    await lines.first().waitFor();
    expect(await lines.count()).toBe(25);

    await approver.getByRole('button', { name: '更早的记录' }).click();
    await approver.getByText('contributor提交了《未获准的操作》（第1轮）').waitFor();
    expect(await lines.count()).toBe(2);
    await approver.getByRole('button', { name: '回到最新' }).click();
    await approver.getByRole('button', { name: '更早的记录' }).waitFor();
  });

  it('is no page of who may not read it', async () => {
    const contributor = await panels.panelOf('contributor');
    await panels.openPage(contributor, '/messages');
    await contributor.getByRole('link', { name: /消息/u }).waitFor();

    expect(await contributor.getByRole('link', { name: '台账' }).count()).toBe(0);
    await panels.openPage(contributor, '/ledger');
    await contributor.getByText('没有').first().waitFor();
  });
});

describe('messages', () => {
  it('are counted in the navigation and inspected', async () => {
    const contributor = await panels.panelOf('contributor');
    await panels.openPage(contributor, '/messages');
    await contributor.getByRole('link', { name: /^消息\s*\d+ 条未读$/u }).waitFor();
    await contributor.getByText('被退回，请查看理由').first().waitFor();

    expect(await inspectPage(contributor, 'review-messages')).toEqual([]);
  });

  it('are read one by one, by opening the case, or all at once', async () => {
    const contributor = await panels.panelOf('contributor');
    const unread = async () => {
      const tab = await contributor.getByRole('tab', { name: /^未读/u }).innerText();
      return Number(/\d+/u.exec(tab)?.[0]);
    };
    const before = await unread();
    const shows = (count: number) =>
      contributor.getByRole('tab', { name: `未读（${count}）` }).waitFor();
    await contributor
      .getByRole('button', { name: /^标为已读/u })
      .first()
      .click();
    await shows(before - 1);

    await contributor.getByRole('link', { name: /《渭滨分局开展执法检查》已发布/u }).click();
    await contributor.getByRole('heading', { name: '渭滨分局开展执法检查', level: 1 }).waitFor();
    await panels.openPage(contributor, '/messages');
    await shows(before - 2);

    await panels.newsroom.lantai.strapi.db.query('plugin::review.notice' as never).create({
      data: {
        recipientId: await idOf(panels.newsroom.emails.contributor),
        caseId: published,
        topic: 'published',
        title: LONG,
        at: new Date(),
      },
    });
    await contributor.reload();
    await contributor.getByRole('button', { name: '全部标为已读' }).click();
    await contributor.getByText('没有未读的消息').waitFor();
    await screenshot(contributor, 'review-messages-none');
    await contributor.getByRole('tab', { name: '全部' }).click();
    await contributor.getByRole('link', { name: /《渭滨分局开展执法检查》已发布/u }).waitFor();
    expect(await inspectPage(contributor, 'review-messages-all')).toEqual([]);
  });
});

describe('deliveries', () => {
  const failed = async (channel: 'mail' | 'webhook') =>
    rows('delivery').create({
      data: {
        channel,
        recipientId: channel === 'mail' ? await idOf(panels.newsroom.emails.editor) : null,
        noticeIds: [1, 2],
        state: 'failed',
        attempts: 10,
        nextAt: new Date(),
        madeAt: new Date(),
        lastError:
          channel === 'mail'
            ? { code: 'mailFailed', values: { message: `550 ${'x'.repeat(200)}` } }
            : { code: 'webhookStatus', values: { status: 502 } },
      },
    });

  it('say what is set up, and that there were none', async () => {
    const administrator = await panels.panelOf('administrator');
    await panels.openPage(administrator, '/deliveries');
    await administrator.getByText('还没有需要发送的提醒').waitFor();

    expect(await administrator.getByText('请系统管理员在服务器上设置邮件服务器').count()).toBe(1);
    expect(await inspectPage(administrator, 'review-deliveries-none')).toEqual([]);
  });

  it('say why they failed, and are sent again where that is possible', async () => {
    const { strapi } = panels.newsroom.lantai;
    await failed('mail');
    await failed('webhook');
    strapi.config.set('plugin::review.notices.mail.enabled', true);
    const administrator = await panels.panelOf('administrator');
    await administrator.reload();
    const lines = administrator.getByRole('list', { name: '提醒发送' }).getByRole('listitem');
    await lines.filter({ hasText: '状态码 502' }).waitFor();

    expect(
      await lines
        .filter({ hasText: '工作群' })
        .getByRole('button', { name: '重新发送' })
        .isDisabled(),
    ).toBe(true);
    expect(await inspectPage(administrator, 'review-deliveries')).toEqual([]);
    await lines.filter({ hasText: 'editor' }).getByRole('button', { name: '重新发送' }).click();
    await administrator.getByText('已排入发送').first().waitFor();
    await lines.filter({ hasText: 'editor' }).getByText('等待发送').waitFor();

    await administrator.getByRole('combobox', { name: '状态' }).click();
    await administrator.getByRole('option', { name: '发送失败' }).click();
    await lines.filter({ hasText: 'editor' }).waitFor({ state: 'detached' });
    expect(await lines.count()).toBe(1);
    strapi.config.set('plugin::review.notices.mail.enabled', false);
  });
});
