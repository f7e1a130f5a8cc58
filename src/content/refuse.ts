import { errors } from '@strapi/utils';
import { currentActor, languageOf } from '../access/actor';
import type { Finding } from './finding';
import { sentence } from './sentence';
import type { Call, Gate } from './write';

type LabelledType = { config?: { metadatas?: Record<string, { edit?: { label?: string } }> } };

/** Throws a `ValidationError` with a sentence for each finding, at its field; nothing if there is none. */
export const refuse = ({ strapi }: Gate, { uid }: Call, findings: Finding[]): void => {
  if (findings.length === 0) return;
  const { config } = strapi.contentType(uid) as unknown as LabelledType;
  const language = languageOf(currentActor(strapi));
  const details = findings.map((finding) => ({
    path: [finding.at],
    name: 'ValidationError',
    code: finding.code,
    message: sentence({
      finding,
      language,
      chineseLabel: config?.metadatas?.[finding.at]?.edit?.label ?? finding.at,
    }),
  }));
  throw new errors.ValidationError(details.map(({ message }) => message).join('；'), {
    errors: details,
  });
};
