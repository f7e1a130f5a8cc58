/** Which content the review governs, and how to read from it what policies ask about. */
export type ReviewConfig = {
  /** Content types with drafts whose publication needs signatures. */
  governs: string[];
  /** Attributes by which policies choose; an absent attribute counts as empty. */
  facts: {
    title: string[];
    unit: string;
    column: string;
    columnSlug: string;
    origin: string;
    sourceName: string;
    sourceUrl: string;
    slug: string;
  };
  /** The content type of units and its attribute that holds admin users. */
  units: { uid: string; members: string; name: string };
  /** The content type of columns and its attributes that hold their slug and name. */
  columns: { uid: string; slug: string; name: string };
};

export const defaultConfig: ReviewConfig = {
  governs: [],
  facts: {
    title: ['title', 'name'],
    unit: 'unit',
    column: 'column',
    columnSlug: 'slug',
    origin: 'origin',
    sourceName: 'sourceName',
    sourceUrl: 'sourceUrl',
    slug: 'slug',
  },
  units: { uid: 'api::unit.unit', members: 'members', name: 'name' },
  columns: { uid: 'api::column.column', slug: 'slug', name: 'name' },
};

/** Throws when the configuration names no content type: a review that governs nothing is a mistake. */
export const validateConfig = (config: ReviewConfig): void => {
  if (!Array.isArray(config.governs) || config.governs.length === 0) {
    throw new TypeError('review: `governs` must name at least one content type');
  }
};
