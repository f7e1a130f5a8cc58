import { parseArgs } from 'node:util';
import { Refusal } from '../../scripts/lib/refusal.mjs';

const OPTIONS = {
  articles: { type: 'string', default: '5000,50000' },
  seconds: { type: 'string', default: '2.5' },
  postgres: { type: 'boolean', default: false },
};

const MIN_ARTICLES = 1_000;

/**
 * @param {string[]} args of the command line
 * @returns {{ sizes: number[], seconds: number, postgres: boolean }} sizes: numbers of articles,
 *   ascending; seconds: of one run
 */
export const readOptions = (args) => {
  const { articles, seconds, postgres } = parse(args);
  const sizes = articles.split(',').map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size >= MIN_ARTICLES)) {
    throw new Refusal(
      `--articles 应为不小于 ${MIN_ARTICLES} 的整数，用逗号分隔。 (--articles takes whole numbers from ${MIN_ARTICLES}.)`,
    );
  }
  if (!(Number(seconds) > 0)) {
    throw new Refusal('--seconds 应为正数。 (--seconds takes a positive number.)');
  }
  return { sizes: sizes.sort((left, right) => left - right), seconds: Number(seconds), postgres };
};

const parse = (args) => {
  try {
    return parseArgs({ args, options: OPTIONS }).values;
  } catch (error) {
    throw new Refusal(
      `${error.message}。可用参数 (options): --articles 5000,50000  --seconds 2.5  --postgres`,
    );
  }
};
