/**
 * Levenshtein distance of `pattern` to each beginning of `text`: element j is the distance to its
 * first j units. Time is the product of the lengths; both are meant to be short.
 */
export const editDistances = (pattern: string, text: string): number[] => {
  let row = Array.from({ length: text.length + 1 }, (_, column) => column);
  for (let line = 1; line <= pattern.length; line += 1) {
    const next = [line];
    for (let column = 1; column <= text.length; column += 1) {
      const substituted = row[column - 1] + (pattern[line - 1] === text[column - 1] ? 0 : 1);
      next.push(Math.min(substituted, row[column] + 1, next[column - 1] + 1));
    }
    row = next;
  }
  return row;
};
