import fc from 'fast-check';
import { htmlPieces } from '../../../../src/plugins/review/domain/pre-checks/text/html-pieces';
import { readHtml } from '../../../../src/plugins/review/domain/pre-checks/text/read-html';

describe('readHtml', () => {
  it.each([
    ['one line a block', '<h2>通知</h2><p>甲</p>\n<p>乙</p>', '通知\n甲\n乙'],
    ['one line a list item', '<ul><li>甲<ol><li>乙</li></ol></li></ul>', '甲\n乙'],
    ['a line end for a break', '甲<br>乙<br/>丙', '甲\n乙\n丙'],
    [
      'tabs between the cells of a row',
      '<table><tr><th>项目</th><th><p>数</p></th></tr><tr><td>收</td><td></td><td>1</td></tr></table>后',
      '项目\t数\n收\t1\n后',
    ],
    ['lines inside a cell', '<tr><td><p>甲</p><p>乙</p></td><td>丙</td></tr>', '甲\n乙\t丙'],
    ['single spaces, none at the borders', '<p> a \n  b </p> <p> c</p>', 'a b\nc'],
    ['hard spaces as they are', '<p>a&nbsp;&nbsp;b</p>', 'a\u00a0\u00a0b'],
    ['nothing for inline tags', '6103<b>02</b>1990<span>0101</span>', '610302' + '19900101'],
    [
      'characters for entities, once',
      '&lt;b&gt; &amp;amp; &#8220;x&#x201d;&hellip;',
      '<b> &amp; “x”…',
    ],
    ['what is no entity as it stands', 'A&B &unknown; &; &#0;', 'A&B &unknown; &;'],
    ['the digits that numbers hide', '&#49;&#x33;&#56', '138'],
    ['a space for an entity of white space', 'a&#32;&#10;b', 'a b'],
    [
      'nothing of comments',
      '甲<!-- <p>乙</p> -->丙<!-->丁<!--->戊<!doctype html>己<?x?>',
      '甲丙丁戊己',
    ],
    ['nothing of scripts and styles', '甲<script>"<p>"</script><STYLE>p{}</sTyle >乙', '甲乙'],
    ['a bracket that opens no tag', 'PM2.5 < 35，a<5', 'PM2.5 < 35，a<5'],
    ['nothing behind a tag that never ends', '甲<a href="乙', '甲'],
    ['nothing behind a comment that never ends', '甲<!-- 乙', '甲'],
    ['a tag with brackets in its attributes', '<p title="a>b">甲</p>', '甲'],
    ['nothing of nothing', '', ''],
  ])('gives %s', (_, html, text) => expect(readHtml(html).text).toBe(text));

  it('finds links with their words', () => {
    const { text, links } = readHtml(
      '<p>见 <a href="/uploads/a.pdf?x=1&amp;y=2"> 附<b>件</b> </a>和<a id=x></a><a HREF=b>乙<a href="c">丙</a></p>',
    );
    expect(text).toBe('见 附件 和乙丙');
    expect(
      links.map(({ href, isNamed, start, end }) => [href, isNamed, text.slice(start, end)]),
    ).toEqual([
      ['/uploads/a.pdf?x=1&y=2', false, '附件'],
      [null, true, ''],
      ['b', false, '乙'],
      ['c', false, '丙'],
    ]);
  });

  it('finds pictures with their place, and pictures that speak for a link', () => {
    const reading = readHtml(
      '<p>甲<img src="/uploads/a.png" alt="">乙</p><a href="x"><img src=b alt="丙"></a>',
    );
    expect(reading.images).toEqual([
      { src: '/uploads/a.png', alt: '', at: 1, start: 4 },
      { src: 'b', alt: '丙', at: 2, start: 54 },
    ]);
    expect(reading.links).toEqual([
      { href: 'x', isNamed: false, hasDescribedImage: true, start: 2, end: 2 },
    ]);
  });

  it('collects what is shown when the mouse rests', () =>
    expect(readHtml('<a title="a" href="b">c</a><img title=\'d\'>').titles).toEqual(['a', 'd']));

  const WORDS = ['甲', '乙 ', ' ', '😀', 'a', '&amp;', '&#x1F600;', '<', '&nbsp;'];
  const TAGS = [
    '<p>',
    '</p>',
    '<td>',
    '</tr>',
    '<b>',
    '</b>',
    '<br>',
    '<a href="x">',
    '</a>',
    '<!-- x -->',
  ];
  const htmls = fc
    .array(fc.constantFrom(...WORDS, ...TAGS), { maxLength: 40 })
    .map((pieces) => pieces.join(''));

  it('knows where every character comes from', () => {
    fc.assert(
      fc.property(htmls, (html) => {
        const { text, source } = readHtml(html);
        for (let at = 0; at < text.length; at += 1) {
          const markup = html.slice(source.startOf(at), source.endOf(at));
          if (markup === '') expect('\n\t').toContain(text[at]);
          else expect(readHtml(`.${markup}.`).text).toContain(text[at]);
          if (at > 0) expect(source.startOf(at)).toBeGreaterThanOrEqual(source.startOf(at - 1));
        }
      }),
    );
  });

  it('leads back to pieces without tags that hold the same words', () => {
    fc.assert(
      fc.property(htmls, fc.nat(30), fc.nat(30), (html, offset, length) => {
        const reading = readHtml(html);
        const pieces = htmlPieces(reading, offset, length);
        const words = pieces.map(({ start, end }) => html.slice(start, end));
        const wanted = reading.text.slice(offset, offset + length);
        const letters = (text: string) => text.replace(/\s/g, '');
        for (const word of words) expect(word).not.toMatch(/<[/a-z!?]/i);
        // An emoji written as an entity cannot be marked by halves.
        if (!/[\ud800-\udfff]/.test(wanted)) {
          const read = words.map((word) => readHtml(word).text).join('');
          expect(letters(read)).toBe(letters(wanted));
        }
      }),
    );
  });

  it('reads a million unfinished tags without trouble', () => {
    const start = performance.now();
    for (const piece of [
      '<',
      '<a ',
      '<!--',
      '<a b="',
      '<a b=\'"',
      '</',
      '&#',
      '<script>',
      '<p>',
      '<a href=x>',
      ' ',
    ]) {
      readHtml(piece.repeat(Math.floor(500_000 / piece.length)));
    }
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
