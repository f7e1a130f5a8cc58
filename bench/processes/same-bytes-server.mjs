// The baseline: node:http and a map. It is told by message what to answer to which path.
import './end-with-parent.mjs';
import { createServer } from 'node:http';

/** @type {Map<string, { status: number, headers: string[], body: Buffer }>} */
let answers = new Map();

const server = createServer((request, response) => {
  const answer = answers.get(request.url);
  if (!answer) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(answer.status, answer.headers);
  response.end(answer.body);
});

process.on('message', (told) => {
  answers = new Map(
    [...told].map(([path, answer]) => [path, { ...answer, body: Buffer.from(answer.body) }]),
  );
  process.send('ready');
});
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
