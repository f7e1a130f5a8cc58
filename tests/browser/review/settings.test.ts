import { parse } from 'csv-parse/sync';
import type { Page } from 'playwright-core';
import { inspectPage } from '../../support/chromium/inspect-page';
import { cellsOf, choose, fileAfter } from './page-hand';
import { openReviewPanels, type ReviewPanels } from './review-panels';

let panels: ReviewPanels;
let page: Page;

beforeAll(async () => {
  panels = await openReviewPanels();
  page = await panels.panelOf('administrator');
});
afterAll(() => panels?.close());

describe('the word list', () => {
  const dialog = () => page.getByRole('dialog');
  const row = (name: RegExp) => page.getByRole('row', { name });

  it('is written, changed and cleared', async () => {
    await panels.openPage(page, '/terms');
    await page.getByText('用语表还是空的。').waitFor();
    await page.getByRole('button', { name: '添加用语' }).click();
    await dialog().getByLabel('错误用语').fill('登陆网站');
    await dialog().getByLabel('正确用语').fill('登录网站');
    expect(await inspectPage(page, 'review-term-dialog')).toEqual([]);
    await page.keyboard.press('Enter');
    await row(/登陆网站.*登录网站.*提醒/u).waitFor();

    await page.getByRole('button', { name: '修改“登陆网站”' }).click();
    await dialog().getByRole('combobox', { name: '级别' }).click();
    await page.getByRole('option', { name: /^禁止/u }).click();
    await dialog().getByRole('button', { name: '保存' }).click();
    await row(/登陆网站.*禁止/u).waitFor();
  });

  it('says of a term that is there already that it is', async () => {
    await page.getByRole('button', { name: '添加用语' }).click();
    await dialog().getByLabel('错误用语').fill('登陆 网站');
    await dialog().getByRole('button', { name: '保存' }).click();
    await page.getByText('用语表中已有“登陆网站”').first().waitFor();
    expect(await dialog().getByLabel('错误用语').inputValue()).toBe('登陆 网站');
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('添加用语');
  });

  it('tells row by row what a file would do, and takes it whole or not at all', async () => {
    await page.getByRole('button', { name: '导入', exact: true }).click();
    await chooseFile(
      '错误用语,正确用语,级别\n帐号,账号,禁止\n登陆网站,登录本网站,提醒\n按装,安装,随便\n',
    );
    await dialog().getByText('新增 1 条，修改 1 条，相同 0 条，不能导入 1 行。').waitFor();

    await dialog()
      .getByRole('row', { name: /4.*级别：随便.*请改为“禁止”“提醒”或“放行”/u })
      .waitFor();
    await dialog()
      .getByRole('row', { name: /2.*新增.*帐号 → 账号（禁止）/u })
      .waitFor();
    await dialog()
      .getByRole('row', { name: /3.*修改.*登录本网站（提醒）.*登录网站（禁止）/u })
      .waitFor();
    expect(await dialog().getByRole('button', { name: '全部导入' }).isDisabled()).toBe(true);
    expect(await inspectPage(page, 'review-term-import')).toEqual([]);

    await chooseFile(
      '错误用语,正确用语,级别\n帐号,账号,禁止\n登陆网站,登录本网站,提醒\n按装,安装,\n',
    );
    await dialog().getByText('新增 2 条，修改 1 条，相同 0 条，不能导入 0 行。').waitFor();
    await dialog().getByRole('button', { name: '全部导入' }).click();
    await row(/帐号.*账号.*禁止/u).waitFor();
    await row(/登陆网站.*登录本网站.*提醒/u).waitFor();
  });

  it('is searched and filtered, and exported', async () => {
    expect(await inspectPage(page, 'review-terms')).toEqual([]);
    await choose(page, '按级别筛选', '禁止');
    await row(/按装/u).waitFor({ state: 'detached' });
    expect((await cellsOf(page, '用语表')).slice(1).map(([term]) => term)).toEqual(['帐号']);

    const { name, bytes } = await fileAfter(page, '导出');
    expect(name).toBe('用语表.csv');
    expect(parse(bytes, { bom: true })).toHaveLength(4);
  });

  it('asks before it takes a term off', async () => {
    await page.getByRole('button', { name: '删去“帐号”' }).click();
    const asked = page.getByRole('alertdialog');
    await asked.getByText('“帐号”将从用语表中删去').waitFor();
    expect(await inspectPage(page, 'review-term-removal')).toEqual([]);
    await asked.getByRole('button', { name: '删去' }).click();

    await page.getByText('没有这样的用语。').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main-content');
  });

  const chooseFile = (content: string) =>
    page.getByLabel('要导入的 CSV 文件').setInputFiles({
      name: '用语.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(content),
    });
});

describe('the working calendar', () => {
  const dayButton = (name: RegExp) => page.getByRole('button', { name });

  it('shows holidays and the weekends that are worked for them', async () => {
    await panels.openPage(page, '/calendar?year=2026');

    await dayButton(/^2026年10月1日.*休息日，国庆节$/u).waitFor();
    await dayButton(/^2026年10月10日.*工作日，国庆节$/u).waitFor();
    expect(await page.getByRole('table', { name: /月$/u }).count()).toBe(12);
  });

  it('is set with the keyboard alone, with a reason, and says so', async () => {
    await dayButton(/^2026年12月31日/u).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: '2026年12月23日 星期三' }).waitFor();
    expect(await page.getByRole('radio', { name: '休息日' }).isChecked()).toBe(true);
    expect(await page.getByRole('button', { name: '保存' }).isDisabled()).toBe(true);
    await page.getByLabel('事由').fill('办公楼检修');
    expect(await inspectPage(page, 'review-calendar-day')).toEqual([]);
    await page.getByLabel('事由').press('Enter');

    await dayButton(/^2026年12月23日.*休息日，管理员设定$/u).waitFor();
    await page.getByRole('row', { name: /12月23日.*休息日.*工作日.*办公楼检修/u }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-day'))).toBe(
      '2026-12-23',
    );
    expect(await inspectPage(page, 'review-calendar')).toEqual([]);
  });

  it('gives a setting up again', async () => {
    await page.getByRole('button', { name: /^修改2026年12月23日/u }).click();
    await page.getByText('由管理员设定，事由：办公楼检修。不设定时是工作日。').waitFor();
    await page.getByRole('button', { name: '恢复原安排' }).click();

    await page.getByText('这一年没有另行设定的日子。').waitFor();
    await dayButton(/^2026年12月23日.*工作日$/u).waitFor();
  });

  it('says of which year the holidays are not known', async () => {
    await panels.openPage(page, '/calendar?year=2098');
    await page.getByText(/还没有 2098 年的放假安排/u).waitFor();
    await page.getByRole('button', { name: '后一年' }).click();
    await page.getByText(/还没有 2099 年的放假安排/u).waitFor();

    expect(await page.getByRole('button', { name: '后一年' }).isDisabled()).toBe(true);
  });
});

describe('the delegations', () => {
  it('can be set by the administrator for somebody who is away', async () => {
    await panels.openPage(page, '/delegations');
    await choose(page, '委托人', /^approver/u);
    await choose(page, '代审人', /^editor/u);
    await page.getByLabel('从').fill('2026-01-01T08:00');
    await page.getByLabel(/^到/u).fill('2099-01-01T18:00');
    await page.getByLabel('事由').fill('病假，由处长代为办理期间的全部审核事项');
    await page.getByRole('button', { name: '委托代审' }).click();

    await page.getByRole('row', { name: /approver.*editor.*病假.*有效/u }).waitFor();
    expect(await inspectPage(page, 'review-delegations')).toEqual([]);
  });
});
