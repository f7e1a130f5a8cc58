import { findChromium } from '../chromium/find';
import { makeSqliteTemplate } from '../databases/sqlite';

/** Jest's global setup of the browser tests. */
export default async function setUpBrowser() {
  await findChromium();
  await makeSqliteTemplate();
}
