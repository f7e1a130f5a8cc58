import fc from 'fast-check';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** The check character of GB 11643, worked out apart from the code under test. */
export const idNumberOf = (first17: string): string =>
  first17 +
  '10X98765432'.charAt(WEIGHTS.reduce((sum, w, i) => sum + w * Number(first17[i]), 0) % 11);

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));

/** Valid ID numbers of people born before 2026. */
export const idNumbersOf18 = fc
  .record({
    region: digits(6),
    born: fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2025-12-31'),
      noInvalidDate: true,
    }),
    serial: digits(3),
  })
  .map(({ region, born, serial }) =>
    idNumberOf(`${region}${born.toISOString().slice(0, 10).replaceAll('-', '')}${serial}`),
  );

/** Adds the check digit of Luhn. */
export const cardOf = (payload: string): string =>
  [...'0123456789']
    .map((digit) => payload + digit)
    .find((card) => {
      const sum = [...card].reverse().reduce((total, character, index) => {
        const value = Number(character) * (index % 2 === 0 ? 1 : 2);
        return total + Math.floor(value / 10) + (value % 10);
      }, 0);
      return sum % 10 === 0;
    }) ?? '';

/** Writes digits in full width. */
export const fullWidth = (text: string): string =>
  text.replace(/[0-9A-Za-z]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) + 0xfee0));
