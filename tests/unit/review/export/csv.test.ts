import { buffer } from 'node:stream/consumers';
import { csvStream, type Cell } from '../../../../src/plugins/review/server/src/export/csv';

const csvOf = async (rows: Iterable<Cell[]> | AsyncIterable<Cell[]>) =>
  (await buffer(csvStream({ header: ['单位', '数'], rows }))).toString('utf8');

test('begins with a byte order mark and its header, also without rows', async () => {
  expect(await csvOf([])).toBe('\uFEFF单位,数\r\n');
});

test('keeps commas, quotes and line ends within a cell', async () => {
  expect(await csvOf([['甲,"乙"\n丙', 1]])).toBe('\uFEFF单位,数\r\n"甲,""乙""\n丙",1\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1', '＋1', '－1', '＠1'])(
  'the text %j is no formula',
  async (formula) => {
    expect(await csvOf([[formula, -1]])).toBe(`\uFEFF单位,数\r\n'${formula},-1\r\n`);
  },
);

test('what is not known is an empty cell', async () => {
  expect(await csvOf([[null, null]])).toBe('\uFEFF单位,数\r\n,\r\n');
});

test('ends with the error that its rows end with', async () => {
  const failing = async function* () {
    yield ['甲', 1] as Cell[];
    throw new Error('the database is gone');
  };
  await expect(csvOf(failing())).rejects.toThrow('the database is gone');
});
