import type { InterpretationRule, Requirement } from '../../domain/pre-checks/check-context';
import type { Retry } from '../../domain/notices/next-attempt';
import { webhookOf } from '../../domain/notices/webhook';

/** How people are told of what waits for them, beside the inbox in the panel. */
export type NoticesConfig = {
  mail: {
    /** Whether Strapi's email plugin has a mail server to send through. */
    enabled: boolean;
    /** Hours of the day (0 to 23, China's time) at which digests go out; none: at 9 and at 14. */
    digestHours: number[];
  };
  /** A robot of a group chat of those who work across units; an empty address switches it off. */
  webhook: {
    url: string;
    /** DingTalk's 加签; empty when the robot is protected otherwise. */
    secret: string;
    /** Needed where the address goes through a relay: `wecom` or `dingtalk`. */
    kind: string;
  };
  retry: Retry & { timeoutSeconds: number };
  /** For how many days notices are kept once they were read. */
  keepDays: number;
};

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
    /** Fields that a draft may leave empty and public content may not. */
    requirements: Requirement[];
    /** Hosts of this site, with a port if they have one: links to them are looked up. */
    ownHosts: string[];
    /** Hosts that only staff can reach. */
    internalHosts: string[];
    /** Telephone numbers that the bureau has made public itself, in any spelling: not reported. */
    publicNumbers: string[];
  };
  notices: NoticesConfig;
  /** For how many years entries of the ledger are kept; null: for ever. */
  ledger: { keepYears: number | null };
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
  checks: {
    interpretations: [],
    requirements: [],
    ownHosts: [],
    internalHosts: [],
    publicNumbers: [],
  },
  notices: {
    // Strapi merges lists position by position, so a default that is not empty would show through.
    mail: { enabled: false, digestHours: [] },
    webhook: { url: '', secret: '', kind: '' },
    retry: { attempts: 10, firstDelayMinutes: 2, longestDelayMinutes: 240, timeoutSeconds: 30 },
    keepDays: 365,
  },
  ledger: { keepYears: null },
  columns: { uid: 'api::column.column', slug: 'slug', name: 'name' },
};

/**
 * Throws when the configuration names no content type (a review that governs nothing is a mistake),
 * when notices could not be sent as it says, and when the years of the ledger are no such number:
 * what a mistake removed does not come back.
 */
export const validateConfig = (config: ReviewConfig): void => {
  if (!Array.isArray(config.governs) || config.governs.length === 0) {
    throw new TypeError('review: `governs` must name at least one content type');
  }
  const { mail, webhook } = config.notices;
  if (!mail.digestHours.every((hour) => Number.isInteger(hour) && hour >= 0 && hour <= 23)) {
    throw new TypeError('review: `notices.mail.digestHours` must be whole hours from 0 to 23');
  }
  if (webhook.url !== '' && !webhookOf(webhook)) {
    throw new TypeError(
      'review: `notices.webhook.url` must be the http(s) address of a WeCom or DingTalk robot; ' +
        'for another host say `kind`: wecom or dingtalk',
    );
  }
  const { keepYears } = config.ledger;
  if (keepYears !== null && !(Number.isInteger(keepYears) && keepYears >= 1 && keepYears <= 100)) {
    throw new TypeError(
      'review: `ledger.keepYears` must be a whole number from 1 to 100, or null to keep it for ever',
    );
  }
};
