import { readEntries } from '../../../src/plugins/review/server/src/store/ledger/read-ledger';
import { applyRetention } from '../../../src/plugins/review/server/src/use-cases/apply-retention';
import { NEWS, openNewsroom, type Newsroom } from './newsroom';
import { verifyOnTheCommandLine } from './verify-on-the-command-line';
import { withoutGuards } from './without-guards';

const YEAR = 365.25 * 24 * 60 * 60 * 1000;

let newsroom: Newsroom;
let published: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  published = await newsroom.write('期满前公开的内容');
  await newsroom.publish(published);
});

afterAll(() => newsroom?.lantai.stop());

const keepFor = (years: number | null) =>
  newsroom.lantai.strapi.config.set('plugin::review.ledger.keepYears', years);
const ledger = () => newsroom.lantai.strapi.plugin('review').service('ledger');
const table = (name: string) => newsroom.lantai.strapi.db.connection(name);

const inThreeYears = () => new Date(Date.now() + 3 * YEAR);
const retain = (clock = inThreeYears) => applyRetention({ strapi: newsroom.lantai.strapi, clock });

/** The same millisecond of the next year. */
const yearAfter = (at: string): Date => {
  const then = new Date(at);
  then.setUTCFullYear(then.getUTCFullYear() + 1);
  return then;
};

const entries = async () => {
  const read = [];
  for await (const entry of readEntries(newsroom.lantai.strapi, { after: null })) read.push(entry);
  return read;
};

describe('before anything was kept long enough', () => {
  it.each([
    ['no number of years is set', null],
    ['the years are not over', 4],
  ])('nothing goes when %s', async (_, years) => {
    const before = await entries();
    keepFor(years);

    await retain();

    expect(await entries()).toEqual(before);
  });

  it('an entry that is exactly as old stays', async () => {
    const before = await entries();
    const [first] = before;
    keepFor(1);

    await retain(() => yearAfter(first?.entry.at ?? ''));

    expect(await entries()).toEqual(before);
  });
});

it('a removal that does not come to its end leaves entries and triggers as they were', async () => {
  const before = await entries();
  keepFor(1);

  const dying = newsroom.lantai.strapi.db.transaction(async ({ trx }) => {
    await retain();
    expect(await trx('review_ledger').select('event')).toEqual([{ event: 'retention-applied' }]);
    throw new Error('the server died');
  });

  await expect(dying).rejects.toThrow('the server died');
  expect(await entries()).toEqual(before);
  expect((await ledger().verify()).findings).toEqual([]);
});

it('entries that are old enough go, and those behind them stay', async () => {
  const before = await entries();
  const end = before.at(-1)?.entry.at ?? '';
  const old = before.filter(({ entry }) => entry.at < end);
  expect(old.length).toBeGreaterThan(1);
  keepFor(1);

  await retain(() => yearAfter(end));

  const after = await entries();
  expect(after.slice(0, -1)).toEqual(before.slice(old.length));
  expect(after.at(-1)?.entry.details).toMatchObject({ through: old.length, removed: old.length });
  expect((await ledger().verify()).findings).toEqual([]);
  expect(await ledger().drift()).toEqual([]);
});

describe('after the years are over', () => {
  let before: Awaited<ReturnType<typeof entries>>;
  let last: { sequence: number; hash: string };

  beforeAll(async () => {
    before = await entries();
    const { entry, hash = '' } = before.at(-1) ?? {};
    last = { sequence: entry?.sequence ?? 0, hash };
    keepFor(1);
    await retain();
  });

  it('the entries are gone, and one says which', async () => {
    expect((await entries()).map(({ entry }) => entry)).toEqual([
      expect.objectContaining({
        sequence: last.sequence + 1,
        event: 'retention-applied',
        details: {
          through: last.sequence,
          hash: last.hash,
          removed: before.length,
          before: expect.stringMatching(/^\d{4}-.*Z$/),
        },
      }),
    ]);
  });

  it('the ledger verifies, also with a head from before', async () => {
    const [first] = before;
    const witness = { sequence: first?.entry.sequence ?? 0, hash: first?.hash ?? '' };

    expect(await ledger().verify({ witness })).toMatchObject({
      entries: 1,
      removedThrough: last.sequence,
      findings: [],
    });
  });

  it('the command line says what was removed and that a head from before says nothing any more', async () => {
    const [first] = before;
    const head = { sequence: first?.entry.sequence, hash: first?.hash };

    const { code, output } = await verifyOnTheCommandLine('--witness', ledger().headText(head));

    expect(output).toContain('台账完好：1 条记录，未发现问题。');
    expect(output).toContain(`第 ${last.sequence} 条及以前的记录已按设定的保存年限移除`);
    expect(output).toContain(`抄存的末项是第 ${head.sequence} 条，该条已按保存年限移除`);
    expect(output).toContain('已公开的内容均与签署一致');
    expect(code).toBe(0);
  });

  it('the triggers stand again', async () => {
    // Not `toThrow`: the driver's errors are of the realm of the test file that loaded it first.
    await expect(table('review_ledger').delete()).rejects.toMatchObject({
      message: expect.stringMatching(/append-only/),
    });
    await expect(table('review_ledger').update({ title: '改' })).rejects.toMatchObject({
      message: expect.stringMatching(/append-only/),
    });
  });

  it('what was published before is still as signed, and a change of it still found', async () => {
    const row = table('news_items').where({ document_id: published }).whereNotNull('published_at');
    expect(await ledger().drift()).toEqual([]);

    await row.clone().update({ title: '直接改库' });
    const findings = await ledger().drift();

    await row.clone().update({ title: '期满前公开的内容' });
    expect(findings).toEqual([
      expect.objectContaining({ code: 'altered', at: `${NEWS}|${published}|` }),
    ]);
  });

  it('a draft made public past the review is still unsigned', async () => {
    const draft = await newsroom.write('没有签署的草稿');
    const row = table('news_items').where({ document_id: draft });
    await row.clone().update({ published_at: new Date() });

    const findings = await ledger().drift();

    await row.clone().update({ published_at: null });
    expect(findings).toEqual([
      expect.objectContaining({ code: 'unsigned', at: `${NEWS}|${draft}|` }),
    ]);
  });

  it('a second run does nothing', async () => {
    const once = await entries();

    await retain();

    expect(await entries()).toEqual(once);
  });

  it('the ledger goes on, and a later removal follows it', async () => {
    await newsroom.publish(await newsroom.write('其后公开的内容'));
    const longer = await entries();

    await retain(() => new Date(Date.now() + 5 * YEAR));

    expect((await ledger().verify()).findings).toEqual([]);
    expect((await entries()).map(({ entry }) => entry.sequence)).toEqual([
      (longer.at(-1)?.entry.sequence ?? 0) + 1,
    ]);
    expect(await ledger().drift()).toEqual([]);
  });

  it('removals at the same moment and somebody who publishes meanwhile do not harm the chain', async () => {
    const later = () => new Date(Date.now() + 7 * YEAR);
    const documentId = await newsroom.write('同时公开的内容');

    await Promise.all([retain(later), newsroom.publish(documentId), retain(later)]);

    expect((await ledger().verify()).findings).toEqual([]);
    expect(await ledger().drift()).toEqual([]);
  });

  it('one more entry that is gone is found', async () => {
    await newsroom.publish(await newsroom.write('又一篇'));
    const [first] = await entries();
    const gone = first?.entry.sequence ?? 0;

    await withoutGuards(newsroom.lantai.strapi, () =>
      table('review_ledger').where({ id: gone }).delete(),
    );

    expect((await ledger().verify()).findings).toEqual([
      { code: 'entryMissing', at: 1, values: { to: gone } },
    ]);
  });
});

describe('a trigger that somebody took away', () => {
  it('is not put back unnoticed by a removal', async () => {
    const { db } = newsroom.lantai.strapi;
    const name =
      db.dialect.client === 'postgres' ? 'review_ledger_no_truncate' : 'review_ledger_no_update';
    const on = db.dialect.client === 'postgres' ? ' on review_ledger' : '';
    await db.connection.raw(`drop trigger ${name}${on}`);

    await retain(() => new Date(Date.now() + 9 * YEAR));

    const { findings } = await ledger().verify();
    expect(findings).toContainEqual({ code: 'guardMissing', at: name });
  });
});
