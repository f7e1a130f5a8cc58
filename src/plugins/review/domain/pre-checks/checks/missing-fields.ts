import type { CheckContext, Requirement } from '../check-context';
import type { RawFinding } from '../check-finding';
import type { CheckedContent, CheckedField } from '../checked-content';
import type { PreCheck } from '../pre-check';
import { fieldReading } from '../text/field-reading';
import { foldText } from '../text/fold-text';

const isEmpty = (field: CheckedField): boolean => {
  switch (field.kind) {
    case 'relation':
    case 'media':
      return field.value.length === 0;
    case 'number':
    case 'boolean':
      return field.value === null;
    case 'html': {
      const reading = fieldReading(field);
      // A picture says something too.
      return reading === null || (reading.images.length === 0 && isBlank(reading.text));
    }
    default:
      return isBlank(field.value ?? '');
  }
};

const isBlank = (text: string): boolean => foldText(text).text.trim() === '';

const isAsked = ({ uid, when }: Requirement, content: CheckedContent): boolean => {
  if (uid !== null && uid !== content.uid) return false;
  if (when === null) return true;
  const field = content.fields.find(({ name }) => name === when.field);
  return typeof field?.value === 'string' && when.isOneOf.includes(field.value);
};

const unmet = (requirement: Requirement, content: CheckedContent): RawFinding[] => {
  const fields = content.fields.filter(({ name }) => requirement.anyOf.includes(name));
  if (!isAsked(requirement, content) || fields.length === 0 || !fields.every(isEmpty)) return [];
  const [{ name: at }] = fields;
  const labels = fields.map(({ label }) => label).join('、');
  return fields.length === 1
    ? [{ code: 'fieldMissing', at }]
    : [{ code: 'oneOfFieldsMissing', at, values: { fields: labels } }];
};

/** What another check says in clearer words. */
const isSaidElsewhere = (name: string, uid: string, { interpretations }: CheckContext): boolean =>
  interpretations.some((rule) => rule.uid === uid && rule.field === name);

/** Fields that must be filled in: by the content type, or by the bureau's requirements. */
export const missingFields: PreCheck = {
  key: 'missingFields',
  severity: 'blocking',
  check: (content, context) => {
    const required = content.fields.filter(
      (field) =>
        field.required && isEmpty(field) && !isSaidElsewhere(field.name, content.uid, context),
    );
    const names = new Set(required.map(({ name }) => name));
    return [
      ...required.map(({ name }) => ({ code: 'fieldMissing', at: name })),
      ...context.requirements
        .flatMap((requirement) => unmet(requirement, content))
        .filter(({ at }) => !names.has(at)),
    ];
  },
};
