import type { Page } from 'playwright-core';

/** What the focus is on: its role or tag, and the words on it. */
export type Stop = { kind: string; name: string; isVisible: boolean };

const MOST_STOPS = 60;

/**
 * Presses Tab until the focus is on what is searched for; gives every stop on the way, the last one
 * included. Each says whether a person sees that the focus is there: whether it looks otherwise
 * than after the focus went on.
 */
export const tabTo = async (page: Page, kind: string, name: RegExp): Promise<Stop[]> => {
  const stops: Stop[] = [];
  while (stops.length < MOST_STOPS) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    stops.push(stop);
    if (stop.kind === kind && name.test(stop.name)) return stops;
  }
  const passed = stops.map((stop) => `${stop.kind} ${stop.name}`).join('\n');
  throw new Error(`Tab did not reach the ${kind} ${String(name)}, but\n${passed}`);
};

/** The stop where the focus is. Goes one on and back again to see what it looks like without. */
const readStop = async (page: Page): Promise<Stop> => {
  const element = await page.evaluateHandle(() => document.activeElement ?? document.body);
  const look = () =>
    element.evaluate((focused) => {
      const around: Element[] = [];
      for (let one: Element | null = focused; one && around.length < 4; one = one.parentElement)
        around.push(one);
      return around
        .flatMap((one) => [null, '::before', '::after'].map((part) => getComputedStyle(one, part)))
        .map(({ outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, content }) =>
          [outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, content].join(' '),
        )
        .join('\n');
    });
  // Colours fade in.
  const settled = async () => {
    await page.waitForTimeout(250);
    return look();
  };
  const withFocus = await settled();
  await page.keyboard.press('Tab');
  const without = await settled();
  await page.keyboard.press('Shift+Tab');
  const { kind, name } = await element.evaluate((focused) => ({
    kind: focused.getAttribute('role') ?? focused.tagName.toLowerCase(),
    name: (
      focused.getAttribute('aria-label') ??
      (focused as HTMLInputElement).labels?.[0]?.textContent ??
      focused.getAttribute('title') ??
      focused.textContent ??
      ''
    ).trim(),
  }));
  return { kind, name, isVisible: withFocus !== without };
};
