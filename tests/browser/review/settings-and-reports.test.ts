import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import type { Page } from 'playwright-core';
import type { CaseReply } from '../../integration/review/newsroom';
import { inspectPage, screenshot } from '../../support/chromium/inspect-page';
import { openReviewPanels, type ReviewPanels } from './review-panels';

let panels: ReviewPanels;
let page: Page;

beforeAll(async () => {
  panels = await openReviewPanels();
  page = await panels.panelOf('administrator');
});
afterAll(() => panels?.close());

/** The cells of a table as they are read. */
const cellsOf = (label: string): Promise<string[][]> =>
  page
    .getByRole('table', { name: label })
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.children, (cell) => (cell.textContent ?? '').trim())),
    );

const fileAfter = async (button: string): Promise<{ name: string; bytes: Buffer }> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

const choose = async (label: string, option: string | RegExp) => {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).first().click();
};

describe('the statistics', () => {
  const LONG = '宝鸡市生态环境局高新技术产业开发区分局综合行政执法大队第三中队';

  beforeAll(async () => {
    const { newsroom } = panels;
    const { strapi } = newsroom.lantai;
    const units = [LONG, ...Array.from({ length: 22 }, (_, n) => `第${n + 1}监测站`)];
    for (const name of units) {
      await strapi.documents('api::unit.unit').create({ data: { name, kind: '县区分局' } });
    }
    await newsroom.publish(await newsroom.write('采用的稿件'));
    const returned = await newsroom.submit(await newsroom.write('退回的稿件'));
    const { id, version } = (returned.body as CaseReply).data;
    await newsroom.act(newsroom.editor, id, 'return', { version, reason: '不准确' });
    await panels.openPage(page, '/reports');
    await page.getByRole('table', { name: '统计表' }).waitFor();
    await page.locator('svg text').first().waitFor();
  });

  it('show each unit’s figures, a total that adds up, and charts with their numbers', async () => {
    const [head = [], ...rows] = await cellsOf('统计表');
    const total = rows.at(-1) ?? [];

    expect(head.slice(0, 4)).toEqual(['单位', '报送篇数', '采用篇数', '采用率']);
    expect(rows.find(([name]) => name === '渭滨分局')?.slice(1, 4)).toEqual(['2', '1', '50.00%']);
    for (const at of [1, 2, 4, 5, 6, 7, 8, 9]) {
      const sum = rows.slice(0, -1).reduce((all, row) => all + Number(row[at]), 0);
      expect(Number(total[at])).toBe(sum);
    }
    await page.getByText('查看图中数据').first().click();
    expect((await cellsOf('报送与采用'))[1]).toEqual(['渭滨分局', '2', '1']);
    expect(await page.getByRole('img', { name: /^报送与采用：报送篇数、采用篇数/u }).count()).toBe(
      1,
    );
  });

  it('explain each number where it is asked for', async () => {
    await page.getByRole('link', { name: '采用率' }).click();

    await page.locator('#figure-acceptanceRate:target').waitFor();
    expect(await page.locator(':target').innerText()).toContain('采用篇数占报送篇数的比例');
  });

  it('can be looked at by everybody, on every screen', async () => {
    expect(await inspectPage(page, 'review-reports')).toEqual([]);
  });

  it('are saved as CSV and Excel exactly as they are shown', async () => {
    const shown = (await cellsOf('统计表')).map((row) =>
      row.map((cell) => (cell === '—' ? '' : cell)),
    );
    const numbers = (rows: string[][]) =>
      rows.map((row) => row.map((cell) => (/^[\d.,]+$/u.test(cell) ? Number(cell) : cell)));

    const csv = await fileAfter('导出 CSV');
    const xlsx = await fileAfter('导出 Excel');

    expect(csv.name).toMatch(/^信息报送统计_\d{4}-\d\d-01_\d{4}-\d\d-\d\d\.csv$/u);
    expect(numbers(parse(csv.bytes, { bom: true }))).toEqual(numbers(shown));
    expect(numbers(await sheetTexts(xlsx.bytes))).toEqual(numbers(shown));
  });

  it('follow the choice of period, unit and grouping, which is in the address', async () => {
    await choose('统计方式', '按月');
    await choose('统计期间', '本年');
    await page.getByRole('columnheader', { name: '月份' }).waitFor();
    await choose('单位', '渭滨分局');
    await page.getByText(/至 \d{4}-12-31，渭滨分局/u).waitFor();
    await page.locator('svg text').first().waitFor();
    await screenshot(page, 'review-reports-months');

    const rows = await cellsOf('统计表');
    expect(rows[1]?.[0]).toMatch(/^\d{4}年1月$/u);
    expect(rows).toHaveLength(14);
    await page.reload();
    await page.getByRole('columnheader', { name: '月份' }).waitFor();
    expect(await cellsOf('统计表')).toEqual(rows);
    const csv = await fileAfter('导出 CSV');
    expect(parse(csv.bytes, { bom: true })).toHaveLength(14);
  });

  it('say what is wrong with dates, and that there is nothing', async () => {
    await choose('统计期间', '自选日期');
    await page.getByLabel('起始日期').fill('2020-03-01');
    await page.getByLabel('截止日期').fill('2020-01-31');
    await page.getByText('截止日期早于起始日期，请改正。').waitFor();
    await page.getByLabel('截止日期').fill('2020-03-31');

    await page.getByText('这段时间没有报送。换一段时间或单位看看。').waitFor();
    await screenshot(page, 'review-reports-empty');
    expect((await cellsOf('统计表')).at(1)?.slice(0, 4)).toEqual(['2020年3月', '0', '0', '—']);
  });

  it('load their charts on no other page', async () => {
    await panels.openPage(page, '/terms');
    await page.getByRole('heading', { name: '用语表' }).waitFor();

    const scripts = await page.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => name),
    );
    expect(scripts.filter((name) => /FigureChart|echarts/u.test(name))).toEqual([]);
  });

  /** From the header on, as they are written in the cells. */
  const sheetTexts = async (bytes: Buffer): Promise<string[][]> => {
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes as unknown as ArrayBuffer);
    const [sheet] = workbook.worksheets;
    if (!sheet) throw new Error('The workbook has no sheet.');
    return Array.from({ length: sheet.rowCount - 3 }, (_, row) =>
      Array.from({ length: sheet.columnCount }, (_cell, column) => {
        const { value, numFmt } = sheet.getRow(row + 4).getCell(column + 1);
        if (typeof value !== 'number') return String(value ?? '');
        return numFmt === '0.00%' ? `${(value * 100).toFixed(2)}%` : String(value);
      }),
    );
  };
});

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
    expect(await focused()).toBe('添加用语');

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
    await dialog().getByRole('button', { name: '取消' }).click();
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
    await choose('按级别筛选', '禁止');
    await row(/按装/u).waitFor({ state: 'detached' });
    expect((await cellsOf('用语表')).slice(1).map(([term]) => term)).toEqual(['帐号']);

    const { name, bytes } = await fileAfter('导出');
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

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');

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
    await choose('委托人', /^approver/u);
    await choose('代审人', /^editor/u);
    await page.getByLabel('从').fill('2026-01-01T08:00');
    await page.getByLabel(/^到/u).fill('2099-01-01T18:00');
    await page.getByLabel('事由').fill('病假，由处长代为办理期间的全部审核事项');
    await page.getByRole('button', { name: '委托代审' }).click();

    await page.getByRole('row', { name: /approver.*editor.*病假.*有效/u }).waitFor();
    expect(await inspectPage(page, 'review-delegations')).toEqual([]);
  });
});
