import { parseArgs } from 'node:util';
import { Refusal } from '../../scripts/lib/refusal.mjs';

const OPTIONS = {
  articles: { type: 'string', default: '5000,50000' },
  seconds: { type: 'string', default: '2.5' },
  postgres: { type: 'boolean', default: false },
};

const FEWEST = 1_000;
/** The dates of more would reach into the future. */
const MOST = 100_000;

/**
 * @param {string[]} args of the command line
 * @returns {{ sizes: number[], seconds: number, postgres: boolean }} sizes: numbers of articles,
 *   ascending; seconds: of one run
 */
export const readOptions = (args) => {
  const { articles, seconds, postgres } = parseOptions(args, { options: OPTIONS, usage: USAGE });
  const sizes = [...new Set(articles.split(',').map(Number))];
  if (!sizes.every((size) => Number.isInteger(size) && size >= FEWEST && size <= MOST)) {
    throw new Refusal(
      `--articles 应为 ${FEWEST} 至 ${MOST} 的整数，用逗号分隔。 (--articles takes whole numbers from ${FEWEST} to ${MOST}.)`,
    );
  }
  if (!(Number(seconds) > 0)) {
    throw new Refusal('--seconds 应为正数。 (--seconds takes a positive number.)');
  }
  return { sizes: sizes.sort((left, right) => left - right), seconds: Number(seconds), postgres };
};

const USAGE = '--articles 5000,50000  --seconds 2.5  --postgres';

/** The values of the command line's options; refuses those that are not known, naming `usage`. */
export const parseOptions = (args, { options, usage }) => {
  try {
    return parseArgs({ args, options }).values;
  } catch (error) {
    throw new Refusal(`${error.message}。可用参数 (options): ${usage}`);
  }
};
