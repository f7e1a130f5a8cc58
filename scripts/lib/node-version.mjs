import { readFileSync } from 'node:fs';
import { inRoot } from './root.mjs';
import { Refusal } from './refusal.mjs';

/**
 * Whether a version stands in a range of the form `>=20.0.0 <25`.
 * @param {string} version e.g. `20.19.5`
 * @param {string} range comparators with `>=` or `<`, all of which must hold
 */
export const satisfies = (version, range) =>
  range.split(' ').every((comparator) => {
    const [, operator, bound] = /^(>=|<)(.+)$/.exec(comparator);
    const order = compare(numbers(version), numbers(bound));
    return operator === '<' ? order < 0 : order >= 0;
  });

const numbers = (version) => version.split('.').map(Number);

const compare = (left, right) => {
  const index = [0, 1, 2].find((place) => (left[place] || 0) !== (right[place] || 0));
  return index === undefined ? 0 : (left[index] || 0) - (right[index] || 0);
};

/** Refuses a Node.js outside package.json's `engines.node`. */
export const requireSupportedNode = (version = process.versions.node) => {
  const { engines } = JSON.parse(readFileSync(inRoot('package.json'), 'utf8'));
  if (satisfies(version, engines.node)) return;
  throw new Refusal(
    `Node.js 版本不符：当前是 ${version}，需要 ${engines.node}，请安装 Node.js 20（https://nodejs.org，或 nvm install 20）后重试。` +
      ` (Node.js ${engines.node} is required.)`,
  );
};
