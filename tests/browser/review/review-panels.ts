import type { Browser, Page } from 'playwright-core';
import { NEWS, openNewsroom, type Newsroom } from '../../integration/review/newsroom';
import { launchChromium } from '../../support/chromium/launch';
import { signInToPanel } from '../../support/chromium/sign-in';
import { testPassword } from '../../support/people';

/** The newsroom's people at their browsers. */
export type ReviewPanels = {
  newsroom: Newsroom;
  browser: Browser;
  /** The panel of one of the newsroom's people, signed in once. */
  panelOf(who: keyof Newsroom['emails']): Promise<Page>;
  /** Goes to a page of the review: `/policies`, or '' for the inbox. */
  openPage(page: Page, path: string): Promise<void>;
  /** Goes to a news item's edit view. */
  openItem(page: Page, documentId: string): Promise<void>;
  /** Goes to a case by its title in the inbox. */
  openFromInbox(page: Page, title: string): Promise<void>;
  close(): Promise<void>;
};

export const openReviewPanels = async (): Promise<ReviewPanels> => {
  const newsroom = await openNewsroom();
  const browser = await launchChromium();
  const admin = `${newsroom.lantai.baseUrl}/admin`;
  const pages = new Map<string, Promise<Page>>();

  const openPage = async (page: Page, path: string) => {
    await page.goto(`${admin}/plugins/review${path}`);
  };

  return {
    newsroom,
    browser,
    openPage,
    panelOf(who) {
      const email = newsroom.emails[who];
      const { baseUrl } = newsroom.lantai;
      const page =
        pages.get(who) ?? signInToPanel({ browser, baseUrl, email, password: testPassword });
      pages.set(who, page);
      return page;
    },
    async openItem(page, documentId) {
      await page.goto(`${admin}/content-manager/collection-types/${NEWS}/${documentId}`);
      await page.getByRole('heading', { name: '审核', exact: true }).waitFor();
    },
    async openFromInbox(page, title) {
      await openPage(page, '');
      await page.getByRole('link', { name: title }).click();
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    },
    async close() {
      await browser.close();
      await newsroom.lantai.stop();
    },
  };
};
