import type { Page } from 'playwright-core';
import type { CaseReply } from '../../integration/review/newsroom';
import { inspectPage } from '../../support/chromium/inspect-page';
import { openReviewPanels, type ReviewPanels } from './review-panels';

const DAY = 24 * 60 * 60 * 1000;
const PHONE = { width: 390, height: 844 };

let panels: ReviewPanels;
/** The titles of what waits for the editor, in the list's order. */
const TITLES = ['第四篇', '第三篇', '第二篇', '第一篇'].map((name) => `${name}：值班检查情况通报`);

beforeAll(async () => {
  panels = await openReviewPanels();
});
afterAll(() => panels?.close());

const submitted = async (title: string) => {
  const reply = await panels.newsroom.submit(await panels.newsroom.write(title));
  return (reply.body as CaseReply).data;
};

/** As if it had been due days ago. */
const makeOverdue = async (id: number) => {
  const dueAt = new Date(Date.now() - 5 * DAY);
  await panels.newsroom.lantai.strapi.db
    .query('plugin::review.case')
    .updateMany({ where: { id }, data: { dueAt, sortsAt: dueAt } });
};

const shownTitles = (page: Page) => page.locator('[data-case-link]').allInnerTexts();

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent);

const openBox = async (page: Page, query = '') => {
  await panels.openPage(page, query);
  await page.getByRole('tab', { selected: true }).waitFor();
};

const signInDialog = async (page: Page) => {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: /校对/u }).click();
  await dialog.getByRole('button', { name: '同意', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
};

describe('an empty inbox', () => {
  it('counts what waits for whom and tells what to do when nothing does', async () => {
    const approver = await panels.panelOf('approver');
    await openBox(approver, '?box=mine');
    await approver.getByRole('tab', { name: '我提交的（0）' }).waitFor();
    await approver.getByText('您还没有提交过审核').waitFor();

    expect(await inspectPage(approver, 'review-inbox-empty')).toEqual([]);
    await approver.getByRole('link', { name: '去写稿' }).click();
    await approver.waitForURL(/content-manager/u);
  });

  it('leads on to another box', async () => {
    const approver = await panels.panelOf('approver');
    await openBox(approver);
    await approver.getByRole('button', { name: '查看全部审核单' }).click();

    await approver.getByText('还没有审核单').waitFor();
    expect(new URL(approver.url()).search).toBe('?box=all');
  });
});

describe('the inbox', () => {
  beforeAll(async () => {
    for (const title of [...TITLES].reverse()) await submitted(title);
    const late = await submitted('早该审完的通知');
    await makeOverdue(late.id);
    const { id, version } = await submitted('退回修改的稿件');
    await panels.newsroom.act(panels.newsroom.editor, id, 'return', {
      version,
      reason: '标题与正文不符，请按实际检查的企业数量修改',
    });
  });

  it('is walked with j and k and opened with Enter', async () => {
    const editor = await panels.panelOf('editor');
    await openBox(editor);
    await editor.getByRole('link', { name: TITLES[0] }).waitFor();
    expect(await shownTitles(editor)).toEqual(['早该审完的通知', ...TITLES]);

    for (const key of ['j', 'j', 'k', 'j', 'Enter']) await editor.keyboard.press(key);

    await editor.getByRole('heading', { name: TITLES[0], level: 1 }).waitFor();
  });

  it('is narrowed by what its address says, and the back button undoes it', async () => {
    const editor = await panels.panelOf('editor');
    await openBox(editor);
    await editor.getByRole('combobox', { name: '期限' }).click();
    await editor.getByRole('option', { name: '已超期' }).click();
    await editor.getByText('符合条件的有 1 件，共 5 件').waitFor();
    expect(await shownTitles(editor)).toEqual(['早该审完的通知']);
    await editor.reload();
    await editor.getByText('符合条件的有 1 件，共 5 件').waitFor();
    await editor.getByRole('searchbox', { name: '按标题查找' }).fill('第一篇');
    await editor.keyboard.press('Enter');
    await editor.getByText('没有符合这些条件的审核单').waitFor();
    await editor.goBack();
    await editor.getByText('符合条件的有 1 件，共 5 件').waitFor();
    await editor.goForward();
    await editor.getByRole('button', { name: '清除筛选' }).last().click();

    await editor.getByRole('link', { name: TITLES[0] }).waitFor();
    expect(new URL(editor.url()).search).toBe('');
  });

  it('shows every box to everybody, in both themes, on a telephone and zoomed', async () => {
    const editor = await panels.panelOf('editor');
    await openBox(editor);
    await editor.getByRole('link', { name: TITLES[0] }).waitFor();
    expect(await inspectPage(editor, 'review-inbox')).toEqual([]);

    const contributor = await panels.panelOf('contributor');
    for (const box of ['mine', 'overdue', 'all']) {
      await openBox(contributor, `?box=${box}`);
      await contributor.getByRole('link', { name: '早该审完的通知' }).waitFor();
      expect(await inspectPage(contributor, `review-inbox-${box}`)).toEqual([]);
    }
  });

  it('has its keys be letters where letters are meant', async () => {
    const editor = await panels.panelOf('editor');
    await openBox(editor);
    await editor.getByRole('searchbox', { name: '按标题查找' }).click();
    await editor.keyboard.type('jar');
    expect(await editor.getByRole('searchbox').inputValue()).toBe('jar');
    await editor.getByRole('combobox', { name: '期限' }).focus();
    await editor.keyboard.press('a');
    expect(await editor.getByRole('dialog').count()).toBe(0);

    await editor.getByRole('button', { name: '关闭快捷键' }).click();
    await editor.getByRole('link', { name: TITLES[0] }).focus();
    await editor.keyboard.press('a');
    expect(await editor.getByRole('dialog').count()).toBe(0);
    await editor.getByRole('button', { name: '开启快捷键' }).click();
  });

  it('has a case approved with a, over its content, and goes on with the next row', async () => {
    const editor = await panels.panelOf('editor');
    await openBox(editor);
    await editor.getByRole('link', { name: TITLES[0] }).focus();
    await editor.keyboard.press('a');
    const dialog = editor.getByRole('dialog', { name: TITLES[0] });
    await dialog.frameLocator('iframe').getByText('今天检查了企业。').waitFor();
    expect(await inspectPage(editor, 'review-decision')).toEqual([]);

    await editor.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(editor)).toBe(TITLES[0]);

    await editor.keyboard.press('a');
    await signInDialog(editor);
    await editor.getByText('已签署同意').first().waitFor();
    expect(await focused(editor)).toBe(TITLES[1]);
    await editor.getByRole('tab', { name: '待我审（4）' }).waitFor();
    expect(await shownTitles(editor)).toEqual(['早该审完的通知', ...TITLES.slice(1)]);
    expect(await focused(editor)).toBe(TITLES[1]);
  });

  it('has a case returned with r, beginning with the reason', async () => {
    const editor = await panels.panelOf('editor');
    await openBox(editor);
    await editor.getByRole('link', { name: TITLES.at(-1) }).focus();
    await editor.keyboard.press('r');
    const dialog = editor.getByRole('dialog', { name: TITLES.at(-1) });
    await dialog.getByLabel('意见（退回时必填理由）').waitFor();
    await editor.keyboard.type('please j and k');
    await dialog.getByRole('button', { name: '退回' }).click();

    await editor.getByText('已退回').first().waitFor();
    await dialog.waitFor({ state: 'detached' });
    expect(await focused(editor)).toBe(TITLES.at(-2));
  });

  it('is worked through with one hand on a telephone', async () => {
    const editor = await panels.panelOf('editor');
    const usual = editor.viewportSize();
    await editor.setViewportSize(PHONE);
    await openBox(editor);
    await editor.getByRole('link', { name: TITLES[1] }).waitFor();
    expect(await editor.getByRole('table').count()).toBe(0);
    expect(await editor.getByRole('combobox', { name: '期限' }).count()).toBe(0);
    await editor.getByRole('button', { name: '筛选', exact: true }).click();
    await editor.getByRole('combobox', { name: '期限' }).waitFor();
    expect(await inspectPage(editor, 'review-inbox-unfolded')).toEqual([]);

    await editor.setViewportSize(PHONE);
    await editor.getByRole('button', { name: `办理：${TITLES[1]}` }).click();
    await signInDialog(editor);
    await editor.getByRole('link', { name: TITLES[1] }).waitFor({ state: 'detached' });
    expect(await focused(editor)).toBe(TITLES[2]);
    if (usual) await editor.setViewportSize(usual);
  });
});

describe('the home page', () => {
  /** Ours on it: the titles of the cards, and what stands around them, are Strapi's. */
  const inspectWidgets = async (page: Page, name: string): Promise<string[]> => {
    const problems = (await inspectPage(page, name)).filter(
      (problem) => !/ at #(plugin|global)|the page scrolls sideways/u.test(problem),
    );
    const usual = page.viewportSize();
    await page.setViewportSize(PHONE);
    const widgets = page.locator('section[aria-labelledby^="plugin::review."]');
    for (const widget of await widgets.all()) {
      const box = await widget.boundingBox();
      const inner = await widget.evaluate(
        ({ scrollWidth, clientWidth }) => scrollWidth - clientWidth,
      );
      if (!box || box.x + box.width > PHONE.width || inner > 1) problems.push('phone: too wide');
    }
    if (usual) await page.setViewportSize(usual);
    return problems;
  };

  it.each([
    ['editor', ['早该审完的通知', '待初审', '没有退回给您的稿件']],
    ['contributor', ['退回修改的稿件', '退回理由：标题与正文不符']],
  ] as const)('tells the %s what to do next', async (who, words) => {
    const page = await panels.panelOf(who);
    await page.goto(`${panels.newsroom.lantai.baseUrl}/admin`);
    for (const word of words) await page.getByText(word).first().waitFor();

    expect(await inspectWidgets(page, `home-${who}`)).toEqual([]);
  });

  it('asks nobody to decide who may not', async () => {
    const contributor = await panels.panelOf('contributor');
    await contributor.goto(`${panels.newsroom.lantai.baseUrl}/admin`);
    await contributor.getByText('退回修改的稿件').first().waitFor();

    expect(await contributor.getByText('待我审').count()).toBe(0);
    expect(await contributor.getByText('超期', { exact: true }).count()).toBe(0);
  });
});
