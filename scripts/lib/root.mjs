import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's directory, whatever the working directory is. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

export const inRoot = (...names) => path.join(root, ...names);
