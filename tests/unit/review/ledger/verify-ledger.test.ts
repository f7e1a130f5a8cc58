import { EMPTY_HEAD } from '../../../../src/plugins/review/domain/ledger/chain';
import { verifyLedger } from '../../../../src/plugins/review/server/src/use-cases/verify-ledger';
import { aFact, aLedger, sha256, stored } from './builders';

const { entries, head } = aLedger([aFact(), aFact(), aFact()]);

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
  expect(await verifyLedger(aStoredLedger())).toEqual({ entries: 3, head, findings: [] });
});

test('an empty ledger is sound', async () => {
  const empty = aStoredLedger({
    entriesAfter: async function* () {},
    head: async () => EMPTY_HEAD,
  });
  expect(await verifyLedger(empty)).toEqual({ entries: 0, head: EMPTY_HEAD, findings: [] });
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
  expect(await verifyLedger(growing)).toEqual({ entries: 3, head, findings: [] });
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
