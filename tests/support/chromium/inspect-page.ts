import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** Git-ignored; looked at by people. */
const SCREENSHOTS = path.resolve(__dirname, '../../browser/screenshots');

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** A telephone, and a screen of 1440 × 900 zoomed to 200 %. */
const SMALL = { phone: { width: 390, height: 844 }, zoomed: { width: 720, height: 450 } };

/** Until nothing fades or slides any more: colours on their way are nobody's. */
const settled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await nextFrame();
    await nextFrame();
    const ending = document
      .getAnimations()
      .filter((animation) => animation.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });

/** Writes `screenshots/<name>.png` of the whole page. */
export const screenshot = async (page: Page, name: string): Promise<void> => {
  await settled(page);
  await mkdir(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`), fullPage: true });
};

/**
 * What is wrong with a page for somebody: WCAG 2.2 AA by axe in both themes and on a telephone, and
 * whether a telephone or a zoom of 200 % must be scrolled sideways. One line a problem; none is the
 * expectation. Leaves screenshots `<name>`, `<name>-dark` and `<name>-phone`, and the page as it was.
 *
 * Looks at the page's main part and at dialogs; the frame around them is Strapi's. Where all but a
 * part of the page is Strapi's too, `within` is a selector of what is ours; where the page closes it
 * when the window changes, `reopen` opens it if need be.
 */
export const inspectPage = async (
  page: Page,
  name: string,
  { within = 'main', reopen }: { within?: string; reopen?: () => Promise<void> } = {},
): Promise<string[]> => {
  const usual = page.viewportSize();
  const problems: string[] = [];
  const inspect = async (variant: string) => {
    await screenshot(page, variant === '' ? name : `${name}-${variant}`);
    for (const problem of await violations(page, within))
      problems.push(`${variant || 'light'}: ${problem}`);
  };

  await inspect('');
  if (await growsTheWindow(page)) problems.push('the window scrolls beside the page in it');
  await page.emulateMedia({ colorScheme: 'dark' });
  await inspect('dark');
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(SMALL.phone);
  await reopen?.();
  await inspect('phone');
  if (await scrollsSideways(page)) problems.push('phone: the page scrolls sideways');
  await page.setViewportSize(SMALL.zoomed);
  await reopen?.();
  if (await scrollsSideways(page)) problems.push('zoomed to 200 %: the page scrolls sideways');
  if (usual) await page.setViewportSize(usual);
  return problems;
};

const violations = async (page: Page, within: string): Promise<string[]> => {
  const builder = new AxeBuilder({ page })
    .withTags(WCAG_2_2_AA)
    .include(within)
    // No script runs in them, and axe would wait for its own in vain.
    .exclude('iframe[sandbox]');
  if ((await page.locator('[role="dialog"], [role="alertdialog"]').count()) > 0)
    builder.include('[role="dialog"], [role="alertdialog"]');
  const { violations: found } = await builder.analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
};

/** The panel scrolls within the window. */
const growsTheWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    return scrollHeight > clientHeight + 1;
  });

/** WCAG 1.4.10: nothing but a table may need to be scrolled in two directions. */
const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const root = document.querySelector('main') ?? document.documentElement;
    return (
      root.scrollWidth > root.clientWidth + 1 ||
      document.documentElement.scrollWidth > document.documentElement.clientWidth + 1
    );
  });
