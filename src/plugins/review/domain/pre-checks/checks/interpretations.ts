import type { CheckContext } from '../check-context';
import type { RawFinding } from '../check-finding';
import type { CheckedContent } from '../checked-content';
import type { PreCheck } from '../pre-check';

const findings = (content: CheckedContent, name: string): RawFinding[] => {
  const field = content.fields.find((candidate) => candidate.name === name);
  if (field?.kind !== 'relation') return [];
  if (field.value.length === 0) return [{ code: 'interpretationWithoutDocument', at: name }];
  return field.value
    .filter(({ isPublic }) => !isPublic)
    .map(({ title }) => ({
      code: 'interpretedDocumentNotPublic',
      severity: 'warning',
      at: name,
      quote: title,
    }));
};

const fieldsFor = (uid: string, { interpretations: rules }: CheckContext): string[] =>
  rules.filter((rule) => rule.uid === uid).map(({ field }) => field);

/**
 * An interpretation (政策解读) names what it explains, since site and reader go both ways; and the
 * two are released together, so a document that is not public yet is asked about.
 */
export const interpretations: PreCheck = {
  key: 'interpretations',
  severity: 'blocking',
  check: (content, context) =>
    fieldsFor(content.uid, context).flatMap((name) => findings(content, name)),
};
