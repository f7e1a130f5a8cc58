import { fork } from 'node:child_process';
import path from 'node:path';

type Case = {
  id: number;
  subjectKey: string;
  subjectDocumentId: string;
  state: string;
  version: number;
  stageIndex: number;
  round: number;
  digest: string;
  decisions: { action: string }[];
};

/** Everything the review has on record, as the database holds it. */
export type Inventory = {
  cases: Case[];
  rounds: { caseId: number; number: number; digest: string }[];
  publications: { subjectKey: string; caseId: number; round: number; digest: string }[];
  keys: { caseId: number; action: string }[];
  lines: { caseId: number | null; event: string; round: number | null; digest: string | null }[];
  /** Document ids of public items. */
  publicIds: string[];
};

/** What a server finds on its database. */
export type Found = { findings: unknown[]; drift: unknown[]; inventory: Inventory };

/** A server, and what it found when it came up. */
export type Served = Found & {
  url: string;
  look(): Promise<Found>;
  /** Ends the process at once, whatever it is doing; resolves when it is gone. */
  kill(): Promise<void>;
};

/** The application in a process of its own, on this process's environment. */
export const serve = (publicDirectory: string): Promise<Served> =>
  new Promise((resolve, reject) => {
    const child = fork(path.join(__dirname, 'serve.mjs'), [publicDirectory], {
      cwd: path.resolve(__dirname, '../../../..'),
      env: { ...process.env, PORT: '0' },
      // Not Jest's own flags for Node.
      execArgv: [],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    let log = '';
    child.stderr?.on('data', (chunk) => (log += String(chunk)));
    const exited = new Promise<void>((gone) => child.once('exit', () => gone()));
    child.once('exit', (code) => reject(new Error(`The server ended with ${code}:\n${log}`)));
    child.once('message', (told) => {
      const { port, ...found } = told as Found & { port: number };
      resolve({
        ...found,
        url: `http://127.0.0.1:${port}`,
        look: () =>
          new Promise((found) => {
            child.once('message', (seen) => found(seen as Found));
            child.send('look');
          }),
        kill: () => {
          child.kill('SIGKILL');
          return exited;
        },
      });
    });
  });
