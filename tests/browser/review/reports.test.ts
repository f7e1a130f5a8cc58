import { parse } from 'csv-parse/sync';
import { Workbook } from 'exceljs';
import type { Page } from 'playwright-core';
import type { CaseReply } from '../../integration/review/newsroom';
import { inspectPage, screenshot } from '../../support/chromium/inspect-page';
import { cellsOf, choose, fileAfter } from './page-hand';
import { openReviewPanels, type ReviewPanels } from './review-panels';

let panels: ReviewPanels;
let page: Page;

beforeAll(async () => {
  panels = await openReviewPanels();
  page = await panels.panelOf('administrator');
});
afterAll(() => panels?.close());

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
    const [head = [], ...rows] = await cellsOf(page, '统计表');
    const total = rows.at(-1) ?? [];

    expect(head.slice(0, 4)).toEqual(['单位', '报送篇数', '采用篇数', '采用率']);
    expect(rows.find(([name]) => name === '渭滨分局')?.slice(1, 4)).toEqual(['2', '1', '50.00%']);
    for (const at of [1, 2, 4, 5, 6, 7, 8, 9]) {
      const sum = rows.slice(0, -1).reduce((all, row) => all + Number(row[at]), 0);
      expect(Number(total[at])).toBe(sum);
    }
    await page.getByText('查看图中数据').first().click();
    expect((await cellsOf(page, '报送与采用'))[1]).toEqual(['渭滨分局', '2', '1']);
    expect(await page.getByRole('img', { name: /^报送与采用：报送篇数、采用篇数/u }).count()).toBe(
      1,
    );
  });

  it('can be looked at by everybody, on every screen', async () => {
    expect(await inspectPage(page, 'review-reports')).toEqual([]);
  });

  it('explain each number where it is asked for', async () => {
    await page.getByRole('link', { name: '采用率' }).click();

    await page.locator('#figure-acceptanceRate:target').waitFor();
    expect(await page.locator(':target').innerText()).toContain('采用篇数占报送篇数的比例');
  });

  it('are saved as CSV and Excel exactly as they are shown', async () => {
    const shown = (await cellsOf(page, '统计表')).map((row) =>
      row.map((cell) => (cell === '—' ? '' : cell)),
    );
    const numbers = (rows: string[][]) =>
      rows.map((row) => row.map((cell) => (/^[\d.,]+$/u.test(cell) ? Number(cell) : cell)));

    const csv = await fileAfter(page, '导出 CSV');
    const xlsx = await fileAfter(page, '导出 Excel');

    expect(csv.name).toMatch(/^信息报送统计_\d{4}-\d\d-01_\d{4}-\d\d-\d\d\.csv$/u);
    expect(numbers(parse(csv.bytes, { bom: true }))).toEqual(numbers(shown));
    expect(numbers(await sheetTexts(xlsx.bytes))).toEqual(numbers(shown));
  });

  it('follow the choice of period, unit and grouping, which is in the address', async () => {
    await choose(page, '统计方式', '按月');
    await choose(page, '统计期间', '本年');
    await page.getByRole('columnheader', { name: '月份' }).waitFor();
    await choose(page, '单位', '渭滨分局');
    await page.getByText(/至 ?\d{4}年12月31日，渭滨分局/u).waitFor();
    await page.locator('svg text').first().waitFor();
    await screenshot(page, 'review-reports-months');

    const rows = await cellsOf(page, '统计表');
    expect(rows[1]?.[0]).toMatch(/^\d{4}年1月$/u);
    expect(rows).toHaveLength(14);
    await page.reload();
    await page.getByRole('columnheader', { name: '月份' }).waitFor();
    expect(await cellsOf(page, '统计表')).toEqual(rows);
    const csv = await fileAfter(page, '导出 CSV');
    expect(parse(csv.bytes, { bom: true })).toHaveLength(14);
  });

  it('say what is wrong with dates, and that there is nothing', async () => {
    await choose(page, '统计期间', '自选日期');
    await page.getByLabel('起始日期').fill('2020-03-01');
    await page.getByLabel('截止日期').fill('2020-01-31');
    await page.getByText('截止日期早于起始日期，请改正。').waitFor();
    await page.getByLabel('截止日期').fill('2020-03-31');

    await page.getByText('这段时间没有报送。换一段时间或单位看看。').waitFor();
    await screenshot(page, 'review-reports-empty');
    expect((await cellsOf(page, '统计表')).at(1)?.slice(0, 4)).toEqual([
      '2020年3月',
      '0',
      '0',
      '—',
    ]);
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
