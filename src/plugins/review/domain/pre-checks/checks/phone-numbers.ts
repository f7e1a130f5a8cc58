import { findPhones, type FoundPhone } from '../numbers/find-phones';
import { maskNumber } from '../numbers/mask-number';
import type { PreCheck } from '../pre-check';
import type { CheckedText } from '../text/checked-text';
import { textFinding } from '../text/text-finding';
import { textsOf } from '../text/texts-of';

const isReadable = ({ place, text }: CheckedText): boolean =>
  // The long numbers of other addresses name pages.
  place !== 'address' || /^tel:/i.test(text.trim());

const finding = (text: CheckedText, phone: FoundPhone) => {
  switch (phone.kind) {
    case 'mobile': {
      const shown = maskNumber(phone.digits.slice(-11), 3, 4);
      return textFinding(text, phone, { code: 'mobileNumber', severity: 'blocking', shown });
    }
    case 'landline':
      return textFinding(text, phone, { code: 'landlineNumber', shown: phone.digits });
    case 'service':
      return textFinding(text, phone, { code: 'serviceNumber', shown: phone.digits });
  }
};

/**
 * Telephone numbers. A mobile number is somebody's; a landline or hotline may well be the one to
 * call, which a person says with their name.
 */
export const phoneNumbers: PreCheck = {
  key: 'phoneNumbers',
  severity: 'warning',
  check: (content, context) =>
    textsOf(content, context)
      .filter(isReadable)
      .flatMap((text) => findPhones(text.text, context).map((phone) => finding(text, phone))),
};
