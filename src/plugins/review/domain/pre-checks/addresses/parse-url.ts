/** What relative addresses are resolved against, to see where they would lead. */
export const HERE = 'http://here.invalid';

/** An address as browsers read it; null if they cannot. */
export const parseUrl = (address: string): URL | null => {
  try {
    return new URL(address.trim(), HERE);
  } catch {
    return null;
  }
};
