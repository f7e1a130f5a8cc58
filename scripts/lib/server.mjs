import { spawn } from 'node:child_process';
import { get } from 'node:http';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from './root.mjs';
import { executables } from './run.mjs';

const POLL_MILLISECONDS = 300;
const REMINDER_MILLISECONDS = 10_000;
const PARENT_CHECK_MILLISECONDS = 500;

/**
 * Runs the built server until it ends, and ends this process with its exit code.
 * @param {object} options
 * @param {Record<string, string | undefined>} options.env the server's environment
 * @param {{ url: string }} options.address where it will answer
 * @param {() => void} options.onReady called once, when it has answered
 */
export const runServer = async ({ env, address, onReady }) => {
  const server = spawn(process.execPath, [executables.strapi, 'start'], {
    cwd: root,
    env,
    stdio: 'inherit',
  });
  const stop = (signal) => {
    server.wasToldToStop = true;
    server.kill(signal);
  };
  onSignals(stop);
  onEndOfNpm(() => stop('SIGTERM'));
  server.once('exit', (code, signal) => {
    if (!server.wasToldToStop) {
      const how = signal ?? `退出码 ${code}`;
      console.error(`✗ 服务器已停止（${how}），原因见上文。 (The server has stopped.)`);
    }
    process.exit(code ?? 128 + constants.signals[signal]);
  });
  await showStart(address.url);
  onReady();
};

/** On a terminal Ctrl-C has reached the server by itself; it minds only the first signal. */
const onSignals = (stop) => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stop(signal));
  // Strapi does not know this one, which a closed terminal sends.
  process.on('SIGHUP', () => stop('SIGTERM'));
};

/** npm hands a signal to the shell it started this process in, and that shell just dies of it. */
const onEndOfNpm = (stop) => {
  if (!process.env.npm_lifecycle_event) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    stop();
  }, PARENT_CHECK_MILLISECONDS);
};

/** The server's own log runs in between, so this step has no spinner. */
const showStart = async (url) => {
  const since = Date.now();
  const show = (mark, title) =>
    console.log(`${mark} ${title}  ${((Date.now() - since) / 1000).toFixed(1)} s`);
  const reminder = setInterval(
    () => show('…', '启动服务器 (starting the server)'),
    REMINDER_MILLISECONDS,
  );
  console.log('… 启动服务器 (starting the server)');
  while (!(await answers(url))) await sleep(POLL_MILLISECONDS);
  clearInterval(reminder);
  show('✓', '服务器已就绪 (the server answers)');
};

const answers = (url) =>
  new Promise((resolve) => {
    get(`${url}/_health`, (response) => {
      response.resume();
      resolve(response.statusCode === 204);
    }).once('error', () => resolve(false));
  });
