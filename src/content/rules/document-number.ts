/**
 * 发文字号: the issuer's code, the year in hexagonal brackets 〔〕, the serial number
 * (GB/T 9704-2012, 7.2.5). Orders and announcements are numbered without a year in brackets:
 * 国务院令第711号, 2019年第5号.
 */
const FORMS = [
  /^[\p{Script=Han}A-Za-z]{1,20}〔(19|20)\d{2}〕[1-9]\d{0,4}号$/u,
  /^[\p{Script=Han}]{1,20}令第[1-9]\d{0,4}号$/u,
  /^[\p{Script=Han}]{0,20}(19|20)\d{2}年第[1-9]\d{0,4}号$/u,
];

const OTHER_BRACKETS = /[[(（【［{｛﹝<《〈「『]\s*((?:19|20)\d{2})\s*[\])）】］}｝﹞>》〉」』]/u;

export const isDocumentNumber = (text: string): boolean => FORMS.some((form) => form.test(text));

/** The number as it should be when only the brackets around the year are wrong; otherwise null. */
export const withHexagonalBrackets = (text: string): string | null => {
  const corrected = text.replace(/\s+/gu, '').replace(OTHER_BRACKETS, '〔$1〕');
  return corrected !== text && isDocumentNumber(corrected) ? corrected : null;
};
