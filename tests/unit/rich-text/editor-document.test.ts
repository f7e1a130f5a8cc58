/** @jest-environment jsdom */
import { Editor } from '@tiptap/core';

import { bodyExtensions } from '../../../src/plugins/rich-text/admin/src/editor/extensions';
import { readBody } from '../../../src/plugins/rich-text/admin/src/editor/read-body';
import { storedHtml } from '../../../src/plugins/rich-text/admin/src/editor/stored-html';
import { sanitizeBody } from '../../../src/plugins/rich-text/domain/sanitize-body';

describe('a body in the editor', () => {
  const editor = new Editor({ extensions: bodyExtensions({ placeholder: '' }) });
  afterAll(() => editor.destroy());

  const throughEditor = (html: string): string => storedHtml(readBody(html, editor.schema));

  describe('is stored as it was read', () => {
    it.each([
      ['nothing', ''],
      ['paragraphs, blank lines and breaks', '<p>甲<br>乙</p><p></p><p>丙</p>'],
      ['headings', '<h2>一、总体情况</h2><h3>（一）主动公开</h3><h4>1.规章</h4>'],
      [
        'emphasis',
        '<p><strong>粗</strong><em>斜</em><u>下</u><s>删</s>H<sub>2</sub>O m<sup>2</sup><code>x</code></p>',
      ],
      [
        'alignment',
        '<h2 style="text-align: center;">公告</h2><p style="text-align: right;">某某局</p>',
      ],
      ['nested lists', '<ul><li>甲<ol start="3"><li>乙</li></ol></li><li>丙</li></ul>'],
      ['list items of several paragraphs', '<ol><li><p>甲</p><p>乙</p></li></ol>'],
      ['a quotation', '<blockquote><p>甲</p></blockquote>'],
      ['code', '<pre><code>a &lt; b\n  c</code></pre>'],
      ['a rule', '<p>甲</p><hr><p>乙</p>'],
      [
        'links',
        '<p><a href="https://example.com/?a=1&amp;b=2" title="题" target="_blank" rel="noopener">甲</a><a href="/uploads/a.pdf">乙</a></p>',
      ],
      [
        'pictures in text and in links',
        '<p>甲<img src="/uploads/a.png" alt="乙" width="8" height="6"><a href="https://example.com"><img src="/uploads/b.png" alt=""></a></p>',
      ],
      [
        'figures',
        '<figure><img src="/uploads/a.png" alt="甲" title="乙" width="8" height="6"><figcaption>图1　甲</figcaption></figure>',
      ],
      ['spaces that do not break', '<p>甲\u00a0乙</p>'],
      [
        'tables with merged cells',
        '<table><caption>表1</caption><thead><tr><th rowspan="2">项目</th><th colspan="2" scope="colgroup">数量</th></tr><tr><th>上年</th><th>本年</th></tr></thead><tbody><tr><td>收件</td><td style="text-align: right;">1</td><td rowspan="2"></td></tr><tr><td><p>甲</p><p>乙</p></td><td><ul><li>丙</li></ul></td></tr></tbody></table>',
      ],
      [
        'tables of header cells beside rows',
        '<table><tbody><tr><th scope="row">甲</th><td>1</td></tr></tbody></table>',
      ],
      [
        'header cells that reach into the body',
        '<table><tbody><tr><th rowspan="2">甲</th><th>乙</th></tr><tr><td>1</td></tr></tbody></table>',
      ],
    ])('%s', (_, html) => {
      expect(throughEditor(html)).toBe(html);
      expect(sanitizeBody(html)).toBe(html);
    });
  });

  describe('says the same in the form it is stored in', () => {
    it.each([
      [
        'td in thead as th',
        '<table><thead><tr><td>甲</td></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
        '<table><thead><tr><th>甲</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
      ],
      [
        'a lone paragraph in a cell as its text',
        '<table><tbody><tr><td><p style="text-align: center;">甲</p></td></tr></tbody></table>',
        '<table><tbody><tr><td style="text-align: center;">甲</td></tr></tbody></table>',
      ],
      [
        'text outside paragraphs as a paragraph',
        '甲<strong>乙</strong>',
        '<p>甲<strong>乙</strong></p>',
      ],
      [
        'a picture outside paragraphs as a paragraph',
        '<img src="/uploads/a.png" alt="">',
        '<p><img src="/uploads/a.png" alt=""></p>',
      ],
      ['an empty document as nothing', '<p></p><p></p>', ''],
      [
        'a figure of a table as its parts',
        '<figure><table><tbody><tr><td>甲</td></tr></tbody></table><figcaption>乙</figcaption></figure>',
        '<table><tbody><tr><td>甲</td></tr></tbody></table><p>乙</p>',
      ],
      [
        'an ordered list by letters as by numbers',
        '<ol type="a"><li>甲</li></ol>',
        '<ol><li>甲</li></ol>',
      ],
    ])('%s', (_, html, expected) => expect(throughEditor(html)).toBe(expected));
  });

  it('takes no value for an empty document', () => {
    expect(storedHtml(readBody(null, editor.schema))).toBe('');
    expect(storedHtml(readBody(undefined, editor.schema))).toBe('');
  });

  it('writes what its commands make in the stored form', () => {
    editor.commands.setContent('<p>甲</p>');
    editor.chain().focus('end').insertTable({ rows: 2, cols: 2, withHeaderRow: true }).run();
    const stored = storedHtml(editor.state.doc);
    expect(stored).toBe(
      '<p>甲</p><table><thead><tr><th></th><th></th></tr></thead><tbody><tr><td></td><td></td></tr></tbody></table>',
    );
    expect(sanitizeBody(stored)).toBe(stored);
  });

  it('merges and splits cells', () => {
    editor.commands.setContent(
      readBody(
        '<table><tbody><tr><td>甲</td><td>乙</td></tr></tbody></table>',
        editor.schema,
      ).toJSON(),
    );
    editor.commands.setCellSelection({ anchorCell: 2, headCell: 7 });
    editor.commands.mergeCells();
    expect(storedHtml(editor.state.doc)).toBe(
      '<table><tbody><tr><td colspan="2"><p>甲</p><p>乙</p></td></tr></tbody></table>',
    );
    editor.commands.splitCell();
    expect(storedHtml(editor.state.doc)).toBe(
      '<table><tbody><tr><td><p>甲</p><p>乙</p></td><td></td></tr></tbody></table>',
    );
  });
});
