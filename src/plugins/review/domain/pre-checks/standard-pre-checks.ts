import { bankCardNumbers } from './checks/bank-card-numbers';
import { brokenAttachments } from './checks/broken-attachments';
import { brokenLinks } from './checks/broken-links';
import { idNumbers } from './checks/id-numbers';
import { interpretations } from './checks/interpretations';
import { listedTerms } from './checks/listed-terms';
import { missingFields } from './checks/missing-fields';
import { phoneNumbers } from './checks/phone-numbers';
import { undescribedImages } from './checks/undescribed-images';
import type { PreCheck } from './pre-check';

/** The review plugin's own checks, in the order in which their findings are read. */
export const STANDARD_PRE_CHECKS: readonly PreCheck[] = [
  idNumbers,
  bankCardNumbers,
  phoneNumbers,
  listedTerms,
  missingFields,
  interpretations,
  brokenLinks,
  brokenAttachments,
  undescribedImages,
];
