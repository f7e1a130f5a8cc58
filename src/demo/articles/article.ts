import type { DemoColumnName } from '../columns';
import type { DemoPlacement } from '../special-columns';
import type { DemoUnitName } from '../units';

/**
 * How far people have brought the article: a draft, published, or published and then edited again,
 * so that the site still shows the text before `revision`.
 */
export type DemoState =
  | { state: 'draft' }
  | { state: 'published' }
  | { state: 'modified'; revision: { summary?: string; body?: string } };

export type DemoOrigin =
  | { origin?: '报送' }
  | { origin: '转载' | '链接'; sourceName: string; sourceUrl: `https://${string}/` };

/** What the four kinds of article have in common. Dates are China Standard Time. */
export type DemoArticle = DemoState &
  DemoOrigin & {
    title: string;
    column?: DemoColumnName;
    unit: DemoUnitName;
    summary?: string;
    body?: string;
    keywords?: readonly string[];
    /** YYYY-MM-DD HH:mm */
    publishDate?: string;
    /** Stays on top for so many days from seeding. */
    pinnedForDays?: number;
    specialColumns?: readonly DemoPlacement[];
  };
