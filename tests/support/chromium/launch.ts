import { chromium, type Browser, type BrowserContext } from 'playwright-core';

const isRoot = process.getuid?.() === 0;

/** A headless Chromium, quiet on the network. The global setup of the browser project chose which. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: [
      ...(isRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });

/** A fresh profile of someone who works in Chinese, in China. */
export const newProfile = (browser: Browser): Promise<BrowserContext> =>
  browser.newContext({
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    viewport: { width: 1440, height: 900 },
    // What is still fading in has no contrast yet.
    reducedMotion: 'reduce',
  });
