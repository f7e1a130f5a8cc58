import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { parseTermRows } from '../../../../src/plugins/review/domain/pre-checks/terms/parse-term-rows';
import { readTerm } from '../../../../src/plugins/review/domain/pre-checks/terms/read-term';
import type { Term } from '../../../../src/plugins/review/domain/pre-checks/terms/term';
import { decodeText } from '../../../../src/plugins/review/server/src/csv/decode-text';
import { readCsv, writeTermFile } from '../../../../src/plugins/review/server/src/csv/term-file';

describe('readCsv', () => {
  it.each([
    ['a byte order mark', '\ufeffa,b', [['a', 'b']]],
    ['the line ends of every system', 'a\r\nb', [['a'], ['b']]],
    ['empty rows, so that the numbers are right', 'a\n\nb', [['a'], [''], ['b']]],
    ['rows of unequal length', 'a,b\nc', [['a', 'b'], ['c']]],
    ['quotes, commas and breaks in a cell', '"a,""b""\nc"', [['a,"b"\nc']]],
    ['nothing', '', []],
  ])('reads %s', (_, text, rows) => expect(readCsv(text)).toEqual({ ok: true, rows }));

  it.each([
    ['a quote that never ends', 'a\n"b\nc', 2],
    ['words behind a quote', 'a\n\n"b"c', 3],
  ])('says in which row there is %s', (_, text, row) =>
    expect(readCsv(text)).toEqual({ ok: false, problem: { code: 'malformed', row } }),
  );

  it('stops at 50,000 rows', () => {
    expect(readCsv('a\n'.repeat(50_000))).toMatchObject({ ok: true });
    expect(readCsv('a\n'.repeat(50_001))).toMatchObject({ problem: { code: 'tooManyRows' } });
  });
});

const character = fc.constantFrom(...'甲乙ＡaB1=+-@＝"\',;');
const word = fc.string({ unit: character, minLength: 1, maxLength: 6 });
const term = fc
  .record({
    term: word,
    replacement: fc.option(word),
    level: fc.constantFrom<Term['level']>('blocking', 'warning', 'allowed'),
  })
  // An apostrophe before a formula is what the file itself writes.
  .filter(({ term: one, replacement }) => !/^'/u.test(one) && !/^'/u.test(replacement ?? ''))
  .filter((one) => readTerm({ ...one, replacement: one.replacement ?? '' }).ok);

test('a written list reads back as it was, and no cell of it is a formula', () =>
  fc.assert(
    fc.property(term, (one) => {
      const file = writeTermFile([one]);
      const read = readCsv(file);
      expect(read.ok && parseTermRows(read.rows)).toEqual({
        terms: [{ row: 2, ...one }],
        rejected: [],
      });
      const cells = parse(file, { bom: true }).flat();
      expect(cells.filter((cell) => /^[=+\-@＝]/u.test(cell))).toEqual([]);
    }),
  ));

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('甲乙'), '甲乙'],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeff甲乙'), '甲乙'],
    ['GB18030', Buffer.from('bcd7d2d2', 'hex'), '甲乙'],
    ['a rare character of GB18030', Buffer.from('9832c032', 'hex'), '𩘐'],
    ['UTF-16, as “Unicode text” is', Buffer.from('\ufeff甲\t乙\n', 'utf16le'), null],
    ['bytes that are no text', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]), null],
  ])('reads %s', (_, bytes, text) => expect(decodeText(bytes)).toBe(text));
});
