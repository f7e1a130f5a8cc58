import { findIdNumbers } from '../numbers/find-id-numbers';
import { findOldIdNumbers } from '../numbers/find-old-id-numbers';
import { isCreditCode } from '../numbers/is-credit-code';
import { maskNumber } from '../numbers/mask-number';
import type { PreCheck } from '../pre-check';
import { textFinding } from '../text/text-finding';
import { textsOf } from '../text/texts-of';

/**
 * ID-card numbers, which are never published (《生态环境行政处罚办法》 and 双公示 alike). A number
 * that is as good a 统一社会信用代码, and the 15 digits of before 1999, which have no check digit,
 * warn.
 */
export const idNumbers: PreCheck = {
  key: 'idNumbers',
  severity: 'blocking',
  check: (content, context) =>
    textsOf(content, context).flatMap((text) => [
      ...findIdNumbers(text.text, context.today).map((found) => {
        const number = found.digits.toUpperCase();
        const shown = maskNumber(number, 6, 4);
        return isCreditCode(number)
          ? textFinding(text, found, { code: 'idNumberOrCreditCode', severity: 'warning', shown })
          : textFinding(text, found, { code: 'idNumber', shown });
      }),
      ...findOldIdNumbers(text.text).map((found) =>
        textFinding(text, found, {
          code: 'oldIdNumber',
          severity: 'warning',
          shown: maskNumber(found.digits, 6, 3),
        }),
      ),
    ]),
};
