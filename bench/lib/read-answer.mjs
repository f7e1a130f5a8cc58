import { get } from 'node:http';

/** Headers that Node.js writes itself, on both servers alike. */
const OF_THE_CONNECTION = new Set(['date', 'connection', 'keep-alive', 'transfer-encoding']);

/**
 * One answer, byte for byte.
 * @returns {Promise<{ status: number, headers: string[], body: Buffer }>} headers as sent: name,
 *   value, name, value …
 */
export const readAnswer = (url) =>
  new Promise((resolve, reject) => {
    get(url, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () =>
        resolve({
          status: response.statusCode,
          headers: withoutConnection(response.rawHeaders),
          body: Buffer.concat(chunks),
        }),
      );
    }).once('error', reject);
  });

const withoutConnection = (headers) =>
  headers.filter((_, place) => !OF_THE_CONNECTION.has(headers[place - (place % 2)].toLowerCase()));
