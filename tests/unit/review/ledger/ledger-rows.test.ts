import fc from 'fast-check';
import type { JsonObject } from '../../../../src/plugins/review/domain/canonical-json';
import type { LedgerFact } from '../../../../src/plugins/review/domain/ledger/ledger-entry';
import { LEDGER_EVENTS } from '../../../../src/plugins/review/domain/ledger/ledger-events';
import { verifyChain } from '../../../../src/plugins/review/domain/ledger/verify-chain';
import {
  rowOf,
  storedEntryOf,
  type LedgerRow,
} from '../../../../src/plugins/review/server/src/store/ledger/ledger-rows';
import schema from '../../../../src/plugins/review/server/src/content-types/ledger-entry/schema.json';
import { aFact, aLedger, sha256 } from './builders';

/** Columns that Strapi gives every table; a ledger row leaves them empty. */
const STRAPI_COLUMNS = [
  'document_id',
  'created_at',
  'updated_at',
  'published_at',
  'created_by_id',
  'updated_by_id',
  'locale',
];

const asStored = (row: LedgerRow): LedgerRow => ({
  ...Object.fromEntries(STRAPI_COLUMNS.map((column) => [column, null])),
  ...row,
});

const text = fc.string({ unit: 'grapheme', maxLength: 8 });
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const person = fc.record({
  id: fc.nat(),
  name: text,
  post: orNull(text),
  unit: orNull(text),
});
const fact: fc.Arbitrary<LedgerFact> = fc.record({
  at: fc
    .date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString()),
  event: fc.constantFrom(...LEDGER_EVENTS),
  subject: orNull(fc.record({ uid: text, documentId: text, locale: orNull(text) })),
  title: orNull(text),
  caseId: orNull(fc.nat()),
  round: orNull(fc.nat(9)),
  stage: orNull(text),
  actor: orNull(person),
  onBehalfOf: orNull(person),
  digest: orNull(fc.constantFrom('a'.repeat(64), 'b'.repeat(64))),
  details: fc.dictionary(text, fc.jsonValue({ maxDepth: 1 }), {
    maxKeys: 3,
    noNullPrototype: true,
  }) as fc.Arbitrary<JsonObject>,
});
const ledger = fc.array(fact, { minLength: 1, maxLength: 5 }).map((facts) => {
  const { entries, head } = aLedger(facts);
  return { rows: entries.map((chained) => asStored(rowOf(chained))), head };
});

const findingsOf = (rows: readonly LedgerRow[], head: { sequence: number; hash: string }) =>
  verifyChain(rows.map(storedEntryOf), { hash: sha256, head });

/** The value with one bit of one character, or of the number, turned; something where nothing was. */
const altered = (value: string | number | null, at: number): string | number => {
  if (value === null || value === '') return 'x';
  if (typeof value === 'number') return value ^ (1 << at % 30);
  const index = at % value.length;
  const unit = String.fromCharCode(value.charCodeAt(index) ^ 1);
  return value.slice(0, index) + unit + value.slice(index + 1);
};

test('a row has a column for every attribute of the content type, and its number as id', () => {
  const columns = Object.keys(schema.attributes).map((name) =>
    name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  const { entries } = aLedger([aFact()]);
  expect(entries.map(rowOf).map((row) => Object.keys(row).sort())).toEqual([
    ['id', ...columns].sort(),
  ]);
});

test('a row reads back as the entry it was written from', () => {
  fc.assert(
    fc.property(ledger, ({ rows, head }) => {
      expect(findingsOf(rows, head)).toEqual([]);
      expect(rows.map(storedEntryOf).map(rowOf).map(asStored)).toEqual(rows);
    }),
  );
});

test('one altered bit in any column of any row is found', () => {
  fc.assert(
    fc.property(ledger, fc.nat(), fc.nat(), fc.nat(), ({ rows, head }, r, c, at) => {
      const index = r % rows.length;
      const row = rows[index] ?? {};
      const column = Object.keys(row)[c % Object.keys(row).length] ?? 'id';
      const forged = rows.with(index, { ...row, [column]: altered(row[column] ?? null, at) });
      expect(findingsOf(forged, head)).not.toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test('any entry removed is found', () => {
  fc.assert(
    fc.property(ledger, fc.nat(), ({ rows, head }, r) => {
      expect(findingsOf(rows.toSpliced(r % rows.length, 1), head)).not.toEqual([]);
    }),
  );
});

test('any two entries swapped are found, with their numbers or without', () => {
  const twoFacts = fc.tuple(fact, fact).filter(([a, b]) => JSON.stringify(a) !== JSON.stringify(b));
  fc.assert(
    fc.property(twoFacts, fc.boolean(), (facts, keepNumbers) => {
      const { entries, head } = aLedger(facts);
      const [first = {}, second = {}] = entries.map(rowOf);
      const swapped = keepNumbers
        ? [
            { ...second, id: 1 },
            { ...first, id: 2 },
          ]
        : [second, first];
      expect(findingsOf(swapped.map(asStored), head)).not.toEqual([]);
    }),
  );
});

test.each(['{"note":', '{"note":1e999}'])(
  'details that are no longer JSON are an altered entry: %s',
  (details) => {
    const { entries, head } = aLedger([aFact()]);
    const rows = entries.map((chained) => ({ ...rowOf(chained), details }));
    expect(findingsOf(rows, head)).toEqual([
      { code: 'entryAltered', at: 1, values: { columns: 'details' } },
    ]);
  },
);
