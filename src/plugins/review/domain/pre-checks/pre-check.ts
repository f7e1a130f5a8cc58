import type { CheckContext } from './check-context';
import type { RawFinding, Severity } from './check-finding';
import type { CheckedContent } from './checked-content';

/**
 * One thing that is looked for at submission and before the last signature. A check neither throws
 * nor changes what it is given.
 */
export type PreCheck = {
  /** Unique; a plugin's own check carries the plugin's name: `delivery.deadLinks`. */
  key: string;
  /** For findings without a severity of their own, and for the check when it fails. */
  severity: Severity;
  check: (content: CheckedContent, context: CheckContext) => readonly RawFinding[];
  /**
   * Sentences for the check's codes, by language (`zh-Hans`, `en`), when they are not among the
   * review plugin's translations.
   */
  sentences?: Readonly<Record<string, Readonly<Record<string, string>>>>;
};
