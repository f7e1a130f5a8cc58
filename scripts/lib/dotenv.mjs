import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';

const LINE = /^\s*(?:export\s+)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^#\r\n]*))/;

/**
 * The names and values of a .env file; a name given twice has its last value.
 * @param {string} text
 * @returns {Record<string, string>}
 */
export const parseDotenv = (text) =>
  Object.fromEntries(
    text
      .split('\n')
      .map((line) => LINE.exec(line))
      .filter((match) => match !== null)
      .map(([, name, double, single, bare]) => [name, double ?? single ?? bare.trim()]),
  );

export const dotenvFile = inRoot('.env');

export const readDotenv = () => (existsSync(dotenvFile) ? readFileSync(dotenvFile, 'utf8') : '');

/** The environment the server will see: the process's own wins over .env. */
export const effectiveEnvironment = () => ({ ...parseDotenv(readDotenv()), ...process.env });
