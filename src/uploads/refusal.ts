import { errors } from '@strapi/utils';
import type { UploadFinding } from './findings';
import { describeFinding, type UploadLocale } from './upload-messages';

/**
 * The refusal of one request's files as Strapi answers it: status 400, one sentence a finding,
 * and the findings themselves in `error.details.findings`.
 */
export const refusal = (
  findings: UploadFinding[],
  locale?: UploadLocale,
): InstanceType<typeof errors.ValidationError> =>
  new errors.ValidationError(
    findings.map((finding) => describeFinding(finding, locale)).join('\n'),
    { findings },
  );
