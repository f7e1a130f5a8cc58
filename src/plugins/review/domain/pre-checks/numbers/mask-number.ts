/** Keeps the first and last characters of a number: `610302********0015`. */
export const maskNumber = (number: string, head: number, tail: number): string =>
  number.slice(0, head) +
  '*'.repeat(Math.max(0, number.length - head - tail)) +
  number.slice(number.length - tail);
