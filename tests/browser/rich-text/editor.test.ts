import type { Browser, Locator, Page } from 'playwright-core';
import { launchChromium, newProfile } from '../../support/chromium/launch';
import { aNewsItem, createItem, createPlace, NEWS, storedItem } from '../../support/content';
import { uploadPicture } from '../../support/files';
import { createPerson } from '../../support/people';
import { startLantai, type Lantai } from '../../support/strapi-instance';

let lantai: Lantai;
let browser: Browser;
let page: Page;
let text: Locator;
let documentId: string;
const outside: string[] = [];

const button = (name: string): Locator => page.getByRole('button', { name, exact: true });
const field = (name: RegExp): Locator => page.getByRole('textbox', { name });

const signIn = async (): Promise<void> => {
  const { email, password } = await createPerson({
    strapi: lantai.strapi,
    roleCode: 'strapi-super-admin',
  });
  await page.goto(`${lantai.baseUrl}/admin/auth/login`);
  await page.getByLabel('电子邮箱').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { name: '您好' }).waitFor();
};

const uploadAPicture = async (): Promise<void> => {
  const { email } = await createPerson({
    strapi: lantai.strapi,
    roleCode: 'strapi-super-admin',
  });
  await uploadPicture({ who: await lantai.admin(email), name: '现场.png' });
};

/** What is stored once the entry is saved. */
const saved = async (): Promise<unknown> => {
  await button('保存').click();
  await page.getByText('已保存').first().waitFor();
  return (await storedItem({ strapi: lantai.strapi, uid: NEWS, documentId }))?.body;
};

beforeAll(async () => {
  lantai = await startLantai();
  browser = await launchChromium();
  page = await (await newProfile(browser)).newPage();
  page.on('request', (request) => {
    const isOwn = request.url().startsWith(lantai.baseUrl);
    if (!isOwn && /^(https?|wss?):/.test(request.url())) outside.push(request.url());
  });
  await uploadAPicture();
  await signIn();
});

afterAll(async () => {
  await browser?.close();
  await lantai?.stop();
});

beforeEach(async () => {
  const place = await createPlace(lantai.strapi);
  const data = aNewsItem(place, { body: '<p>甲</p>' });
  documentId = await createItem({ strapi: lantai.strapi, uid: NEWS, data });
  await page.goto(`${lantai.baseUrl}/admin/content-manager/collection-types/${NEWS}/${documentId}`);
  text = page.getByRole('textbox', { name: '正文' });
  await text.click();
  await page.keyboard.press('Control+End');
});

test('headings, emphasis and lists are stored as they look', async () => {
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: '段落样式' }).click();
  await page.getByRole('option', { name: '一级标题' }).click();
  await page.keyboard.type('标题');
  await page.keyboard.press('Control+Shift+E');
  await page.keyboard.press('Enter');
  await button('加粗').click();
  await page.keyboard.type('乙');
  await button('加粗').click();
  await page.keyboard.press('Enter');
  await button('编号').click();
  await page.keyboard.type('丙');

  expect(await saved()).toBe(
    '<p>甲</p><h2 style="text-align: center;">标题</h2><p><strong>乙</strong></p><ol><li>丙</li></ol>',
  );
});

test('a table is inserted, captioned, and its cells merged', async () => {
  await button('表格').click();
  await field(/行数/).fill('2');
  await field(/列数/).fill('2');
  await field(/表题/).fill('表1');
  await page.getByRole('dialog').getByRole('button', { name: '插入' }).click();
  const cells = text.locator('td');
  await cells.first().waitFor();
  const [from, to] = [await cells.first().boundingBox(), await cells.last().boundingBox()];
  if (from === null || to === null) throw new Error('The table is not on the screen.');
  await page.mouse.move(from.x + 20, from.y + 15);
  await page.mouse.down();
  await page.mouse.move(to.x + 20, to.y + 15, { steps: 8 });
  await page.mouse.up();
  await button('合并单元格').click();

  expect(await saved()).toBe(
    '<p>甲</p><table><caption>表1</caption><thead><tr><th></th><th></th></tr></thead><tbody><tr><td colspan="2"></td></tr></tbody></table>',
  );
});

test('a link to an address that could run something is refused, a web address completed', async () => {
  await page.keyboard.press('Control+K');
  await field(/链接地址/).fill('javascript:alert(1)');
  await page.keyboard.press('Enter');
  await page.getByText('这个地址不能用作链接').waitFor();
  await field(/链接地址/).fill('www.example.gov.cn');
  await field(/显示文字/).fill('全文');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.keyboard.type('。');

  expect(await saved()).toBe('<p>甲<a href="https://www.example.gov.cn">全文</a>。</p>');
});

test('a picture of the media library needs a description and may have a caption', async () => {
  await button('图片').click();
  await page.getByRole('dialog').getByRole('checkbox').first().click();
  await button('完成').click();
  const insert = page.getByRole('dialog').getByRole('button', { name: '插入' });
  await insert.click();
  await page.getByText('请填写图片说明，或勾选').waitFor();
  await field(/替代文字/).fill('签约现场');
  await field(/图注/).fill('图1');
  await insert.click();
  await text.locator('figure').waitFor();

  expect(await saved()).toMatch(
    /<figure><img src="\/uploads\/[^"]+" alt="签约现场"[^>]*><figcaption>图1<\/figcaption><\/figure>$/,
  );
});

test('the toolbar is one stop of the Tab key, with arrow keys inside', async () => {
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Home');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  expect(await button('加粗').getAttribute('aria-pressed')).toBe('true');
  await page.keyboard.press('Tab');
  expect(await text.evaluate((element) => element === document.activeElement)).toBe(true);

  expect(await saved()).toBe('<p><strong>甲</strong></p>');
});

test('saving leaves the cursor where it is', async () => {
  await page.keyboard.type('乙丙');
  await page.keyboard.press('ArrowLeft');
  expect(await saved()).toBe('<p>甲乙丙</p>');
  await text.focus();
  await page.keyboard.type('丁');
  expect(await text.innerText()).toBe('甲乙丁丙');
});

test('the text box says what it is', async () => {
  expect(await text.getAttribute('aria-multiline')).toBe('true');
  const description = await text.getAttribute('aria-describedby');
  expect(await page.locator(`[id="${description}"]`).innerText()).toContain('粘贴');
});

test('nothing is loaded from another server', () => expect(outside).toEqual([]));
