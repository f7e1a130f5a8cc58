import type { Page } from 'playwright-core';
import type { CaseReply } from '../../integration/review/newsroom';
import { inspectPage, screenshot } from '../../support/chromium/inspect-page';
import { openReviewPanels, type ReviewPanels } from './review-panels';

let panels: ReviewPanels;

beforeAll(async () => {
  panels = await openReviewPanels();
});
afterAll(() => panels?.close());

/** Submits an item; gives the ids of both. */
const submitted = async (title: string) => {
  const documentId = await panels.newsroom.write(title);
  const { body } = await panels.newsroom.submit(documentId);
  return { title, documentId, id: (body as CaseReply).data.id };
};

/** Submits a correction of what is public. */
const corrected = async (title: string) => {
  const { newsroom } = panels;
  const documentId = await newsroom.write(title);
  await newsroom.edit(documentId, { title, body: '<p>活动自5月1日起开展。</p>' });
  await newsroom.publish(documentId);
  await newsroom.edit(documentId, { title, body: '<p>活动自6月1日起开展。</p>' });
  const { body } = await newsroom.submit(documentId, { kind: 'correct' });
  return { title, documentId, id: (body as CaseReply).data.id };
};

const openBatch = async (page: Page, ids: readonly number[]) => {
  await panels.openPage(page, `/batch?cases=${ids.join()}`);
  await page.getByText(`第 1 件，共 ${ids.length} 件`).waitFor();
};

const approve = (page: Page) => page.getByRole('button', { name: '同意', exact: true });

const sign = async (page: Page) => {
  await page.getByRole('checkbox', { name: /校对/u }).click();
  await approve(page).click();
};

const shownTitle = (page: Page) => page.getByRole('heading', { level: 2 }).first().innerText();

const report = (page: Page) => page.getByRole('table').getByRole('row');

describe('a batch of twenty', () => {
  const CHANGED = 7;

  it('signs nineteen and says of the one that its author changed why it was refused', async () => {
    const items = [await corrected('五一期间值班检查')];
    while (items.length < 20) items.push(await submitted(`批量签署第${items.length}篇`));
    const editor = await panels.panelOf('editor');
    await panels.openPage(editor, '');
    await editor.getByRole('checkbox', { name: '选择本页全部' }).click();
    await editor.getByRole('button', { name: '批量签署（20）' }).click();
    let refused = '';

    for (let number = 1; number <= 20; number += 1) {
      await editor.getByText(`第 ${number} 件，共 20 件`).waitFor();
      if (number === CHANGED) {
        refused = await shownTitle(editor);
        await approve(editor).and(editor.locator(':enabled')).waitFor();
        const { documentId = '' } = items.find(({ title }) => title === refused) ?? {};
        await panels.newsroom.edit(documentId, { title: '作者又改了标题' });
        await sign(editor);
        await editor
          .getByRole('alert')
          .getByText(/contributor.*修改内容/u)
          .waitFor();
        await screenshot(editor, 'review-batch-refused');
        await editor.getByRole('button', { name: '办理下一件' }).click();
        continue;
      }
      await sign(editor);
    }
    await editor.getByRole('heading', { name: '共 20 件：已签署 19 件，未办成 1 件' }).waitFor();

    const rows = await report(editor).allInnerTexts();
    expect(rows.filter((row) => row.includes('已签署'))).toHaveLength(19);
    expect(rows[CHANGED]).toMatch(new RegExp(`${CHANGED}.*${refused}.*未办成`, 'su'));
    expect(rows[CHANGED]).toMatch(/contributor.*今天.*修改内容，原有签署失效/su);
    await screenshot(editor, 'review-batch-report');
  }, 240_000);
});

describe('the inbox', () => {
  it('ticks a case with Space on its title, and opens what was ticked', async () => {
    const { title } = await submitted('用空格键勾选');
    const editor = await panels.panelOf('editor');
    await panels.openPage(editor, '');
    await editor.getByRole('link', { name: title }).waitFor();
    const ticked = await editor.locator('[data-case-link]').first().innerText();
    expect(await editor.getByRole('button', { name: '批量签署（0）' }).isDisabled()).toBe(true);

    await editor.keyboard.press('j');
    await editor.keyboard.press('Space');
    await editor.getByRole('checkbox', { name: `选择《${ticked}》`, checked: true }).waitFor();
    expect(await inspectPage(editor, 'review-batch-inbox')).toEqual([]);
    await editor.getByRole('button', { name: '批量签署（1）' }).click();

    await editor.getByRole('heading', { name: ticked, level: 2 }).waitFor();
  });
});

describe('in a batch', () => {
  it('nothing can be signed before its changes are shown', async () => {
    const { id } = await corrected('先看改动再签');
    const editor = await panels.panelOf('editor');
    let show: () => void = () => undefined;
    const isShown = new Promise<void>((resolve) => (show = resolve));
    await editor.route('**/diff?*', async (route) => {
      await isShown;
      await route.continue();
    });
    await openBatch(editor, [id]);
    await editor.getByText('改动显示出来之后才能签署').waitFor();

    expect(await approve(editor).isDisabled()).toBe(true);
    expect(await editor.getByRole('button', { name: '退回' }).isDisabled()).toBe(true);

    show();
    await editor.locator('ins').first().waitFor();
    await approve(editor).and(editor.locator(':enabled')).waitFor();
    await editor.unroute('**/diff?*');
  });

  it('each item has one decision of three, and a return has its reason', async () => {
    const ids = [
      (await corrected('签这一件')).id,
      (await submitted('退这一件')).id,
      (await submitted('跳过这一件')).id,
    ];
    const editor = await panels.panelOf('editor');
    await openBatch(editor, ids);
    await editor.locator('ins').first().waitFor();
    expect(await inspectPage(editor, 'review-batch')).toEqual([]);
    await sign(editor);

    await editor.getByText('第 2 件，共 3 件').waitFor();
    await editor.getByRole('button', { name: '退回', exact: true }).click();
    await editor.getByText('退回须写明理由').waitFor();
    await editor.getByLabel('意见（退回时必填理由）').pressSequentially('日期不对');
    await editor.getByRole('button', { name: '退回', exact: true }).click();

    await editor.getByText('第 3 件，共 3 件').waitFor();
    await editor.getByRole('button', { name: '跳过', exact: true }).click();
    await editor
      .getByRole('heading', { name: '共 3 件：已签署 1 件，已退回 1 件，已跳过 1 件' })
      .waitFor();

    const view = await panels.newsroom.contributor.get<CaseReply>(`/review/cases/${ids[1]}`);
    expect(view.body.data.decisions.at(-1)).toMatchObject({
      action: 'return',
      opinion: '日期不对',
    });
    expect((await report(editor).allInnerTexts())[1]).toMatch(/转到终审/u);
  });

  it('what was typed and decided is there after a reload, and leaving asks first', async () => {
    const ids = [(await submitted('重新打开甲')).id, (await submitted('重新打开乙')).id];
    const editor = await panels.panelOf('editor');
    await openBatch(editor, ids);
    await sign(editor);
    await editor.getByText('第 2 件，共 2 件').waitFor();
    await editor.getByLabel('意见（退回时必填理由）').fill('写了一半');

    await editor.reload();
    await editor.getByText('第 2 件，共 2 件').waitFor();
    await editor.getByRole('button', { name: /重新打开甲.*已签署/su }).waitFor();
    expect(await editor.getByLabel('意见（退回时必填理由）').inputValue()).toBe('写了一半');

    await editor.getByRole('link', { name: '审核单', exact: true }).click();
    await editor.getByRole('alertdialog').getByText('还有没办的').waitFor();
    expect(await inspectPage(editor, 'review-batch-leave')).toEqual([]);
    await editor.getByRole('button', { name: '继续办理' }).click();
    await editor.getByText('第 2 件，共 2 件').waitFor();
    await editor.getByRole('link', { name: '审核单', exact: true }).click();
    await editor.getByRole('button', { name: '离开' }).click();

    await editor.getByRole('link', { name: '重新打开乙' }).waitFor();
  });

  it('Alt with the arrows goes to the neighbours, also while somebody types', async () => {
    const ids = [(await submitted('上一件')).id, (await submitted('下一件')).id];
    const editor = await panels.panelOf('editor');
    await openBatch(editor, ids);
    await editor.getByLabel('意见（退回时必填理由）').fill('留着');
    await editor.keyboard.press('Alt+ArrowDown');
    await editor.getByText('第 2 件，共 2 件').waitFor();
    expect(await editor.evaluate(() => document.activeElement?.textContent)).toBe('下一件');
    await editor.keyboard.press('Alt+ArrowUp');
    await editor.getByText('第 1 件，共 2 件').waitFor();

    expect(await editor.getByLabel('意见（退回时必填理由）').inputValue()).toBe('留着');
  });

  it('a signer of another stage is told of each item why it is not theirs', async () => {
    const { id } = await submitted('还没到终审');
    const approver = await panels.panelOf('approver');
    await panels.openPage(approver, `/batch?cases=${id}`);

    await approver.getByText('您不是本审级的审核人（现在：待初审）').waitFor();
    await approver.getByRole('button', { name: '查看结果' }).click();
    await approver.getByRole('heading', { name: '共 1 件：未办成 1 件' }).waitFor();
    expect(await inspectPage(approver, 'review-batch-report-refused')).toEqual([]);
  });

  it.each([
    ['', '没有选择要签署的审核单'],
    [
      Array.from({ length: 51 }, (_, index) => index + 1).join(),
      '选了 51 件，一次最多批量签署 50 件',
    ],
  ])('an address that asks for too little or too much says what to do', async (cases, sentence) => {
    const editor = await panels.panelOf('editor');
    await panels.openPage(editor, `/batch?cases=${cases}`);

    await editor.getByText(sentence).waitFor();
  });
});

describe('on a telephone', () => {
  it('two items are read and signed one after the other', async () => {
    const ids = [(await corrected('手机上第一件')).id, (await submitted('手机上第二件')).id];
    const editor = await panels.panelOf('editor');
    await editor.setViewportSize({ width: 390, height: 844 });
    await openBatch(editor, ids);
    await editor.locator('ins').first().waitFor();
    for (const button of [approve(editor), editor.getByRole('button', { name: '下一件' })]) {
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await sign(editor);
    await editor.getByText('第 2 件，共 2 件').waitFor();
    await sign(editor);

    await editor.getByRole('heading', { name: '共 2 件：已签署 2 件' }).waitFor();
    await screenshot(editor, 'review-batch-report-two-phone');
  });
});
