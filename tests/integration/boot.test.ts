import { databaseKind } from '../support/databases';
import { startLantai, type Lantai } from '../support/strapi-instance';

let lantai: Lantai;

beforeAll(async () => {
  lantai = await startLantai();
});
afterAll(() => lantai.stop());

test('answers the health check', async () => {
  expect((await lantai.api.get('/_health')).status).toBe(204);
});

test('answers the content API in JSON', async () => {
  const { status, headers } = await lantai.api.get('/api/news');
  expect([200, 403]).toContain(status);
  expect(headers.get('content-type')).toContain('application/json');
});

test("runs on this project's database", async () => {
  expect(lantai.strapi.db.dialect.client).toBe(databaseKind());
});

test('keeps its journal in WAL mode on SQLite', async () => {
  if (databaseKind() !== 'sqlite') return;
  expect(await lantai.strapi.db.connection.raw('PRAGMA journal_mode')).toEqual([
    { journal_mode: 'wal' },
  ]);
});
