import type { CheckFinding } from './check-finding';

/**
 * What makes two findings the same one: a warning that was passed stays passed when the content is
 * checked again, wherever in its field the words stand by then, until they are others.
 */
export const findingKey = ({ code, at, quote = '', values }: CheckFinding): string =>
  JSON.stringify([code, at, quote, values?.place ?? '', values?.file ?? '']);
