import type { DemoColumnName } from '../columns';
import type { DemoPlacement } from '../special-columns';
import type { DemoUnitName } from '../units';

/** What was changed after publication, while the site still shows the text before. */
type Revision = { summary?: string; body?: string };

/** How far people have brought the article. */
export type DemoState =
  | { state: 'draft' }
  /** Handed in, with so many of its signatures. */
  | { state: 'in-review'; signatures: number }
  | { state: 'returned'; reason: string }
  | { state: 'scheduled'; inDays: number }
  /** Published at once, and waiting to be signed afterwards. */
  | { state: 'emergency'; reason: string }
  | { state: 'published' }
  /** Published, then edited and not handed in again. */
  | { state: 'modified'; revision: Revision }
  /** Published, then edited and handed in, with so many of its signatures. */
  | { state: 'correcting'; revision: Revision; signatures: number }
  /** Published and taken down again; the notice is what the public reads in its place. */
  | { state: 'withdrawn'; notice: string };

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
