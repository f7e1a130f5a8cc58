import { checkBody } from '../../domain/check-body';
import { sanitizeBody } from '../../domain/sanitize-body';
import type { BodyFields } from './body-fields';
import { type Place, refusal } from './refusal';

type Row = Readonly<Record<string, unknown>>;
type WriteEvent = { model: { uid: string }; params: { data?: unknown } };
type Subscriber = {
  models: string[];
} & Record<
  'beforeCreate' | 'beforeUpdate' | 'beforeCreateMany' | 'beforeUpdateMany',
  (event: WriteEvent) => void
>;

const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null;

const refuseUnfit = (value: unknown, place: Place): void => {
  const [finding] = checkBody(value);
  if (finding !== undefined) throw refusal(finding, place);
};

const sanitized = (value: unknown, place: Place): unknown => {
  refuseUnfit(value, place);
  if (typeof value !== 'string') return value;
  const body = sanitizeBody(value);
  // Escaping lengthens: what is stored must be short enough to be saved again.
  refuseUnfit(body, place);
  return body;
};

const sanitizedRow = (row: unknown, { names, inComponent }: BodyFields): unknown => {
  if (!isRow(row)) return row;
  const present = names.filter((name) => row[name] !== undefined);
  if (present.length === 0) return row;
  return {
    ...row,
    ...Object.fromEntries(
      present.map((field) => [field, sanitized(row[field], { field, inComponent })]),
    ),
  };
};

/**
 * A lifecycle subscriber that replaces the bodies of a write by their sanitized form, in a copy of
 * the data. Throws Strapi's `ValidationError` if a body is not text or too long; then nothing is
 * written.
 *
 * @param fields body attributes by model uid
 */
export const sanitizeWrites = (fields: ReadonlyMap<string, BodyFields>): Subscriber => {
  const clean = ({ model, params }: WriteEvent): void => {
    const bodies = fields.get(model.uid);
    if (bodies === undefined) return;
    const { data } = params;
    params.data = Array.isArray(data)
      ? data.map((row) => sanitizedRow(row, bodies))
      : sanitizedRow(data, bodies);
  };
  return {
    models: [...fields.keys()],
    beforeCreate: clean,
    beforeUpdate: clean,
    beforeCreateMany: clean,
    beforeUpdateMany: clean,
  };
};
