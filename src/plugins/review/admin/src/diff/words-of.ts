/** The text of nodes, on one line. */
export const wordsOf = (...nodes: readonly Node[]): string =>
  nodes
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
