import { findBankCards } from '../numbers/find-bank-cards';
import { maskNumber } from '../numbers/mask-number';
import type { PreCheck } from '../pre-check';
import { textFinding } from '../text/text-finding';
import { textsOf } from '../text/texts-of';

/** Bank-card numbers. Addresses are left out: their long numbers name pages. */
export const bankCardNumbers: PreCheck = {
  key: 'bankCardNumbers',
  severity: 'blocking',
  check: (content, context) =>
    textsOf(content, context)
      .filter(({ place }) => place !== 'address')
      .flatMap((text) =>
        findBankCards(text.text, { ranges: context.cardRanges, today: context.today }).map(
          (found) =>
            textFinding(text, found, {
              code: 'bankCardNumber',
              shown: maskNumber(found.digits, 6, 4),
            }),
        ),
      ),
};
