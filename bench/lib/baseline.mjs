import path from 'node:path';
import { startChild } from './child.mjs';

/**
 * Starts the bare server that sends given bytes.
 * @param {{ directory: string }} options directory: for its log
 * @returns {Promise<{ url: string, answerWith(answers: Map<string, object>): Promise<unknown>,
 *   stop(): Promise<void> }>} answers: by path, as `readAnswer` gives them
 */
export const startBaseline = async ({ directory }) => {
  const logFile = path.join(directory, 'same-bytes-server.log');
  const { message, ask, stop } = await startChild('same-bytes-server.mjs', { logFile });
  return { url: `http://127.0.0.1:${message.port}`, answerWith: ask, stop };
};
