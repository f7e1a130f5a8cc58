/** @jest-environment jsdom */
import {
  compareBlocks,
  type BlockChange,
} from '../../../../src/plugins/review/admin/src/diff/compare-blocks';
import type { Piece } from '../../../../src/plugins/review/admin/src/diff/compare-texts';
import { readBlocks } from '../../../../src/plugins/review/admin/src/diff/read-blocks';

const shown = (pieces: readonly Piece[]): string =>
  pieces
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
    .join('');

const line = (change: BlockChange) => {
  switch (change.kind) {
    case 'changed':
      return ['changed', shown(change.pieces)];
    case 'picture':
      return ['picture', change.before, change.after];
    case 'table':
      return [
        'table',
        change.table.columns.join(' '),
        ...change.table.rows.map(({ kind, cells }) => `${kind}: ${cells.map(shown).join('|')}`),
      ];
    default:
      return [change.kind, 'text' in change.block ? change.block.text : change.block.element];
  }
};

const compare = (before: string, after: string) =>
  compareBlocks(readBlocks(before), readBlocks(after)).map(line);

const table = (...rows: string[][]) =>
  `<table><tbody>${rows
    .map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
    .join('')}</tbody></table>`;

describe('compareBlocks', () => {
  it('marks one character in one paragraph and leaves the others alone', () => {
    expect(
      compare(
        '<p>第一段。</p><p>本办法自5月1日起施行。</p>',
        '<p>第一段。</p><p>本办法自6月1日起施行。</p>',
      ),
    ).toEqual([
      ['same', '第一段。'],
      ['changed', '本办法自[-5-]{+6+}月1日起施行。'],
    ]);
  });

  it('compares a table cell by cell, also behind a row that was put in', () => {
    expect(
      compare(
        table(['废水', '12家'], ['废气', '30家']),
        table(['废水', '13家'], ['固废', '4家'], ['废气', '30家']),
      ),
    ).toEqual([
      [
        'table',
        'same same',
        'changed: 废水|1[-2-]{+3+}家',
        'added: {+固废+}|{+4家+}',
        'same: 废气|30家',
      ],
    ]);
  });

  it('marks a column that was put into a table, and no other cell', () => {
    expect(
      compare(
        table(['项目', '数量'], ['废水', '12家'], ['废气', '30家']),
        table(['项目', '单位', '数量'], ['废水', '分局', '12家'], ['废气', '市局', '31家']),
      ),
    ).toEqual([
      [
        'table',
        'same added same',
        'same: 项目|{+单位+}|数量',
        'same: 废水|{+分局+}|12家',
        'changed: 废气|{+市局+}|3[-0-]{+1+}家',
      ],
    ]);
  });

  it('marks a column that was taken out of a table without heads', () => {
    expect(
      compare(
        table(['甲', '一', '5'], ['乙', '二', '6'], ['丙', '三', '7']),
        table(['甲', '5'], ['乙', '6'], ['丙', '7']),
      ),
    ).toEqual([
      ['table', 'same removed same', 'same: 甲|[-一-]|5', 'same: 乙|[-二-]|6', 'same: 丙|[-三-]|7'],
    ]);
  });

  it('keeps the columns of a table with merged cells', () => {
    const merged = (cell: string) =>
      `<table><tr><th colspan="2">合计</th><th rowspan="2">备注</th></tr><tr><td>水</td><td>${cell}</td></tr></table>`;
    expect(compare(merged('5'), merged('6'))).toEqual([
      ['table', 'same same same', 'same: 合计||备注', 'changed: 水|[-5-]{+6+}|'],
    ]);
  });

  it('takes unlike paragraphs in one place for removed and added', () => {
    expect(compare('<p>召开年度总结会议。</p>', '<p>夏季臭氧污染防治百日攻坚启动</p>')).toEqual([
      ['removed', '召开年度总结会议。'],
      ['added', '夏季臭氧污染防治百日攻坚启动'],
    ]);
  });

  it('tells a changed form, link or picture from changed words', () => {
    expect(
      compare('<p>全文见<a href="/a">此处</a></p>', '<p>全文见<a href="/b">此处</a></p>'),
    ).toEqual([['formatted', '全文见此处']]);
    expect(compare('<p>一、总则</p>', '<h2>一、总则</h2>')).toEqual([['formatted', '一、总则']]);
  });

  it('says that a picture was replaced or described anew, wherever it stands', () => {
    const changed = ['picture', { src: '/1.png', alt: '图' }, { src: '/2.png', alt: '另一张图' }];
    const inBoth = (html: (image: string) => string) =>
      compare(html('<img src="/1.png" alt="图">'), html('<img src="/2.png" alt="另一张图">'));

    expect(inBoth((image) => `<figure>${image}<figcaption>题注</figcaption></figure>`)).toEqual([
      changed,
      ['same', '题注'],
    ]);
    expect(inBoth((image) => `<p>见<a href="/">${image}</a></p>`)).toEqual([changed]);
    expect(inBoth((image) => table([image]))).toEqual([changed]);
  });

  it('loads and runs nothing of what it reads', () => {
    const blocks = readBlocks('<p>正文</p><img src="x" onerror="globalThis.ran = true">');

    expect(blocks.map(({ element }) => element)).toEqual(['p', 'img']);
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });
});
