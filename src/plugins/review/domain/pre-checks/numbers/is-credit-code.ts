const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const REGISTRARS = /^[1-9ANY]/;
/** Positions 3 to 8, a GB/T 2260 code: provinces begin with 1 to 9, the state itself is 100000. */
const DIVISION = /^..[1-9]\d{5}/;

/**
 * Whether 18 characters pass as a 统一社会信用代码 (GB 32100-2015): registrar, division and check
 * character, `C18 = alphabet[(31 - Σ v_i 3^(i-1) mod 31) mod 31]`.
 */
export const isCreditCode = (code: string): boolean => {
  if (code.length !== 18 || !REGISTRARS.test(code) || !DIVISION.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, 17)) {
    const value = ALPHABET.indexOf(character);
    if (value === -1) return false;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31] === code[17];
};
