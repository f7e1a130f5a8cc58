import { bodyText } from '../../../src/plugins/rich-text/domain/body-text';

describe('bodyText', () => {
  it.each([
    ['one line a paragraph or heading', '<h2>通知</h2><p>甲</p>\n<p>乙</p>', '通知\n甲\n乙'],
    ['one line a list item', '<ul><li>甲<ol><li>乙</li></ol></li></ul>', '甲\n乙'],
    ['a line end for a break', '<p>甲<br>乙</p>', '甲\n乙'],
    [
      'tabs between the cells of a row',
      '<table><tr><th>项目</th><th>数</th></tr><tr><td><p>收</p><p>件</p></td><td>1</td></tr></table>',
      '项目\t数\n收 件\t1',
    ],
    [
      'empty cells in their places',
      '<table><tr><td></td><td>1</td><td></td></tr></table>',
      '\t1\t',
    ],
    ['no empty lines', '<p></p><p> </p><hr><p>甲</p>', '甲'],
    [
      'emphasis and links as their words',
      '<p>见<a href="/uploads/a.pdf">附<strong>件</strong></a></p>',
      '见附件',
    ],
    ['nothing of pictures', '<p>甲<img src="/uploads/a.png" alt="乙"></p>', '甲'],
    [
      'characters for entities, once',
      '<p>a &lt;b&gt; &amp;amp; &#8220;x&#x201d;&nbsp;y</p>',
      'a <b> &amp; “x” y',
    ],
    ['nothing for entities of no character', '<p>&#0;&#xD800;x</p>', 'x'],
    ['single spaces', '<p>a \n  b</p>', 'a b'],
    ['nothing of nothing', '', ''],
  ])('gives %s', (_, html, text) => expect(bodyText(html)).toBe(text));

  it('reads a million opening brackets without trouble', () => {
    const start = performance.now();
    bodyText('<'.repeat(1_000_000));
    bodyText('<a '.repeat(300_000));
    bodyText('<!--'.repeat(250_000));
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
