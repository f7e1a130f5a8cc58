import type { Severity } from './check-finding';
import type { CheckedFile } from './checked-content';
import { CARD_RANGES, type CardRange } from './numbers/card-ranges';
import { HOTLINES } from './numbers/hotlines';
import type { TermMatcher } from './terms/term-matcher';

/**
 * At least one of the fields must be filled in, for content of this type (null: any type that has
 * such a field), and if there is a condition, where the named field holds one of the values.
 */
export type Requirement = {
  uid: string | null;
  anyOf: readonly string[];
  when: { field: string; isOneOf: readonly string[] } | null;
};

/** Content of this type explains documents, which this relation names. */
export type InterpretationRule = { uid: string; field: string };

/** What checks know besides the content: settings of the bureau, and what was looked up for them. */
export type CheckContext = {
  /** `YYYY-MM-DD` in Asia/Shanghai: nobody is born later. */
  today: string;
  /** The bureau's own list of wrong and sensitive words; null when there is none. */
  terms: TermMatcher | null;
  requirements: readonly Requirement[];
  interpretations: readonly InterpretationRule[];
  /**
   * The file at a path of `uploadPaths(content)`, null if there is none. The caller looks the
   * paths up beforehand, since checks cannot.
   */
  fileAt: (path: string) => CheckedFile | null;
  /** Hosts of this site (`www.example.gov.cn`, with a port if it has one). */
  ownHosts: readonly string[];
  /** Hosts that only staff can reach, besides those that are private by their address. */
  internalHosts: readonly string[];
  /** Telephone numbers that the bureau has made public itself; not reported. */
  publicNumbers: readonly string[];
  hotlines: readonly string[];
  cardRanges: readonly CardRange[];
  /** Other severities than the checks' own, by code; `off` drops the finding. */
  severities: Readonly<Record<string, Severity | 'off'>>;
  /** What checks of other plugins need, by their names. */
  extra: Readonly<Record<string, unknown>>;
};

const DEFAULTS: Omit<CheckContext, 'today'> = {
  terms: null,
  requirements: [],
  interpretations: [],
  fileAt: () => null,
  ownHosts: [],
  internalHosts: [],
  publicNumbers: [],
  hotlines: HOTLINES,
  cardRanges: CARD_RANGES,
  severities: {},
  extra: {},
};

/** A context with defaults for what is not given. */
export const checkContext = (
  given: Partial<CheckContext> & Pick<CheckContext, 'today'>,
): CheckContext => ({ ...DEFAULTS, ...given });
