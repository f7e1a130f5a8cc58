import {
  EMPTY_HEAD,
  headFromText,
  headText,
} from '../../../../src/plugins/review/domain/ledger/chain';
import { entryText, ledgerEntry } from '../../../../src/plugins/review/domain/ledger/ledger-entry';
import { verifyChain } from '../../../../src/plugins/review/domain/ledger/verify-chain';
import { aFact, aLedger, sha256, stored } from './builders';

const facts = [1, 2, 3, 4].map((caseId) => aFact({ caseId }));
const { entries, head } = aLedger(facts);

const verify = (
  rows: ReturnType<typeof stored>,
  options: Partial<Parameters<typeof verifyChain>[1]> = {},
) => verifyChain(rows, { hash: sha256, head, ...options });

test('entries are numbered from 1 without gaps, each behind the hash of the one before', () => {
  expect(entries.map(({ entry }) => entry.sequence)).toEqual([1, 2, 3, 4]);
  expect(entries.map(({ previousHash }) => previousHash)).toEqual([
    EMPTY_HEAD.hash,
    ...entries.slice(0, 3).map(({ hash }) => hash),
  ]);
});

test('a ledger that nobody touched has no findings', () => {
  expect(verify(stored(entries))).toEqual([]);
  expect(verifyChain([], { hash: sha256, head: EMPTY_HEAD })).toEqual([]);
});

test('times are kept in UTC', () => {
  expect(ledgerEntry(aFact({ at: '2025-10-09T09:02:03+08:00' }), 1).at).toBe(
    '2025-10-09T01:02:03.000Z',
  );
});

test('what no database can store never comes into an entry', () => {
  const { title, actor } = ledgerEntry(
    aFact({
      title: '标\u0000题\uD800',
      actor: { id: 1, name: '张\uDC00', post: null, unit: null },
    }),
    1,
  );
  expect({ title, name: actor?.name }).toEqual({ title: '标题\uFFFD', name: '张\uFFFD' });
});

test('a field added later and left empty changes no hash of before', () => {
  const entry = ledgerEntry(aFact(), 1);
  const withLaterField = { ...entry, addedLater: null };
  expect(entryText(withLaterField, EMPTY_HEAD.hash)).toBe(entryText(entry, EMPTY_HEAD.hash));
});

test('an entry that is gone is missing, and nothing else is blamed', () => {
  expect(verify(stored(entries.filter(({ entry }) => entry.sequence !== 2)))).toEqual([
    { code: 'entryMissing', at: 2, values: { to: 2 } },
  ]);
});

test('entries that are gone at the beginning are missing', () => {
  expect(verify(stored(entries.slice(2)))).toEqual([
    { code: 'entryMissing', at: 1, values: { to: 2 } },
  ]);
});

test('entries that are gone at the end leave the head behind', () => {
  expect(verify(stored(entries.slice(0, 3)))).toEqual([
    { code: 'headWrong', at: 3, values: { ...head } },
  ]);
});

test('a head that is gone is wrong', () => {
  expect(verify(stored(entries), { head: null })).toEqual([
    { code: 'headWrong', at: 4, values: {} },
  ]);
});

test('a number used twice is repeated', () => {
  const [first] = stored(entries);
  expect(verify(first ? [first, ...stored(entries)] : [])).toContainEqual({
    code: 'entryRepeated',
    at: 1,
  });
});

test('an entry whose own hash was made anew no longer leads to the next', () => {
  const forged = aLedger([facts[0] ?? aFact(), aFact({ title: '改过的标题' })]).entries;
  expect(verify(stored([...forged, ...entries.slice(2)]))).toEqual([{ code: 'linkBroken', at: 3 }]);
});

test('columns that say something else are named', () => {
  const [first, ...rest] = stored(entries);
  const strayed = first ? [{ ...first, strayColumns: ['locale'] }, ...rest] : [];
  expect(verify(strayed)).toEqual([{ code: 'entryAltered', at: 1, values: { columns: 'locale' } }]);
});

test('a ledger written anew as a whole contradicts a head that was kept elsewhere', () => {
  const anew = aLedger(facts.map((fact) => ({ ...fact, title: '另一个标题' })));
  const rows = stored(anew.entries);
  expect(verify(rows, { head: anew.head })).toEqual([]);
  expect(verify(rows, { head: anew.head, witness: head })).toEqual([
    { code: 'witnessContradicted', at: 4, values: { hash: head.hash } },
  ]);
});

test('a ledger cut short with its head contradicts a head that was kept elsewhere', () => {
  const short = aLedger(facts.slice(0, 2));
  expect(verify(stored(short.entries), { head: short.head, witness: head })).toEqual([
    { code: 'witnessContradicted', at: 4, values: { hash: head.hash } },
  ]);
});

test('an older head that was kept elsewhere agrees with a longer ledger', () => {
  expect(verify(stored(entries), { witness: aLedger(facts.slice(0, 2)).head })).toEqual([]);
});

test('a head is written as one line and read back', () => {
  expect(headFromText(`  ${headText(head)}\n`)).toEqual(head);
});

test.each(['', '4', `4:${'g'.repeat(64)}`, `-1:${'0'.repeat(64)}`, `4:${'0'.repeat(63)}`])(
  '%j is no head',
  (text) => {
    expect(headFromText(text)).toBeNull();
  },
);
