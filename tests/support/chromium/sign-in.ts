import type { Browser, Page } from 'playwright-core';
import { newProfile } from './launch';

type SignIn = {
  browser: Browser;
  /** Of the running application, without `/admin`. */
  baseUrl: string;
  email: string;
  password: string;
};

/** A page of the panel, in a browser profile of its own, on the home page of somebody signed in. */
export const signInToPanel = async ({
  browser,
  baseUrl,
  email,
  password,
}: SignIn): Promise<Page> => {
  const page = await (await newProfile(browser)).newPage();
  await page.goto(`${baseUrl}/admin/auth/login`);
  await page.getByLabel('电子邮箱').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.getByRole('button', { name: '登录' }).click();
  await page.getByRole('heading', { name: '您好' }).waitFor();
  return page;
};
