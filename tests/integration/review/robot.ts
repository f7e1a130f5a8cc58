import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Post = { url: string; body: { msgtype: string; text: { content: string } } };

/** A group chat's robot on this machine: keeps what is posted to it and answers as it is told. */
export type Robot = {
  url: string;
  posts: Post[];
  /** From now on; unless told, that everything is fine. */
  answerWith(answer?: (response: ServerResponse) => void): void;
  close(): Promise<void>;
};

const says = (answer: object) => (response: ServerResponse) => {
  response.setHeader('content-type', 'application/json').end(JSON.stringify(answer));
};

const FINE = says({ errcode: 0, errmsg: 'ok' });

export const tooOften = says({ errcode: 45009, errmsg: 'api freq out of limit' });

export const elsewhere = (response: ServerResponse) => {
  response.writeHead(302, { location: '/elsewhere' }).end();
};

export const nothingAtAll = () => undefined;

export const openRobot = async (): Promise<Robot> => {
  let answer: (response: ServerResponse) => void = FINE;
  const posts: Post[] = [];
  const server = createServer((request, response) => {
    let text = '';
    request.on('data', (chunk) => (text += String(chunk)));
    request.on('end', () => {
      posts.push({ url: request.url ?? '', body: JSON.parse(text || 'null') });
      answer(response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/send?key=the-robots-key`,
    posts,
    answerWith: (other = FINE) => (answer = other),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
};
