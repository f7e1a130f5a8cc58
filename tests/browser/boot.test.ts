import type { Browser } from 'playwright-core';
import { launchChromium, newProfile } from '../support/chromium/launch';
import { createPerson } from '../support/people';
import { startLantai, type Lantai } from '../support/strapi-instance';

let lantai: Lantai;
let browser: Browser;

beforeAll(async () => {
  lantai = await startLantai();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
  await lantai?.stop();
});

test('a person signs in to the admin panel', async () => {
  const { email, password } = await createPerson({
    strapi: lantai.strapi,
    roleCode: 'strapi-super-admin',
  });
  const page = await (await newProfile(browser)).newPage();
  await page.goto(`${lantai.baseUrl}/admin`);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(`${lantai.baseUrl}/admin`);
  await page.locator('nav').first().waitFor();
});
