import type { InterpretationRule } from '../../domain/pre-checks/check-context';

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
  /** What the pre-checks know of the bureau. */
  checks: {
    /** Content types that explain documents, and the relation that names those. */
    interpretations: InterpretationRule[];
    /** Hosts of this site, with a port if they have one: links to them are looked up. */
    ownHosts: string[];
    /** Hosts that only staff can reach. */
    internalHosts: string[];
    /** Telephone numbers that the bureau has made public itself, in any spelling: not reported. */
    publicNumbers: string[];
  };
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
  checks: { interpretations: [], ownHosts: [], internalHosts: [], publicNumbers: [] },
};

/** Throws when the configuration names no content type: a review that governs nothing is a mistake. */
export const validateConfig = (config: ReviewConfig): void => {
  if (!Array.isArray(config.governs) || config.governs.length === 0) {
    throw new TypeError('review: `governs` must name at least one content type');
  }
};
