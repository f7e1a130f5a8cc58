import type { Page } from 'playwright-core';
import { NEWS } from '../../integration/review/newsroom';
import { inspectPage, screenshot } from '../../support/chromium/inspect-page';
import { openReviewPanels, type ReviewPanels } from './review-panels';

let panels: ReviewPanels;
let contributor: Page;
let editor: Page;

beforeAll(async () => {
  panels = await openReviewPanels();
  [contributor, editor] = await Promise.all([
    panels.panelOf('contributor'),
    panels.panelOf('editor'),
  ]);
});
afterAll(() => panels?.close());

const titleOf = (page: Page) => page.getByLabel('标题', { exact: false }).first();
const saveButton = (page: Page) => page.getByRole('button', { name: '保存', exact: true });
const saved = (page: Page) =>
  page
    .getByText(/^(?:条目)?已保存$/u)
    .first()
    .waitFor();

/** A page tells and asks every half minute, and when it is seen again. */
const heartbeat = (page: Page) =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));

/** Both people at one item, as it is stored. */
const bothOpen = async (title: string): Promise<string> => {
  const documentId = await panels.newsroom.write(title);
  for (const page of [contributor, editor]) await panels.openItem(page, documentId);
  return documentId;
};

const stored = async (documentId: string): Promise<{ title: string; summary: string | null }> => {
  const { strapi } = panels.newsroom.lantai;
  return strapi.db.query(NEWS).findOne({ where: { documentId, publishedAt: null } });
};

/** Waits until the form's title is this. */
const holds = (page: Page, title: string) =>
  page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('input[name="title"]')?.value === wanted,
    title,
  );

/** Whether the browser keeps something typed into an item's form. */
const isKept = (documentId: string): boolean =>
  Object.keys(localStorage).some((key) => key.endsWith(documentId));

describe('an item that two people have open', () => {
  it('says so to both, and keeps the second from saving until they take over', async () => {
    const documentId = await bothOpen('谁在编辑');
    await editor.getByText('也打开着这份内容：contributor').waitFor();
    await titleOf(contributor).fill('供稿人在写');
    await heartbeat(editor);
    await editor.getByText(/^contributor 今天 \d\d:\d\d 起正在编辑$/u).waitFor();
    await titleOf(editor).fill('编辑也想写');

    expect(await saveButton(editor).isDisabled()).toBe(true);
    await editor.keyboard.press('Control+s');
    await editor.getByText('您写的内容还在页面上').waitFor();
    expect(await stored(documentId)).toMatchObject({ title: '谁在编辑' });
    expect(await inspectPage(editor, 'edit-held', { within: '[data-edit-guard]' })).toEqual([]);
  });

  it('is taken over, and the first is told with everything they typed still there', async () => {
    const dialog = editor.getByRole('alertdialog');
    const ask = async () => {
      if (!(await dialog.isVisible()))
        await editor.getByRole('button', { name: '接手编辑' }).click();
      await dialog.getByText('contributor 可能还有没保存的改动').waitFor();
    };
    await ask();
    expect(
      await inspectPage(editor, 'edit-take-over', {
        within: '[role="alertdialog"]',
        reopen: ask,
      }),
    ).toEqual([]);
    await ask();
    await editor.getByRole('alertdialog').getByRole('button', { name: '接手编辑' }).click();
    await editor.getByText('已接手，现在由您编辑').waitFor();
    await heartbeat(contributor);
    await contributor.getByText(/^editor 今天 \d\d:\d\d 接手了编辑$/u).waitFor();
    await screenshot(contributor, 'edit-taken-over');
    expect(await titleOf(contributor).inputValue()).toBe('供稿人在写');
    expect(await saveButton(contributor).isDisabled()).toBe(true);
    await saveButton(editor).click();
    await saved(editor);

    await heartbeat(contributor);
    await contributor.getByText(/^editor 今天 \d\d:\d\d 保存过这份内容/u).waitFor();
    expect(await titleOf(contributor).inputValue()).toBe('供稿人在写');
  });

  it('is filled anew for who has typed nothing when the other has saved', async () => {
    const documentId = await bothOpen('没写的人看到新的');
    await panels.newsroom.edit(documentId, { title: '编辑存了新的' }, panels.newsroom.editor);
    await heartbeat(contributor);

    await holds(contributor, '编辑存了新的');
  });
});

describe('a save over somebody else’s newer one', () => {
  /** The contributor types while the editor, unseen by the contributor's page, saves. */
  const bothWrite = async (title: string): Promise<string> => {
    const documentId = await panels.newsroom.write(title);
    await panels.openItem(contributor, documentId);
    await titleOf(contributor).fill('供稿人写的标题');
    const { newsroom } = panels;
    await newsroom.edit(
      documentId,
      { title: '编辑写的标题', summary: '编辑写的摘要' },
      newsroom.editor,
    );
    await saveButton(contributor).click();
    await contributor.getByRole('dialog').getByText('双方都改了').waitFor();
    return documentId;
  };

  it('is refused with what differs, and closing that loses nothing', async () => {
    const documentId = await bothWrite('两人都写');
    const dialog = contributor.getByRole('dialog');

    expect(await dialog.innerText()).toMatch(/editor 今天 \d\d:\d\d 保存过这份内容/u);
    expect(await dialog.locator('del').allInnerTexts()).toEqual(['编辑', '编辑写的摘要']);
    expect(await dialog.locator('ins').allInnerTexts()).toEqual(['供稿人']);
    const again = async () => {
      if (!(await dialog.isVisible())) await saveButton(contributor).click();
      await dialog.getByText('双方都改了').waitFor();
    };
    expect(
      await inspectPage(contributor, 'edit-conflict', { within: '[role="dialog"]', reopen: again }),
    ).toEqual([]);
    // Its panel moved with the window, and the dialog went with it; what was typed did not.
    await again();
    await dialog.getByRole('button', { name: '继续编辑' }).click();

    expect(await titleOf(contributor).inputValue()).toBe('供稿人写的标题');
    expect(await saveButton(contributor).isEnabled()).toBe(true);
    expect(await stored(documentId)).toMatchObject({ title: '编辑写的标题' });
  });

  it('is merged field by field, theirs where only they changed something', async () => {
    const documentId = await bothWrite('两人合并');
    await contributor.getByRole('button', { name: '按所选合并保存' }).click();
    await saved(contributor);

    expect(await stored(documentId)).toMatchObject({
      title: '供稿人写的标题',
      summary: '编辑写的摘要',
    });
    await contributor.getByText('编辑写的摘要').waitFor();
    expect(await saveButton(contributor).isDisabled()).toBe(true);
  });

  it('is done all the same by who says so', async () => {
    const documentId = await bothWrite('两人覆盖');
    const dialog = contributor.getByRole('dialog');
    await dialog
      .getByRole('region', { name: '摘要' })
      .getByRole('radio', { name: '用我的' })
      .click();
    await dialog.getByRole('button', { name: '用我的覆盖' }).click();
    await saved(contributor);

    expect(await stored(documentId)).toMatchObject({ title: '供稿人写的标题', summary: null });
  });

  it('is taken back when theirs is chosen, and then saves go on as ever', async () => {
    const documentId = await bothWrite('两人用对方的');
    const dialog = contributor.getByRole('dialog');
    await dialog
      .getByRole('region', { name: '标题' })
      .getByRole('radio', { name: '用对方的' })
      .click();
    await dialog.getByRole('button', { name: '按所选合并保存' }).click();
    await saved(contributor);
    await holds(contributor, '编辑写的标题');
    await titleOf(contributor).fill('接着改');
    await saveButton(contributor).click();
    await saved(contributor);

    expect(await stored(documentId)).toMatchObject({ title: '接着改' });
  });
});

describe('what was typed and not saved', () => {
  it('stays on the page when the network fails, and saves when it is back', async () => {
    const documentId = await panels.newsroom.write('网络中断');
    await panels.openItem(contributor, documentId);
    await titleOf(contributor).fill('断网时写的');
    await contributor.context().setOffline(true);
    await saveButton(contributor).click();
    await contributor.getByRole('alert').first().waitFor();
    await contributor.context().setOffline(false);

    expect(await titleOf(contributor).inputValue()).toBe('断网时写的');
    await saveButton(contributor).click();
    await saved(contributor);
    expect(await stored(documentId)).toMatchObject({ title: '断网时写的' });
  });

  it('is offered when the item is opened again, and gone once saved', async () => {
    const documentId = await panels.newsroom.write('关掉浏览器');
    await panels.openItem(contributor, documentId);
    await titleOf(contributor).fill('没来得及保存');
    await contributor.waitForFunction(isKept, documentId);
    contributor.once('dialog', (dialog) => void dialog.accept());
    await contributor.reload();
    await contributor.getByText(/有没保存的改动留在这台电脑上/u).waitFor();
    await screenshot(contributor, 'edit-kept');
    await contributor.getByRole('button', { name: '恢复' }).click();
    expect(await titleOf(contributor).inputValue()).toBe('没来得及保存');
    await saveButton(contributor).click();
    await saved(contributor);

    expect(await stored(documentId)).toMatchObject({ title: '没来得及保存' });
    expect(await contributor.evaluate(isKept, documentId)).toBe(false);
  });
});

describe('what Strapi would publish, take away or delete', () => {
  const titles = { draft: '一起删的草稿', published: '一起删的公开稿' };
  let published: string;

  beforeAll(async () => {
    published = await panels.newsroom.write(titles.published);
    await panels.newsroom.publish(published);
    await panels.newsroom.write(titles.draft);
  });

  it('has no buttons and no keys in the edit view', async () => {
    const administrator = await panels.panelOf('administrator');
    await panels.openItem(administrator, published);
    await titleOf(administrator).fill('用快捷键公开');
    await administrator.keyboard.press('Control+Shift+Enter');
    await administrator.getByRole('button', { name: '更多操作' }).first().click();
    await screenshot(administrator, 'edit-menu');

    expect(await administrator.getByRole('menuitem', { name: /发布|放弃/u }).count()).toBe(0);
    expect(await stored(published)).toMatchObject({ title: titles.published });
    await administrator.keyboard.press('Escape');
  });

  it('is deleted together or not at all from the list, and what is public is named', async () => {
    const administrator = await panels.panelOf('administrator');
    await administrator.goto(
      `${panels.newsroom.lantai.baseUrl}/admin/content-manager/collection-types/${NEWS}`,
    );
    for (const title of Object.values(titles)) {
      await administrator
        .getByRole('row', { name: new RegExp(title, 'u') })
        .getByRole('checkbox')
        .click();
    }
    await screenshot(administrator, 'edit-bulk');
    expect(await administrator.getByRole('button', { name: '发布', exact: true }).count()).toBe(0);
    await administrator.getByRole('button', { name: '删除', exact: true }).first().click();
    await administrator.getByRole('alertdialog').getByRole('button', { name: '确认' }).click();

    await administrator.getByText(`一项也没有删除：《${titles.published}》已经公开`).waitFor();
    await screenshot(administrator, 'edit-bulk-refused');
    await administrator.getByRole('row', { name: new RegExp(titles.draft, 'u') }).waitFor();
  });
});
