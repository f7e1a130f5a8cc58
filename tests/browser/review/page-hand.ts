import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** The cells of a table as they are read. */
export const cellsOf = (page: Page, label: string): Promise<string[][]> =>
  page
    .getByRole('table', { name: label })
    .locator('tr')
    .evaluateAll((rows) =>
      rows.map((row) => Array.from(row.children, (cell) => (cell.textContent ?? '').trim())),
    );

/** Presses a button that saves a file, and gives what was saved. */
export const fileAfter = async (
  page: Page,
  button: string,
): Promise<{ name: string; bytes: Buffer }> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
};

/** Chooses from a list; the first of those that a pattern fits. */
export const choose = async (page: Page, label: string, option: string | RegExp): Promise<void> => {
  await page.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: option, exact: true }).first().click();
};
