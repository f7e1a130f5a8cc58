import { createServer } from 'node:net';
import { Refusal } from './refusal.mjs';

const ANY_ADDRESS = ['0.0.0.0', '::', ''];

/**
 * Where the server will listen, as config/server.ts reads it.
 * @param {Record<string, string | undefined>} environment
 * @returns {{ host: string, port: number, url: string }} url: the address to type into a browser
 */
export const serverAddress = ({ HOST = '0.0.0.0', PORT = '1337' }) => {
  const port = Number(PORT);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(`PORT 应为 1 至 65535 的整数，现在是 ${PORT}。 (PORT is not a port number.)`);
  }
  const name = ANY_ADDRESS.includes(HOST) ? 'localhost' : HOST;
  return { host: HOST, port, url: `http://${name.includes(':') ? `[${name}]` : name}:${port}` };
};

const REASONS = {
  EADDRINUSE: ({ port }, restart) =>
    `端口 ${port} 已被占用：请先停止占用它的程序，或换一个端口：PORT=${port + 1} ${restart}。 (Port ${port} is in use.)`,
  EACCES: ({ port }, restart) =>
    `没有权限使用端口 ${port}：请换用 1024 以上的端口，如 PORT=1337 ${restart}。 (Port ${port} needs more rights.)`,
  EADDRNOTAVAIL: ({ host }) =>
    `本机没有地址 ${host}：请改正 HOST，如 HOST=0.0.0.0。 (HOST ${host} is not an address of this machine.)`,
  ENOTFOUND: ({ host }) =>
    `HOST ${host} 无法解析：请改正 HOST，如 HOST=0.0.0.0。 (HOST ${host} cannot be resolved.)`,
};

/**
 * Refuses an address nobody could listen on, before any time is spent on building.
 * @param {{ host: string, port: number }} address
 * @param {string} restart the command to type again, as the sentence shows it
 */
export const requireFreeAddress = async (address, restart) => {
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen(address.port, address.host, () => probe.close(() => resolve(undefined)));
  });
  if (code === undefined) return;
  throw new Refusal(
    REASONS[code]?.(address, restart) ??
      `无法监听 ${address.host}:${address.port}（${code}）。 (Cannot listen: ${code}.)`,
  );
};
