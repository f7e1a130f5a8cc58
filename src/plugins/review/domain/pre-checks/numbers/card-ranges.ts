/** Cards whose numbers start with any of `prefixes` have one of `lengths` digits. */
export type CardRange = { prefixes: readonly string[]; lengths: readonly number[] };

/** The numbers from `from` to `to` as prefixes. */
const span = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));

/**
 * Issuers' ranges of cards in use in China, by general knowledge and kept wide: a card too many is
 * looked at, a card too few is public. The bureau's settings may name others.
 */
export const CARD_RANGES: readonly CardRange[] = [
  // UnionPay.
  { prefixes: ['62', '81'], lengths: [16, 17, 18, 19] },
  // Debit cards of before UnionPay: ICBC, other banks.
  { prefixes: ['9558', '9559', ...span(940, 943), '900'], lengths: [16, 17, 18, 19] },
  { prefixes: ['601382', '601428', '603'], lengths: [16, 17, 18, 19] },
  // Visa, MasterCard, JCB.
  { prefixes: ['4'], lengths: [16, 17, 18, 19] },
  { prefixes: [...span(51, 55), ...span(222, 272)], lengths: [16] },
  { prefixes: span(352, 358), lengths: [16] },
];
