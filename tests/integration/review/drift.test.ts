import { createHash } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { canonicalJson } from '../../../src/plugins/review/domain/canonical-json';
import type { Snapshot } from '../../../src/plugins/review/domain/snapshot/snapshot';
import { NEWS, openNewsroom, type Newsroom } from './newsroom';
import { verifyOnTheCommandLine } from './verify-on-the-command-line';
import { withoutGuards } from './without-guards';

/** What passes every gate: raw SQL, an import, a hand on the disk. It cannot be stopped; it is found. */
let newsroom: Newsroom;
let published: string;
let draft: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  published = await newsroom.write('签署公开的内容');
  draft = await newsroom.write('没有签署的草稿');
  await newsroom.publish(published);
});

afterAll(() => newsroom?.lantai.stop());

const ledger = () => newsroom.lantai.strapi.plugin('review').service('ledger');
const table = (name: string) => newsroom.lantai.strapi.db.connection(name);
const publicRow = () =>
  table('news_items').where({ document_id: published }).whereNotNull('published_at');

const driftEntries = () =>
  newsroom.lantai.strapi.db
    .query('plugin::review.ledger-entry' as never)
    .count({ where: { event: 'drift-found' } });

describe('raw SQL', () => {
  it('that changes what is public is found', async () => {
    await publicRow().update({ title: '直接改库' });

    const findings = await ledger().drift();

    await publicRow().update({ title: '签署公开的内容' });
    expect(findings).toEqual([
      expect.objectContaining({ code: 'altered', at: `${NEWS}|${published}|` }),
    ]);
    expect(await ledger().drift()).toEqual([]);
  });

  it('that makes a draft public is found', async () => {
    const row = table('news_items').where({ document_id: draft });
    await row.clone().update({ published_at: new Date() });

    const findings = await ledger().drift();

    await row.clone().update({ published_at: null });
    expect(findings).toEqual([
      expect.objectContaining({ code: 'unsigned', at: `${NEWS}|${draft}|` }),
    ]);
  });

  it('that takes public content away is found', async () => {
    const { id, published_at, slug } = await publicRow().first();
    await table('news_items').where({ id }).update({ published_at: null, slug: null });

    const findings = await ledger().drift();

    await table('news_items').where({ id }).update({ published_at, slug });
    expect(findings).toEqual([
      { code: 'missing', at: `${NEWS}|${published}|`, values: { title: '签署公开的内容' } },
    ]);
    expect(await ledger().drift()).toEqual([]);
  });

  it('that forges the signed snapshot with it is found, since the ledger knows another', async () => {
    const { id: publicationId, digest, case_id } = await table('review_publications').first();
    const signed = await table('review_rounds').where({ case_id }).first();
    const round = () => table('review_rounds').where({ id: signed.id });
    const publication = () => table('review_publications').where({ id: publicationId });
    const snapshot: Snapshot =
      typeof signed.snapshot === 'string' ? JSON.parse(signed.snapshot) : signed.snapshot;
    const forged = {
      ...snapshot,
      fields: { ...snapshot.fields, title: { ...snapshot.fields.title, value: '伪造' } },
    };
    const forgedDigest = createHash('sha256').update(canonicalJson(forged)).digest('hex');
    await publicRow().update({ title: '伪造' });
    await round().update({ snapshot: JSON.stringify(forged), digest: forgedDigest });
    await publication().update({ digest: forgedDigest });

    const findings = await ledger().drift();

    await publicRow().update({ title: '签署公开的内容' });
    await round().update({ snapshot: JSON.stringify(snapshot), digest });
    await publication().update({ digest });
    expect(findings).toEqual([
      expect.objectContaining({ code: 'unsigned', at: `${NEWS}|${published}|` }),
    ]);
    expect(await ledger().drift()).toEqual([]);
  });
});

describe('a changed public row and a changed byte of the ledger', () => {
  it('are found at the next boot and by npm run ledger:verify', async () => {
    const before = await driftEntries();
    const sound = await verifyOnTheCommandLine();
    expect(sound.output).toContain('已公开的内容均与签署一致');
    expect(sound.code).toBe(0);

    await publicRow().update({ title: '停机时改库' });
    await withoutGuards(newsroom.lantai.strapi, () =>
      table('review_ledger').where({ event: 'published' }).update({ title: '签署公开的内客' }),
    );
    const tampered = await verifyOnTheCommandLine();
    expect(tampered.output).toMatch(/第 \d+ 条记录被改动/);
    expect(tampered.output).toContain('《停机时改库》公开的内容与签署的不同');
    expect(tampered.code).toBe(1);

    expect(await driftEntries()).toBe(before);

    newsroom.lantai = await newsroom.lantai.restart();
    // The server looks while it serves; `stop` ends what is not done by then.
    while ((await driftEntries()) === before) await setTimeout(50);
  });
});
