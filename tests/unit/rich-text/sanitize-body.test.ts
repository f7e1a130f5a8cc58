/** @jest-environment jsdom */
import fc from 'fast-check';

import { sanitizeBody } from '../../../src/plugins/rich-text/domain/sanitize-body';
import attacks from '../../fixtures/rich-text/attacks.json';
import { violations } from './violations';

const expectHarmless = (input: string): void => {
  const body = sanitizeBody(input);
  expect(violations(body)).toEqual([]);
  expect(sanitizeBody(body)).toBe(body);
};

describe('sanitizeBody', () => {
  it('is tried with at least 130 attacks', () => {
    expect(attacks.length).toBeGreaterThanOrEqual(130);
  });

  describe.each([
    ['alone', (input: string) => input],
    ['in a paragraph', (input: string) => `<p>甲${input}乙</p>`],
    ['in a table cell', (input: string) => `<table><tr><td>甲${input}</td></tr></table>`],
    ['in a link', (input: string) => `<a href="https://example.com">甲${input}</a>`],
    ['in an attribute', (input: string) => `<img src="/uploads/a.png" alt="${input}">`],
    ['in a wrapper', (input: string) => `<div><section>${input}</section></div>`],
  ])('makes attacks harmless %s', (_, place) => {
    it.each(attacks)('$name', ({ input }) => expectHarmless(place(input)));
  });

  it('makes any mixture of attacks and content harmless', () => {
    const fragment = fc.oneof(
      fc.constantFrom(...attacks.map(({ input }) => input).filter(({ length }) => length < 500)),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<table>',
        '</table>',
        '<tr>',
        '<td>',
        '</td>',
        '<li>',
        '<ul>',
        '<h1>',
        '</h1>',
        '<a href="',
        '">',
        '<img src="',
        '<!--',
        '-->',
        '<b',
        ' ',
        '"',
        "'",
        '<',
        '>',
        '&',
        '&#',
        ';',
        '甲',
      ),
      fc.string({ unit: 'binary', maxLength: 20 }),
    );
    const document = fc.array(fragment, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(fc.property(document, expectHarmless), { numRuns: 500 });
  });

  it('keeps every word of ordinary text, whatever its characters', () => {
    const text = fc
      .string({ unit: 'grapheme', maxLength: 60 })
      .filter((words) => words.trim() === words);
    const holder = document.createElement('p');
    fc.assert(
      fc.property(text, (words) => {
        holder.textContent = words;
        const body = new DOMParser().parseFromString(
          sanitizeBody(holder.outerHTML),
          'text/html',
        ).body;
        const storable = words.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '');
        expect(body.textContent).toBe(storable.replace(/\r\n?/g, '\n'));
      }),
    );
  });

  describe('keeps unchanged what an article is made of', () => {
    it.each([
      ['headings', '<h2>一、总体情况</h2><h3>（一）主动公开</h3><h4>1.规章</h4>'],
      [
        'emphasis',
        '<p><strong>粗</strong><em>斜</em><u>下</u><s>删</s>H<sub>2</sub>O m<sup>2</sup></p>',
      ],
      ['blank lines and breaks', '<p>甲<br>乙</p><p></p><hr><p>丙</p>'],
      ['nested lists', '<ul><li>甲<ol start="3"><li>乙</li></ol></li><li>丙</li></ul>'],
      ['a quotation', '<blockquote><p>甲</p><p>乙</p></blockquote>'],
      ['code', '<pre><code>a &lt; b\n  &amp;&amp; c</code></pre>'],
      [
        'a web link',
        '<p><a href="https://www.example.gov.cn/art/1.html?a=1&amp;b=2#c" title="全文">全文</a></p>',
      ],
      [
        'a link to another window',
        '<a href="https://example.com" target="_blank" rel="noopener">x</a>',
      ],
      [
        'a mail address and a telephone number',
        '<p><a href="mailto:a@example.gov.cn?subject=x">信</a><a href="tel:+86-10-12345">电话</a></p>',
      ],
      ['an attachment', '<p><a href="/uploads/2024/附件1.xlsx">附件1</a></p>'],
      [
        'a picture',
        '<p><img src="/uploads/a_1.jpg" alt="签约现场" title="签约" width="800" height="600"></p>',
      ],
      ['a picture of another site', '<img src="https://img.example.gov.cn/a.png" alt="">'],
      [
        'a figure',
        '<figure><img src="/uploads/a.jpg" alt="甲"><figcaption>图1 甲</figcaption></figure>',
      ],
      [
        'alignment',
        '<h2 style="text-align: center;">公告</h2><p style="text-align: right;">某某局</p>',
      ],
      [
        'a table with merged cells',
        '<table><caption>表1</caption><thead><tr><th rowspan="2" scope="col">项目</th><th colspan="2" scope="colgroup">数量</th></tr><tr><th>上年</th><th>本年</th></tr></thead><tbody><tr><td>收件</td><td style="text-align: right;">1</td><td colspan="2" rowspan="3">2</td></tr></tbody></table>',
      ],
      ['characters that need escaping', '<p>a &lt; b &amp; c &gt; d "引" \'单\'</p>'],
      ['rare characters and emoji', '<p>𠮷野家 㐂 😀 é</p>'],
      ['nothing', ''],
    ])('%s', (_, html) => expect(sanitizeBody(html)).toBe(html));
  });

  describe('says the same in the allowed elements', () => {
    it.each([
      ['a page title as the first heading', '<h1>甲</h1>', '<h2>甲</h2>'],
      ['deep headings as the last', '<h5>甲</h5><h6>乙</h6>', '<h4>甲</h4><h4>乙</h4>'],
      [
        'old names',
        '<b>甲</b><i>乙</i><del>丙</del><ins>丁</ins>',
        '<strong>甲</strong><em>乙</em><s>丙</s><u>丁</u>',
      ],
      ['lines in boxes as paragraphs', '<div>甲</div><div>乙</div>', '<p>甲</p><p>乙</p>'],
      [
        'boxes around blocks as nothing',
        '<section><div><p>甲</p></div><ul><li>乙</li></ul></section>',
        '<p>甲</p><ul><li>乙</li></ul>',
      ],
      ['empty boxes as nothing', '<p>甲</p><div class="clear"> </div>', '<p>甲</p>'],
      [
        'a box around a picture as a paragraph',
        '<div><font><img src="/uploads/a.png"></font></div>',
        '<p><img src="/uploads/a.png" alt=""></p>',
      ],
      ['a box in a heading as nothing', '<h2><div>甲</div></h2>', '<h2>甲</h2>'],
      [
        'old alignment',
        '<p align="center">甲</p><center>乙</center>',
        '<p style="text-align: center;">甲</p><p style="text-align: center;">乙</p>',
      ],
      [
        'styles and fonts as nothing',
        '<p style="color:red"><font size="5"><span class="x">甲</span></font></p>',
        '<p>甲</p>',
      ],
      [
        'spaces in a file name',
        '<a href=" /uploads/附件 1.doc ">附件</a>',
        '<a href="/uploads/附件%201.doc">附件</a>',
      ],
      [
        'a link that may not be as its words',
        '<p>见<a href="javascript:void(0)">附件</a>。</p>',
        '<p>见附件。</p>',
      ],
      [
        'scripts, styles and drawings as nothing',
        '<p>甲<script>乙</script><style>丙</style><svg><text>丁</text></svg></p><title>戊</title>',
        '<p>甲</p>',
      ],
      [
        'a span too wide as the widest',
        '<table><tr><td colspan="500">甲</td></tr></table>',
        '<table><tr><td colspan="100">甲</td></tr></table>',
      ],
      [
        'a span of one as none',
        '<table><tr><td colspan="1" rowspan="1">甲</td></tr></table>',
        '<table><tr><td>甲</td></tr></table>',
      ],
      [
        'the foot of a table as its body',
        '<table><tfoot><tr><td>甲</td></tr></tfoot></table>',
        '<table><tbody><tr><td>甲</td></tr></tbody></table>',
      ],
    ])('%s', (_, html, expected) => expect(sanitizeBody(html)).toBe(expected));
  });

  it('keeps the words of markup nested past reading', () => {
    const tooDeep = `${'<b>'.repeat(5000)}甲 &amp; 乙</b><p onclick="x">丙<script>`;
    expect(sanitizeBody(tooDeep)).toBe('<p>甲 &amp; 乙</p><p>丙</p>');
  });

  it('reads a million hostile characters in a few seconds', () => {
    const hostile = [
      '<b>',
      '<div>',
      '<p>',
      '<',
      '&',
      '<!--',
      '<b>x',
      '<table><tr><td>',
      '<a href="x">',
      '</b>',
    ];
    const start = performance.now();
    for (const part of hostile) sanitizeBody(part.repeat(Math.floor(1_000_000 / part.length)));
    expect(performance.now() - start).toBeLessThan(30_000);
  }, 60_000);
});
