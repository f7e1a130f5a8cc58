import type { CheckContext } from './check-context';
import type { CheckFinding, RawFinding } from './check-finding';
import type { CheckedContent } from './checked-content';
import type { PreCheck } from './pre-check';

/** Findings are kept with the case: a word that stands there ten thousand times is said once. */
const MAX_FINDINGS = 200;

const attempted = (
  { key, check }: PreCheck,
  content: CheckedContent,
  context: CheckContext,
): readonly RawFinding[] => {
  try {
    return check(content, context);
  } catch (error) {
    // A check that breaks has not found the content good.
    const problem = error instanceof Error ? error.message : String(error);
    return [{ code: 'checkFailed', at: '', values: { check: key, problem } }];
  }
};

const bounded = (key: string, findings: readonly CheckFinding[]): CheckFinding[] => {
  const left = findings.slice(MAX_FINDINGS);
  const first = left.find(({ severity }) => severity === 'blocking') ?? left[0];
  if (first === undefined) return [...findings];
  const rest: CheckFinding = {
    code: 'moreFindings',
    severity: first.severity,
    at: first.at,
    values: { ...first.values, check: key, count: left.length },
  };
  return [...findings.slice(0, MAX_FINDINGS), rest];
};

/**
 * Runs one check: gives its findings with severities (the context's, else the finding's, else the
 * check's) and with the labels of their fields, at most 200 and a last one that counts the rest.
 */
export const runCheck = (
  check: PreCheck,
  content: CheckedContent,
  context: CheckContext,
): CheckFinding[] => {
  const labels = new Map(content.fields.map(({ name, label }) => [name, label]));
  const findings = attempted(check, content, context).flatMap((raw): CheckFinding[] => {
    const severity = context.severities[raw.code] ?? raw.severity ?? check.severity;
    const values = { field: labels.get(raw.at) ?? raw.at, ...raw.values };
    return severity === 'off' ? [] : [{ ...raw, severity, values }];
  });
  return bounded(check.key, findings);
};
