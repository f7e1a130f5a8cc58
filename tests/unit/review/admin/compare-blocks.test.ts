/** @jest-environment jsdom */
import { compareBlocks } from '../../../../src/plugins/review/admin/src/diff/compare-blocks';
import { readBlocks } from '../../../../src/plugins/review/admin/src/diff/read-blocks';

const compare = (before: string, after: string) =>
  compareBlocks(readBlocks(before), readBlocks(after)).map((change) =>
    change.kind === 'changed'
      ? [
          'changed',
          change.texts.map((pieces) =>
            pieces
              .map(
                ({ kind, text }) =>
                  ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind],
              )
              .join(''),
          ),
        ]
      : [change.kind, change.block.texts.join('|')],
  );

describe('compareBlocks', () => {
  it('marks one character in one paragraph and leaves the others alone', () => {
    expect(
      compare(
        '<p>第一段。</p><p>本办法自5月1日起施行。</p>',
        '<p>第一段。</p><p>本办法自6月1日起施行。</p>',
      ),
    ).toEqual([
      ['same', '第一段。'],
      ['changed', ['本办法自[-5-]{+6+}月1日起施行。']],
    ]);
  });

  it('compares a table cell by cell, also behind a row that was put in', () => {
    const row = (...cells: string[]) =>
      `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    expect(
      compare(
        `<table><tbody>${row('废水', '12家')}${row('废气', '30家')}</tbody></table>`,
        `<table><tbody>${row('废水', '13家')}${row('固废', '4家')}${row('废气', '30家')}</tbody></table>`,
      ),
    ).toEqual([
      ['changed', ['废水', '1[-2-]{+3+}家']],
      ['added', '固废|4家'],
      ['same', '废气|30家'],
    ]);
  });

  it('takes unlike paragraphs in one place for removed and added', () => {
    expect(compare('<p>召开年度总结会议。</p>', '<p>夏季臭氧污染防治百日攻坚启动</p>')).toEqual([
      ['added', '夏季臭氧污染防治百日攻坚启动'],
      ['removed', '召开年度总结会议。'],
    ]);
  });

  it('tells a changed form, link or picture from changed words', () => {
    expect(
      compare('<p>全文见<a href="/a">此处</a></p>', '<p>全文见<a href="/b">此处</a></p>'),
    ).toEqual([['formatted', '全文见此处']]);
    expect(compare('<p>一、总则</p>', '<h2>一、总则</h2>')).toEqual([['formatted', '一、总则']]);
    expect(
      compare(
        '<figure><img src="/1.png" alt="图"></figure>',
        '<figure><img src="/2.png" alt="图"></figure>',
      ),
    ).toEqual([['formatted', '图']]);
  });

  it('loads and runs nothing of what it reads', () => {
    const blocks = readBlocks('<p>正文</p><img src="x" onerror="globalThis.ran = true">');

    expect(blocks.map(({ element }) => element)).toEqual(['p', 'img']);
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });
});
