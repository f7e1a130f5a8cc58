import type { CheckContext } from '../check-context';
import { createCoverage } from './create-coverage';
import { findBankCards } from './find-bank-cards';
import { findIdNumbers } from './find-id-numbers';
import { findLandlines } from './find-landlines';
import { findMobileNumbers } from './find-mobile-numbers';
import { findServiceNumbers } from './find-service-numbers';

export type FoundPhone = {
  kind: 'mobile' | 'landline' | 'service';
  digits: string;
  start: number;
  end: number;
};

type Settings = Pick<CheckContext, 'today' | 'cardRanges' | 'hotlines' | 'publicNumbers'>;

/** Without the country's code. */
const localDigits = (number: string): string =>
  number.replace(/\D/g, '').replace(/^(?:00)?86(?=\d{9})/, '');

/**
 * Telephone numbers of all kinds, one for each place, from left to right: none inside an ID or card
 * number, and none that the bureau has made public itself.
 */
export const findPhones = (text: string, settings: Settings): FoundPhone[] => {
  const { today, cardRanges: ranges, hotlines, publicNumbers } = settings;
  const published = new Set(publicNumbers.map(localDigits));
  const taken = createCoverage(text.length, [
    ...findIdNumbers(text, today),
    ...findBankCards(text, { ranges, today }),
  ]);
  const phones: FoundPhone[] = [];
  const add = (kind: FoundPhone['kind'], found: readonly Omit<FoundPhone, 'kind'>[]) => {
    for (const { digits, start, end } of found) {
      if (taken.touches({ start, end })) continue;
      taken.add({ start, end });
      if (!published.has(localDigits(digits))) phones.push({ kind, digits, start, end });
    }
  };

  add('mobile', findMobileNumbers(text));
  add('service', findServiceNumbers(text, hotlines));
  add('landline', findLandlines(text));
  return phones.sort((one, other) => one.start - other.start);
};
