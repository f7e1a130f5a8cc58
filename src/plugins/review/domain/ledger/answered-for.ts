import type { JsonObject } from '../canonical-json';
import type { ChecklistItem } from '../policy';
import type { CheckFinding } from '../pre-checks/check-finding';
import { findingKey } from '../pre-checks/finding-key';
import { objectIn, objectsIn, textIn, textsIn } from './read-details';

/** A checklist item as it was worded when somebody ticked it; '' where only its key was kept. */
export type TickedItem = { key: string; text: string };

/** A warning of the pre-checks that somebody let pass, and why; null where only that was kept. */
export type PassedWarning = {
  finding: Pick<CheckFinding, 'code' | 'at' | 'quote' | 'values'> | null;
  reason: string;
};

/** The words that were ticked: a policy's checklist may say something else tomorrow. */
export const tickedDetails = (
  ticked: readonly string[],
  checklist: readonly ChecklistItem[],
): JsonObject => {
  const items = checklist.filter(({ key }) => ticked.includes(key));
  return items.length > 0 ? { ticked: items.map(({ key, text }) => ({ key, text })) } : {};
};

export const tickedOf = (details: JsonObject): readonly TickedItem[] => {
  const items = objectsIn(details, 'ticked');
  return items.length > 0
    ? items.map((item) => ({ key: textIn(item, 'key') ?? '', text: textIn(item, 'text') ?? '' }))
    : textsIn(details, 'checklist').map((key) => ({ key, text: '' }));
};

/** The warnings that were there, each with the reason that was given for it. */
export const passedDetails = (
  findings: readonly CheckFinding[],
  waivers: Readonly<Record<string, string>>,
): JsonObject => {
  const passed = findings.flatMap((finding) => {
    const reason = finding.severity === 'warning' ? waivers[findingKey(finding)]?.trim() : '';
    return reason ? [{ ...whatItSays(finding), reason }] : [];
  });
  return passed.length > 0 ? { passed } : {};
};

const whatItSays = ({ code, at, quote = '', values = {} }: CheckFinding) => ({
  code,
  at,
  quote,
  values: { ...values },
});

export const passedOf = (details: JsonObject): readonly PassedWarning[] => {
  const passed = objectsIn(details, 'passed');
  if (passed.length > 0) {
    return passed.map((warning) => ({
      finding: findingOf(warning),
      reason: textIn(warning, 'reason') ?? '',
    }));
  }
  const reasons = Object.values(objectIn(details, 'waivers') ?? {});
  return reasons.flatMap((reason) =>
    typeof reason === 'string' && reason !== '' ? [{ finding: null, reason }] : [],
  );
};

const findingOf = (warning: JsonObject): PassedWarning['finding'] => ({
  code: textIn(warning, 'code') ?? '',
  at: textIn(warning, 'at') ?? '',
  quote: textIn(warning, 'quote') ?? '',
  values: Object.fromEntries(
    Object.entries(objectIn(warning, 'values') ?? {}).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'number' ? [[name, value]] : [],
    ),
  ),
});
