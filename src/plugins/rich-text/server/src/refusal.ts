import { errors } from '@strapi/utils';

import type { BodyFinding } from '../../domain/check-body';
import sentences from './translations/zh-Hans.json';

/** The attribute a finding is about; `inComponent` when its place in the form is not known. */
export type Place = { field: string; inComponent: boolean };

const sentence = (finding: BodyFinding, field: string): string => {
  const values: Record<string, string> = { field };
  if (finding.code === 'too-long') {
    values.length = finding.length.toLocaleString('zh-Hans');
    values.limit = String(finding.limit / 10_000);
  }
  return sentences[finding.code].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
};

/**
 * Puts a finding into the words and the shape Strapi's forms understand. The path shows the
 * sentence at the field; inside a component the path is unknown, so only the message is sent.
 */
export const refusal = (
  finding: BodyFinding,
  { field, inComponent }: Place,
): errors.ValidationError => {
  const message = sentence(finding, field);
  const details = { errors: [{ path: [field], message, name: 'ValidationError' }] };
  return new errors.ValidationError(message, inComponent ? {} : details);
};
