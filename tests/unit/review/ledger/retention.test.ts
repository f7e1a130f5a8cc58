import fc from 'fast-check';
import {
  chainEntry,
  headOf,
  type ChainedEntry,
} from '../../../../src/plugins/review/domain/ledger/chain';
import {
  ledgerEntry,
  type LedgerFact,
} from '../../../../src/plugins/review/domain/ledger/ledger-entry';
import {
  removalDetails,
  retentionCutoff,
} from '../../../../src/plugins/review/domain/ledger/retention';
import { verifyChain } from '../../../../src/plugins/review/domain/ledger/verify-chain';
import { ledgerSentence } from '../../../../src/plugins/review/server/src/ledger-sentence';
import { aFact, aLedger, sha256, stored } from './builders';

type Chain = readonly ChainedEntry[];

const lastOf = (entries: Chain): ChainedEntry => {
  const last = entries.at(-1);
  if (!last) throw new Error('An empty ledger has no last entry.');
  return last;
};

const append = (entries: Chain, fact: LedgerFact): Chain => [
  ...entries,
  chainEntry(fact, headOf(lastOf(entries)), sha256),
];

/** The ledger without its first `count` entries, and with an entry that says so. */
const retained = (entries: Chain, count: number): Chain => {
  const { sequence: through, hash } = headOf(lastOf(entries.slice(0, count)));
  const details = removalDetails({ through, hash, removed: count, before: '2024-10-09T00:00:00Z' });
  return append(entries, aFact({ event: 'retention-applied', details })).slice(count);
};

const verify = (entries: Chain, options: Partial<Parameters<typeof verifyChain>[1]> = {}) =>
  verifyChain(stored(entries), { hash: sha256, head: headOf(lastOf(entries)), ...options });

const ofLength = (count: number): Chain =>
  aLedger(Array.from({ length: count }, (_, caseId) => aFact({ caseId }))).entries;

/** A ledger and how many of its first entries are to go, perhaps all of them. */
const ledgerAndCut = fc
  .integer({ min: 1, max: 12 })
  .chain((length) => fc.tuple(fc.constant(ofLength(length)), fc.integer({ min: 1, max: length })));

describe('a ledger whose first entries are gone', () => {
  it('is sound behind an entry that records the removal', () => {
    fc.assert(
      fc.property(ledgerAndCut, ([entries, count]) => {
        expect(verify(retained(entries, count))).toEqual([]);
      }),
    );
  });

  it('is sound after two removals', () => {
    fc.assert(
      fc.property(ledgerAndCut, fc.nat(), ([entries, count], more) => {
        const once = retained(entries, count);
        const longer = append(once, aFact());
        expect(verify(retained(longer, 1 + (more % longer.length)))).toEqual([]);
      }),
    );
  });

  it('misses every prefix that no entry records', () => {
    fc.assert(
      fc.property(ledgerAndCut, ([entries, count]) => {
        const rest = append(entries, aFact()).slice(count);
        expect(verify(rest)).toEqual([{ code: 'entryMissing', at: 1, values: { to: count } }]);
      }),
    );
  });

  it('misses whatever went beyond what is recorded', () => {
    fc.assert(
      fc.property(ledgerAndCut, fc.nat(), ([entries, count], more) => {
        const recorded = append(retained(entries, count), aFact());
        const further = 1 + (more % (recorded.length - 1));
        expect(verify(recorded.slice(further))).toEqual([
          { code: 'entryMissing', at: 1, values: { to: count + further } },
        ]);
      }),
    );
  });

  it('misses entries when the record names another hash', () => {
    const other = retained(aLedger([aFact({ title: '另一个标题' }), aFact()]).entries, 1);
    const forged = retained(ofLength(2), 1).slice(0, 1);
    const record = lastOf(other).entry;
    expect(verify(append(forged, record))).toEqual([
      { code: 'entryMissing', at: 1, values: { to: 1 } },
    ]);
  });

  it('misses entries when another event claims their removal', () => {
    const { details } = lastOf(retained(ofLength(3), 2)).entry;
    const claimed = append(ofLength(3), aFact({ event: 'policy-changed', details })).slice(2);
    expect(verify(claimed)).toEqual([{ code: 'entryMissing', at: 1, values: { to: 2 } }]);
  });

  it('is not sound when the record was altered', () => {
    const [kept, record] = retained(ofLength(3), 2);
    if (!kept || !record) throw new Error('Two entries are left.');
    const details = { ...record.entry.details, removed: 1 };
    const altered = [kept, { ...record, entry: { ...record.entry, details } }];
    expect(verify(altered)).toEqual([{ code: 'entryAltered', at: 4 }]);
  });
});

describe('a head that was kept elsewhere', () => {
  const entries = ofLength(4);
  const [first, second, third] = entries.map(headOf);
  const forged = '0'.repeat(64);

  it('of an entry that was removed says nothing any more', () => {
    expect(verify(retained(entries, 2), { witness: first })).toEqual([]);
  });

  it('of the last entry that was removed is still compared', () => {
    expect(verify(retained(entries, 2), { witness: second })).toEqual([]);
    expect(verify(retained(entries, 2), { witness: { sequence: 2, hash: forged } })).toEqual([
      { code: 'witnessContradicted', at: 2, values: { hash: forged } },
    ]);
  });

  it('of an entry that stayed is compared', () => {
    expect(verify(retained(entries, 2), { witness: third })).toEqual([]);
    expect(verify(retained(entries, 2), { witness: { sequence: 3, hash: forged } })).toEqual([
      { code: 'witnessContradicted', at: 3, values: { hash: forged } },
    ]);
  });
});

test.each([
  ['2026-11-23T02:00:00Z', 1, '2025-11-23T02:00:00.000Z'],
  ['2026-11-23T02:00:00Z', 30, '1996-11-23T02:00:00.000Z'],
  ['2028-02-29T19:40:00Z', 1, '2027-03-01T19:40:00.000Z'],
])('at %s what was kept for %d years is older than %s', (now, keepYears, cutoff) => {
  expect(retentionCutoff(new Date(now), keepYears)).toBe(cutoff);
});

test('a removal is told with how many entries went and up to which', () => {
  const details = removalDetails({ through: 9, hash: 'h', removed: 4, before: '2024-10-09' });
  const entry = ledgerEntry(aFact({ event: 'retention-applied', actor: null, details }), 10);
  expect(ledgerSentence('zh-Hans', entry)).toBe('台账中保存期满的 4 条记录（截至第 9 条）已移除');
});
