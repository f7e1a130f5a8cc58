import { bundledChromium } from './bundled';
import { starts } from './starts';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Leaves in CHROMIUM_PATH the Chromium every suite
 * uses, which is the one named there, else the system's, else the one from npm.
 */
export const findChromium = async (): Promise<void> => {
  if (process.env.CHROMIUM_PATH) return;
  const [system] = await filter(systemBrowsers, starts);
  process.env.CHROMIUM_PATH = system ?? (await bundledChromium());
};

const filter = async <Item>(items: Item[], holds: (item: Item) => Promise<boolean>) => {
  const verdicts = await Promise.all(items.map(holds));
  return items.filter((_, index) => verdicts[index]);
};
