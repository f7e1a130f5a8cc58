import { h2, ol, p, table, ul } from '../../../src/demo/html';

describe('the shapes of a demo body', () => {
  test('are paragraphs, headings and lists', () => {
    expect(p('一', '二')).toBe('<p>一</p><p>二</p>');
    expect(h2('题')).toBe('<h2>题</h2>');
    expect(ul('甲')).toBe('<ul><li>甲</li></ul>');
    expect(ol('甲', '乙')).toBe('<ol><li>甲</li><li>乙</li></ol>');
  });

  test('are tables whose cells may span columns and rows', () => {
    const html = table({
      head: [[{ text: '项目', colspan: 2 }]],
      rows: [[{ text: '行政许可', rowspan: 2 }, '31'], ['393']],
    });

    expect(html).toBe(
      '<table><thead><tr><th colspan="2">项目</th></tr></thead>' +
        '<tbody><tr><td rowspan="2">行政许可</td><td>31</td></tr><tr><td>393</td></tr></tbody></table>',
    );
  });
});
