import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../support/chromium/launch';
import { signInToPanel } from '../support/chromium/sign-in';
import { startLantai, type Lantai } from '../support/strapi-instance';

type Account = { role: string; email: string; password: string; unit: string };
type NewsReply = { data: { title: string; body: string; slug: string; documentId: string }[] };

const TITLE = '渭滨分局开展冬季大气污染防治检查';
const SCREENSHOTS = path.resolve(__dirname, 'screenshots');
const PASTED_FROM_WORD = readFileSync(
  path.resolve(__dirname, '../fixtures/rich-text/word-table.html'),
  'utf8',
);

let lantai: Lantai;
let browser: Browser;
let accounts: Account[];

beforeAll(async () => {
  lantai = await startLantai({ demoData: true });
  accounts = JSON.parse(readFileSync(path.join(lantai.directory, 'demo-accounts.json'), 'utf8'));
  browser = await launchChromium();
  await mkdir(SCREENSHOTS, { recursive: true });
});

afterAll(async () => {
  await browser?.close();
  await lantai?.stop();
});

const account = (emailStart: string): Account => {
  const found = accounts.find(({ email }) => email.startsWith(emailStart));
  if (!found) throw new Error(`There is no demo account ${emailStart}…`);
  return found;
};

const signIn = (emailStart: string): Promise<Page> =>
  signInToPanel({ browser, baseUrl: lantai.baseUrl, ...account(emailStart) });

const screenshot = (page: Page, name: string) =>
  page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`) });

/** What the clipboard holds after copying in Word, put into the focused editor as a paste does. */
const pasteHtml = (page: Page, html: string) =>
  page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', content);
    clipboardData.setData('text/plain', 'pasted');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, html);

const published = async (): Promise<NewsReply['data']> => {
  const title = encodeURIComponent(TITLE);
  const reply = await lantai.api.get<NewsReply>(`/api/news?filters[title][$eq]=${title}`);
  return reply.body.data;
};

describe('the main job', () => {
  let contributor: Page;

  it('lets a contributor write a news item with a table pasted from Word, and save it', async () => {
    contributor = await signIn('weibin');
    await screenshot(contributor, 'home-contributor');
    await contributor.getByRole('link', { name: '新闻' }).click();
    await contributor.getByLabel('标题').fill(TITLE);
    await contributor.getByRole('combobox', { name: '栏目' }).click();
    await contributor.keyboard.type('工作动态');
    await contributor.getByRole('option', { name: '工作动态', exact: true }).click();

    const body = contributor.getByRole('textbox', { name: '正文' });
    await body.click();
    await contributor.keyboard.type('检查情况如下：');
    await contributor.keyboard.press('Enter');
    await pasteHtml(contributor, PASTED_FROM_WORD);
    await body.locator('td').first().waitFor();
    await screenshot(contributor, 'editor');

    await contributor.getByRole('button', { name: '保存' }).click();
    await contributor.getByText('已保存').first().waitFor();
    expect(await published()).toEqual([]);
  });

  it('shows the draft to nobody outside: anonymous status=draft is refused', async () => {
    const reply = await lantai.api.get('/api/news?status=draft');

    expect(reply.status).toBe(403);
    expect(reply.text).not.toContain(TITLE);
  });

  it('does not show the item to a contributor of another unit', async () => {
    const colleague = await signIn('meixian');
    await colleague.goto(
      `${lantai.baseUrl}/admin/content-manager/collection-types/api::news-item.news-item?page=1&pageSize=100`,
    );
    await colleague.getByRole('heading', { name: '新闻', level: 1 }).waitFor();
    await colleague.getByRole('row').nth(1).waitFor();
    await screenshot(colleague, 'list-other-unit');

    expect(await colleague.getByText(TITLE).count()).toBe(0);
  });

  it('lists the content types in the order of the work, not of the alphabet', async () => {
    const editor = await signIn('xuanjiao.editor');
    await editor.goto(`${lantai.baseUrl}/admin/content-manager`);
    const links = editor.locator('a[href*="/content-manager/collection-types/api::"]');
    await links.nth(7).waitFor();
    await screenshot(editor, 'menu');

    expect((await links.allInnerTexts()).slice(0, 8)).toEqual([
      '单位',
      '栏目',
      '新闻',
      '通知公告',
      '政策文件',
      '政策解读',
      '专题专栏',
      '专题分栏',
    ]);
  });

  it('lets the contributor submit it and an editor sign it, which does not make it public', async () => {
    await contributor.getByRole('button', { name: '提交审核' }).click();
    await contributor.getByText('已提交审核').first().waitFor();
    const editor = await signIn('xuanjiao.editor');
    await editor.goto(`${lantai.baseUrl}/admin/plugins/review`);
    await editor.getByRole('link', { name: TITLE }).click();
    await editor.getByRole('checkbox', { name: /校对/u }).click();
    await editor.getByRole('button', { name: '同意', exact: true }).click();
    await editor.getByText('已签署同意').first().waitFor();

    expect(await published()).toEqual([]);
  });

  it('lets an approver see on the home page what waits, read it and sign it, which publishes it', async () => {
    const approver = await signIn('bureau.approver');
    const waiting = approver.getByRole('list', { name: '待我审' });
    await waiting.getByRole('link').first().waitFor();
    await screenshot(approver, 'home-approver');
    await approver.goto(`${lantai.baseUrl}/admin/plugins/review`);
    await approver.getByRole('link', { name: TITLE }).waitFor();
    await screenshot(approver, 'inbox-approver');
    await approver.getByRole('link', { name: TITLE }).click();
    await approver.getByRole('checkbox', { name: /保密/u }).click();
    await approver.getByRole('checkbox', { name: /隐私/u }).click();
    await screenshot(approver, 'case-approver');
    await approver.getByRole('button', { name: '同意', exact: true }).click();
    await approver.getByText('已发布').first().waitFor();
    await screenshot(approver, 'approver-published');

    expect(await published()).toHaveLength(1);
  });

  it('serves the published item over the content API, with the table and without Word’s styles', async () => {
    const [item] = await published();

    expect(item?.slug).toMatch(/^wei-bin-fen-ju-kai-zhan/);
    expect(item?.body).toMatch(/<t[dh][^>]* (col|row)span="\d"/);
    expect(item?.body).not.toMatch(/mso|style=|class="Mso|<o:p|<font/i);
  });
});
