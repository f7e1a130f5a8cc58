import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * One hash of the names and contents of files: equal as long as nothing that was built from them
 * can differ.
 * @param {string} base the directory the names are relative to
 * @param {string[]} names
 */
export const fingerprint = (base, names) => {
  const hash = createHash('sha256');
  for (const name of names) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(path.join(base, name)))
      .update('\0');
  }
  return hash.digest('hex');
};

/** The files under a directory, by name relative to `base`, with `/` and in a fixed order. */
export const filesUnder = (base, name) => {
  const stat = statSync(path.join(base, name), { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [name];
  return readdirSync(path.join(base, name))
    .sort()
    .flatMap((entry) => filesUnder(base, `${name}/${entry}`));
};
