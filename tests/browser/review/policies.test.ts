import type { Locator, Page } from 'playwright-core';
import type { Policy } from '../../../src/plugins/review/domain/policy';
import { inspectPage, screenshot } from '../../support/chromium/inspect-page';
import { openReviewPanels, type ReviewPanels } from './review-panels';

let panels: ReviewPanels;
let page: Page;

beforeAll(async () => {
  panels = await openReviewPanels();
  page = await panels.panelOf('administrator');
});
afterAll(() => panels?.close());

const button = (name: string | RegExp): Locator => page.getByRole('button', { name, exact: true });
const stageTitles = (): Promise<string[]> =>
  page.getByRole('list', { name: '审级' }).getByRole('heading', { level: 3 }).allInnerTexts();
const main = () => page.getByRole('main');

/** Goes on with Tab until the focus is on something, as a person without a mouse does. */
const tabTo = async (wanted: Locator, key = 'Tab'): Promise<void> => {
  await wanted.waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`The keyboard does not lead to ${String(wanted)}`);
};

const inForce = async (name: string): Promise<Policy | undefined> => {
  const { body } = await panels.newsroom.administrator.get<{ data: Policy[] }>('/review/policies');
  return body.data.find((policy) => policy.name === name);
};

describe('the policies', () => {
  it('are listed in words, in the order in which they are chosen', async () => {
    await panels.openPage(page, '');
    await page.getByRole('link', { name: '审核规则' }).click();
    await page.getByRole('heading', { name: '审核规则', level: 1 }).waitFor();

    const names = await main().getByRole('heading', { level: 2 }).allInnerTexts();
    expect(names[0]).toBe('1. 领导活动');
    expect(names).toHaveLength(5);
    await page.getByText('内容类型：新闻、通知公告').first().waitFor();
    await page.getByText('终审：审批人，1 人签署，限 2 个工作日').first().waitFor();
    expect(await inspectPage(page, 'policies-list')).toEqual([]);
  });

  it('say what would happen to a notice from a branch', async () => {
    await page.getByRole('link', { name: '试一试' }).or(button('试一试')).first().click();
    await page.getByRole('combobox', { name: '内容类型' }).click();
    await page.getByRole('option', { name: '通知公告' }).click();
    await page.getByRole('combobox', { name: '供稿单位' }).click();
    await page.getByRole('option', { name: '渭滨分局' }).click();
    await button('试一试').click();
    await page.getByText('按规则“新闻和通知公告”审核').waitFor();
    await main()
      .getByText(/editor/u)
      .first()
      .waitFor();

    expect(await inspectPage(page, 'policies-trial')).toEqual([]);
    await panels.openPage(page, '/policies');
  });

  it('cannot all be taken out of force, and the dialog says why', async () => {
    await button('停用“新闻和通知公告”').click();
    await page.getByText(/正在审核的内容不受影响/u).waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: '停用' }).click();
    await page
      .getByRole('alertdialog')
      .getByText(/将没有审核规则可用/u)
      .waitFor();
    expect(await inspectPage(page, 'policies-retire')).toEqual([]);

    await button('取消').click();
    expect(await inForce('新闻和通知公告')).toBeDefined();
  });
});

describe('a policy of three stages', () => {
  const addStage = async (name: string, role: string) => {
    await tabTo(button('添加审级'));
    await page.keyboard.press('Enter');
    await page.keyboard.type(name);
    const title = `第 ${(await stageTitles()).length} 级“${name}”`;
    const stage = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: title }) });
    await tabTo(stage.getByRole('checkbox', { name: role, exact: true }));
    await page.keyboard.press('Space');
    return stage;
  };

  it('is written with the keyboard alone', async () => {
    await panels.openPage(page, '/policies');
    await tabTo(page.getByRole('link', { name: '新建规则' }));
    await page.keyboard.press('Enter');
    await tabTo(page.getByRole('textbox', { name: '规则名称' }));
    await page.keyboard.type('渭滨分局通知');
    await tabTo(page.getByRole('textbox', { name: '优先级' }));
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('60');
    await tabTo(page.getByRole('checkbox', { name: '通知公告' }));
    await page.keyboard.press('Space');
    await tabTo(page.getByRole('checkbox', { name: '渭滨分局' }));
    await page.keyboard.press('Space');

    await addStage('终审', '审批人');
    const second = await addStage('复审', '编辑');
    await tabTo(second.getByRole('button', { name: '添加必查事项' }));
    await page.keyboard.press('Enter');
    await page.keyboard.type('标题与正文相符');
    await addStage('初审', '科室负责人');

    expect(await stageTitles()).toEqual(['第 1 级“终审”', '第 2 级“复审”', '第 3 级“初审”']);
  });

  it('is put in order with the keyboard: dragged, and with the buttons', async () => {
    await tabTo(button('拖动第 3 级“初审”调整顺序'), 'Shift+Tab');
    await page.keyboard.press('Space');
    await page.getByText('已拿起第 3 级“初审”').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await page.getByText('移到第 2 位').waitFor({ state: 'attached' });
    await page.keyboard.press('ArrowUp');
    await page.getByText('移到第 1 位').waitFor({ state: 'attached' });
    await page.keyboard.press('Space');
    await page.getByRole('heading', { name: '第 1 级“初审”' }).waitFor();
    expect(await stageTitles()).toEqual(['第 1 级“初审”', '第 2 级“终审”', '第 3 级“复审”']);

    await tabTo(button('上移第 3 级“复审”'));
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: '第 2 级“复审”' }).waitFor();
    expect(await stageTitles()).toEqual(['第 1 级“初审”', '第 2 级“复审”', '第 3 级“终审”']);
    expect(
      await button('上移第 2 级“复审”').evaluate((element) => element === document.activeElement),
    ).toBe(true);
  });

  it('is dragged with the mouse too', async () => {
    await button('收起第 1 级“初审”').click();
    const drag = async (from: Locator, to: Locator) => {
      await from.scrollIntoViewIfNeeded();
      const [start, end] = [await from.boundingBox(), await to.boundingBox()];
      if (!start || !end) throw new Error('A handle is not to be seen');
      await page.mouse.move(start.x + 10, start.y + 10);
      await page.mouse.down();
      await page.mouse.move(end.x + 10, end.y + 10, { steps: 8 });
      await page.mouse.up();
    };
    await drag(button('拖动第 3 级“终审”调整顺序'), button('拖动第 1 级“初审”调整顺序'));
    await page.getByRole('heading', { name: '第 1 级“终审”' }).waitFor();
    expect(await stageTitles()).toEqual(['第 1 级“终审”', '第 2 级“初审”', '第 3 级“复审”']);

    await drag(button('拖动第 1 级“终审”调整顺序'), button('拖动第 3 级“复审”调整顺序'));
    await page.getByRole('heading', { name: '第 3 级“终审”' }).waitFor();
    expect(await stageTitles()).toEqual(['第 1 级“初审”', '第 2 级“复审”', '第 3 级“终审”']);
  });

  it('is refused with the reason at its field, and nothing typed is lost', async () => {
    await button('展开第 3 级“终审”').click();
    const signatures = page.getByRole('textbox', { name: '签署人数' });
    await signatures.fill('两');
    await button('试一试').click();
    await page.getByText('有 1 处需要改正').waitFor();
    expect(await page.getByText('stages').count()).toBe(0);
    await button('保存').click();

    await page.getByText('有 1 处需要改正').waitFor();
    await page.getByRole('button', { name: /第 3 级“终审”签署人数：应为 0 至 20 的整数/u }).click();
    expect(await signatures.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await signatures.inputValue()).toBe('两');
    expect(await signatures.getAttribute('aria-invalid')).toBe('true');
    await screenshot(page, 'policies-problems');

    await signatures.fill('0');
    await page.getByText('有 1 处需要改正').waitFor({ state: 'detached' });
    await button('保存').click();
    await page.getByText('签署数须为不少于 1 的整数').first().waitFor();
  });

  it('is tried before it is saved', async () => {
    const choose = async (label: string, option: string) => {
      await page.getByRole('combobox', { name: label }).click();
      await page.getByRole('option', { name: option }).click();
    };
    await choose('内容类型', '通知公告');
    await choose('供稿单位', '渭滨分局');
    await button('试一试').click();

    await page.getByText('按规则“渭滨分局通知”审核').waitFor();
    await page.getByText('现在没有人能签署这一级').waitFor();
    await page.getByRole('listitem').getByText('editor · 编辑').last().waitFor();
    await page
      .getByText(/限 2 个工作日；现在提交的话，最迟/u)
      .first()
      .waitFor();
    expect(await inspectPage(page, 'policies-editor')).toEqual([]);
  });

  it('asks before the page is left unsaved', async () => {
    await page.getByRole('link', { name: '代审', exact: true }).click();
    await page.getByRole('alertdialog', { name: '离开此页？' }).waitFor();
    expect(await inspectPage(page, 'policies-unsaved')).toEqual([]);
    await button('留下继续编辑').click();

    expect(await page.getByRole('textbox', { name: '规则名称' }).inputValue()).toBe('渭滨分局通知');
  });

  it('is saved after its author read what it means', async () => {
    await page.getByRole('textbox', { name: '签署人数' }).fill('1');
    await button('保存').click();
    await page
      .getByRole('dialog')
      .getByText(/正在审核的内容仍按提交时的规则办完/u)
      .waitFor();
    await screenshot(page, 'policies-save');
    await button('确认保存').click();
    await page.getByRole('heading', { name: '1. 渭滨分局通知' }).waitFor();

    const policy = await inForce('渭滨分局通知');
    expect(policy).toMatchObject({ version: 1, priority: 60 });
    expect(policy?.stages.map(({ name, signers }) => [name, ...signers.roles])).toEqual([
      ['初审', 'section-lead'],
      ['复审', 'editor'],
      ['终审', 'approver'],
    ]);
    expect(policy?.stages[1]?.checklist).toMatchObject([
      { text: '标题与正文相符', required: true },
    ]);
  });

  it('tells of a version that somebody else saved meanwhile, and keeps both changes', async () => {
    await page.getByRole('link', { name: '编辑“渭滨分局通知”' }).click();
    await page.getByRole('textbox', { name: '规则名称' }).fill('渭滨分局的通知');
    const policy = await inForce('渭滨分局通知');
    if (!policy) throw new Error('The policy is not in force');
    const { key, version, name, selector, priority, mayRepeatSigner } = policy;
    const { emergencyLimitWorkingDays, scheduleGraceHours } = policy;
    const stages = policy.stages.map((stage, index) =>
      index === 1 ? { ...stage, limitWorkingDays: 3 } : stage,
    );
    const theirs = { key, version, name, selector, priority, stages, mayRepeatSigner };
    await panels.newsroom.administrator.put(`/review/policies/${key}`, {
      ...theirs,
      emergencyLimitWorkingDays,
      scheduleGraceHours,
    });
    await button('保存').click();

    await page.getByText('这条规则已被他人保存了新版本').waitFor();
    await page.getByText('第 2 级“复审”时限（工作日）：').waitFor();
    await screenshot(page, 'policies-stale');
    await button('保留我填写的，并入他人的改动').click();
    await button('保存').click();
    await page.getByRole('dialog').getByText('渭滨分局的通知', { exact: true }).waitFor();
    expect(await page.getByRole('dialog').getByText('时限').count()).toBe(0);
    expect(await inspectPage(page, 'policies-save-changes')).toEqual([]);
    await button('确认保存').click();

    await page.getByRole('heading', { name: '1. 渭滨分局的通知' }).waitFor();
  });

  it('shows its versions with what changed, and an old one is edited again', async () => {
    await page.getByRole('link', { name: '“渭滨分局的通知”的各个版本' }).click();
    await page.getByRole('heading', { name: '第 3 版 · 在用' }).waitFor();
    expect(await main().locator('del').allInnerTexts()).toEqual(['渭滨分局通知', '2 个工作日']);
    expect(await inspectPage(page, 'policies-versions')).toEqual([]);
    await page.getByRole('link', { name: '以此为底稿编辑：第 2 版' }).click();
    expect(await page.getByRole('textbox', { name: '规则名称' }).inputValue()).toBe('渭滨分局通知');
    await button('保存').click();
    await page.getByRole('dialog').getByText('渭滨分局的通知', { exact: true }).waitFor();
    await button('确认保存').click();

    await page.getByRole('heading', { name: '1. 渭滨分局通知' }).waitFor();
    expect(await inForce('渭滨分局通知')).toMatchObject({ version: 4 });
  });

  it('is taken out of force, and stays to be found', async () => {
    await button('停用“渭滨分局通知”').click();
    await page.getByRole('alertdialog').getByRole('button', { name: '停用' }).click();

    await page.getByRole('heading', { name: '已停用的规则' }).waitFor();
    await page.getByRole('link', { name: '渭滨分局通知' }).waitFor();
    expect(await inForce('渭滨分局通知')).toBeUndefined();
  });
});
