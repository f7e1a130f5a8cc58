import { chainEntry, EMPTY_HEAD, headOf } from '../../../../src/plugins/review/domain/ledger/chain';
import { verifyLedger } from '../../../../src/plugins/review/server/src/use-cases/verify-ledger';
import { aFact, aLedger, sha256, stored } from './builders';

const { entries, head } = aLedger([aFact(), aFact(), aFact()]);

const sound = { entries: 3, removedThrough: 0, head, findings: [] };

/** A ledger that is read as it stands at each moment. */
const aStoredLedger = (overrides: Partial<Parameters<typeof verifyLedger>[0]> = {}) => ({
  hash: sha256,
  entriesAfter: async function* (after: number | null) {
    yield* stored(entries).filter(({ entry }) => entry.sequence > (after ?? -Infinity));
  },
  head: async () => head,
  missingGuards: async () => [],
  ...overrides,
});

test('a sound ledger is counted and its head told', async () => {
  expect(await verifyLedger(aStoredLedger())).toEqual(sound);
});

test('an empty ledger is sound', async () => {
  const empty = aStoredLedger({
    entriesAfter: async function* () {},
    head: async () => EMPTY_HEAD,
  });
  expect(await verifyLedger(empty)).toEqual({ ...sound, entries: 0, head: EMPTY_HEAD });
});

test('a removal on record is told, one that is not is a finding', async () => {
  const details = { through: 2, hash: entries[1]?.hash ?? '' };
  const record = aFact({ event: 'retention-applied', details });
  const recorded = chainEntry(record, head, sha256);
  const beginningAt3 = aStoredLedger({
    entriesAfter: async function* (after) {
      if (after === null) yield* stored([...entries.slice(2), recorded]);
    },
    head: async () => headOf(recorded),
  });
  expect(await verifyLedger(beginningAt3)).toMatchObject({
    entries: 2,
    removedThrough: 2,
    findings: [],
  });

  const unrecorded = aStoredLedger({
    entriesAfter: async function* (after) {
      if (after === null) yield* stored(entries.slice(2));
    },
  });
  expect(await verifyLedger(unrecorded)).toMatchObject({
    removedThrough: 0,
    findings: [{ code: 'entryMissing', at: 1, values: { to: 2 } }],
  });
});

test('missing triggers are findings', async () => {
  const unguarded = aStoredLedger({ missingGuards: async () => ['review_ledger_no_update'] });
  expect((await verifyLedger(unguarded)).findings).toEqual([
    { code: 'guardMissing', at: 'review_ledger_no_update' },
  ]);
});

test('entries appended while it reads are read as well', async () => {
  let known = 2;
  const growing = aStoredLedger({
    entriesAfter: async function* (after) {
      yield* stored(entries)
        .slice(0, known)
        .filter(({ entry }) => entry.sequence > (after ?? 0));
      known = 3;
    },
  });
  expect(await verifyLedger(growing)).toEqual(sound);
});

test('a head beyond the last entry is a finding once nothing more comes', async () => {
  const short = aStoredLedger({
    entriesAfter: async function* (after) {
      yield* after === null ? stored(entries.slice(0, 2)) : [];
    },
  });
  expect((await verifyLedger(short)).findings).toEqual([
    { code: 'headWrong', at: 2, values: { ...head } },
  ]);
});
