import { fork } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { clearTimeout } from 'node:timers';
import { fileURLToPath } from 'node:url';

const LOG_END = 3_000;
const PATIENCE_MILLISECONDS = 15_000;

/**
 * Starts a script of bench/processes/ and waits for its first message.
 * @param {string} name the script's file name
 * @param {{ args?: string[], env?: Record<string, string>, cwd?: string, logFile: string }} options
 * @returns {Promise<{ message: unknown, ask(question: unknown): Promise<unknown>,
 *   stop(): Promise<void> }>} rejects with the end of its log when it ends before that
 */
export const startChild = async (name, { args = [], env = process.env, cwd, logFile }) => {
  const log = openSync(logFile, 'w');
  const child = fork(fileURLToPath(new URL(`../processes/${name}`, import.meta.url)), args, {
    cwd,
    env,
    stdio: ['ignore', log, log, 'ipc'],
    serialization: 'advanced',
  });
  closeSync(log);
  const next = () => nextMessage(child, { name, logFile });
  return {
    message: await next(),
    ask: (question) => {
      child.send(question);
      return next();
    },
    stop: () => stopChild(child),
  };
};

const nextMessage = (child, { name, logFile }) =>
  new Promise((resolve, reject) => {
    const onMessage = (message) => {
      child.off('exit', onExit);
      resolve(message);
    };
    const onExit = () => {
      child.off('message', onMessage);
      const log = readFileSync(logFile, 'utf8').slice(-LOG_END);
      reject(new Error(`${name} ended before it answered:\n${log}`));
    };
    child.once('message', onMessage);
    child.once('exit', onExit);
  });

const stopChild = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MILLISECONDS);
    child.once('exit', () => {
      clearTimeout(force);
      resolve();
    });
    child.kill('SIGTERM');
  });
