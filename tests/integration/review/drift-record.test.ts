import { reportDrift } from '../../../src/plugins/review/server/src/use-cases/report-drift';
import { openNewsroom, type Newsroom } from './newsroom';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
  newsroom.lantai.strapi.log.level = 'silent';
});

afterAll(() => newsroom?.lantai.stop());

const check = () =>
  reportDrift({ strapi: newsroom.lantai.strapi, clock: () => new Date('2026-06-01T00:00:00Z') });

/** What the ledger says of drift, in order. */
const recorded = async (): Promise<{ event: string; codes: string[] }[]> => {
  const rows: { event: string; details: string }[] = await newsroom.lantai.strapi.db
    .connection('review_ledger')
    .select('event', 'details')
    .where('event', 'like', 'drift-%')
    .orderBy('id');
  return rows.map(({ event, details }) => ({
    event,
    codes: (JSON.parse(details).findings ?? []).map(({ code }: { code: string }) => code),
  }));
};

/** Past the review, as somebody with access to the database can. */
const rename = (from: string, to: string) =>
  newsroom.lantai.strapi.db
    .connection('news_items')
    .where({ title: from })
    .whereNotNull('published_at')
    .update({ title: to });

it('records drift when it is found, when it changes and when it is gone, not at every check', async () => {
  for (const title of ['第一篇', '第二篇']) await newsroom.publish(await newsroom.write(title));
  await check();
  expect(await recorded()).toEqual([]);

  await rename('第一篇', '改过的第一篇');
  await check();
  await check();
  expect(await recorded()).toEqual([{ event: 'drift-found', codes: ['altered'] }]);

  await rename('第二篇', '改过的第二篇');
  await check();
  await check();
  expect(await recorded()).toHaveLength(2);

  await rename('改过的第一篇', '第一篇');
  await rename('改过的第二篇', '第二篇');
  await check();
  await check();
  await rename('第一篇', '又改的第一篇');
  await check();
  expect(await recorded()).toEqual([
    { event: 'drift-found', codes: ['altered'] },
    { event: 'drift-found', codes: ['altered', 'altered'] },
    { event: 'drift-cleared', codes: [] },
    { event: 'drift-found', codes: ['altered'] },
  ]);
});
