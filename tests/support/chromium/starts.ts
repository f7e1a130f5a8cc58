import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** Whether a browser runs at all: it may lack libraries, or only say that there is a snap of it. */
export const starts = (browser: string): Promise<boolean> =>
  promisify(execFile)(browser, ['--version'], { timeout: 20_000 }).then(
    () => true,
    () => false,
  );
