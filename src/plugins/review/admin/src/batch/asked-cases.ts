/** So many cases can be read with care at one sitting. */
export const MOST_CASES = 50;

export type AskedCases =
  | { ids: readonly number[] }
  | { problem: 'none' }
  | { problem: 'tooMany'; count: number };

const CASE_ID = /^[1-9]\d{0,8}$/u;

/** The cases that an address asks for, `1,2,3`: each once, in that order. */
export const askedCases = (list: string | null): AskedCases => {
  const written = (list ?? '').split(',').map((part) => part.trim());
  const ids = [...new Set(written.filter((part) => CASE_ID.test(part)).map(Number))];
  if (ids.length === 0) return { problem: 'none' };
  return ids.length > MOST_CASES ? { problem: 'tooMany', count: ids.length } : { ids };
};
