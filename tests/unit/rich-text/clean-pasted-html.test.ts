/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { cleanPastedHtml } from '../../../src/plugins/rich-text/admin/src/paste/clean-pasted-html';
import { violations } from './violations';

const paste = (name: string) =>
  cleanPastedHtml(readFileSync(path.join(__dirname, '../../fixtures/rich-text', name), 'utf8'));

const clean = (html: string): string => cleanPastedHtml(html).html;

/** One block a line, so that a difference can be read. */
const lines = (html: string): string[] =>
  html
    .replace(/>[ \n]+</g, '><')
    .replace(
      /(<\/(?:caption|p|h[2-4]|li|tr|table|thead|tbody|ul|ol)>|<(?:ul|ol|table|thead|tbody)[^>]*>)(?!<\/t[dh]>)/g,
      '$1\n',
    )
    .split('\n')
    .filter((line) => line !== '');

describe('cleanPastedHtml', () => {
  it('keeps headings, lists and typed numbers from Word', () => {
    const { html, droppedImages } = paste('word-lists.html');
    expect(lines(html)).toEqual([
      '<h2>关于做好政务公开工作的通知</h2>',
      '<h3>一、总体要求</h3>',
      '<p>各单位要按照2024年工作要点，认真做好以下工作，<strong>不得</strong>迟报、漏报。</p>',
      '<p>（一）落实责任。主要负责人亲自部署。</p>',
      '<ol>',
      '<li>规章<ul>',
      '<li>现行有效的</li>',
      '<li>已经废止的</li>',
      '</ul>',
      '</li>',
      '<li>规范性文件，见<a href="https://www.example.gov.cn/zfxxgk/index.html" title="https://www.example.gov.cn/zfxxgk/index.html">公开指南</a></li>',
      '</ol>',
      '<p>中间一段。</p>',
      '<ol start="3">',
      '<li>其他</li>',
      '</ol>',
      '<p>第一条　为了规范公开工作，制定本办法。</p>',
      '<ol>',
      '<li>机构职能；</li>',
      '<li>办事依据。</li>',
      '</ol>',
      '<h4>有关说明</h4>',
      '<p>新增的话批注过的话。</p>',
    ]);
    expect(droppedImages).toBe(1);
  });

  it('keeps tables from Word with merged cells, header rows and caption', () => {
    expect(lines(paste('word-table.html').html)).toEqual([
      '<table>',
      '<caption>表1　收到和处理申请情况</caption>',
      '<thead>',
      '<tr><th rowspan="2"><p>项目</p></th><th colspan="2"><p>申请人情况</p></th></tr>',
      '<tr><th><p>自然人</p></th><th><p>法人或其他组织</p></th></tr>',
      '</thead>',
      '<tbody>',
      '<tr><td><p>一、本年新收</p>',
      '<p>　其中：网上申请</p></td><td><p>1,024</p></td><td></td></tr>',
      '<tr><td colspan="3"><p>说明：数据截至2024年12月底。</p></td></tr>',
      '</tbody>',
      '</table>',
    ]);
  });

  it('keeps the real lists Word for Mac writes, and words in fields and controls', () => {
    expect(lines(paste('word-mac.html').html)).toEqual([
      '<h2>年度报告</h2>',
      '<ol>',
      '<li>主动公开<ul>',
      '<li>规章</li>',
      '</ul>',
      '</li>',
      '<li>依申请公开</li>',
      '</ol>',
      '<p>控件里的话H<sub>2</sub>O</p>',
    ]);
  });

  it('keeps headings, lists and tables from WPS', () => {
    const { html, droppedImages } = paste('wps-notice.html');
    expect(lines(html)).toEqual([
      '<h2>关于开展专项检查的公告</h2>',
      '<p>局公告〔2024〕3号</p>',
      '<p>根据有关规定，现公告如下：</p>',
      '<h3>一、检查范围</h3>',
      '<ol>',
      '<li>生产单位；</li>',
      '<li>经营单位。</li>',
      '</ol>',
      '<ul>',
      '<li>自查</li>',
      '</ul>',
      '<p>二、检查时间。2024年5月。<u>不通知</u></p>',
      '<table>',
      '<tbody>',
      '<tr><td rowspan="2"><p>单位</p></td><td colspan="2"><p>数量（家）</p></td></tr>',
      '<tr><td><p>12</p></td><td></td></tr>',
      '</tbody>',
      '</table>',
      '<p>某某市某某局</p>',
    ]);
    expect(droppedImages).toBe(2);
  });

  it('keeps ranges from Excel without hidden rows', () => {
    expect(lines(paste('excel-range.html').html)).toEqual([
      '<table>',
      '<tbody>',
      '<tr><td colspan="3">行政许可统计表</td></tr>',
      '<tr><td>事项</td><td>本年<br>累计</td><td>备注</td></tr>',
      '<tr><td>　其中：新办</td><td>1,234</td><td rowspan="2"></td></tr>',
      '<tr><td>　<a href="https://www.example.gov.cn/a?b=1&amp;c=2">延续</a></td><td>5.6%</td></tr>',
      '</tbody>',
      '</table>',
    ]);
  });

  it.each([
    'word-lists.html',
    'word-table.html',
    'word-mac.html',
    'wps-notice.html',
    'excel-range.html',
  ])('leaves nothing of %s that a body may not have, and no style at all', (name) => {
    const { html } = paste(name);
    expect(violations(html)).toEqual([]);
    expect(html).not.toMatch(/style=|class=|mso|kso/i);
  });

  it('gives the same when its result is pasted again', () => {
    for (const name of [
      'word-lists.html',
      'word-table.html',
      'wps-notice.html',
      'excel-range.html',
    ]) {
      const { html } = paste(name);
      // Headings that start at h2 are in their places already.
      expect(clean(html)).toBe(html);
    }
  });

  describe('on web pages and other programs', () => {
    it.each([
      [
        'boxes become paragraphs',
        '<div><div>甲</div><div><b>乙</b></div></div>',
        '<p>甲</p><p><strong>乙</strong></p>',
      ],
      [
        'bold by style is bold',
        '<p><span style="font-weight:700;color:red">甲</span></p>',
        '<p><strong>甲</strong></p>',
      ],
      [
        "Google's box is not bold",
        '<b style="font-weight:normal" id="docs-internal"><p>甲</p></b>',
        '<p>甲</p>',
      ],
      ['a heading spoken as one is one', '<p role="heading" aria-level="3">甲</p>', '<h3>甲</h3>'],
      [
        'levels stay apart below a page title',
        '<h1>甲</h1><h2>乙</h2><h3>丙</h3><h4>丁</h4>',
        '<h2>甲</h2><h3>乙</h3><h4>丙</h4><h4>丁</h4>',
      ],
      ['levels stay as they are without one', '<h2>乙</h2><h3>丙</h3>', '<h2>乙</h2><h3>丙</h3>'],
      [
        'alignment goes with other looks',
        '<p align="center">甲</p><p style="text-align:right">乙</p>',
        '<p>甲</p><p>乙</p>',
      ],
      [
        'words of links that lead nowhere stay',
        '<p><a name="_Toc1">甲</a><a href="javascript:x">乙</a><a href="#a">丙</a></p>',
        '<p>甲乙丙</p>',
      ],
      [
        'scripts and forms go',
        '<p>甲</p><script>x</script><form><input value="乙"><p>丙</p></form>',
        '<p>甲</p><p>丙</p>',
      ],
      [
        'hidden words go',
        '<p>甲<span style="DISPLAY: none">乙</span><span hidden>丙</span></p>',
        '<p>甲</p>',
      ],
      [
        'pictures from the web stay',
        '<p><img src="https://example.com/a.png" onload="x" width="10"></p>',
        '<p><img src="https://example.com/a.png" alt="" width="10"></p>',
      ],
      ['a box of one cell is no table', '<table><tr><td><p>甲</p></td></tr></table>', '<p>甲</p>'],
      [
        'spaces between words stay single',
        '<span>a\n b</span> <b>c</b>\n<i>d</i>',
        'a b <strong>c</strong> <em>d</em>',
      ],
      [
        'line breaks in Chinese are no spaces',
        '<p>政务\n<b>公开</b>\r\n  工作 2024\n年 abc\n工作</p>',
        '<p>政务<strong>公开</strong>工作 2024 年 abc 工作</p>',
      ],
      [
        'indents go',
        '<p>&nbsp;&nbsp;　　甲</p><p>　<b>　乙</b></p>',
        '<p>甲</p><p><strong>乙</strong></p>',
      ],
      ['code keeps its spaces', '<pre>a\n  b</pre>', '<pre>a\n  b</pre>'],
      [
        'empty lines go',
        '<p>甲</p><p><br></p><p>&nbsp;</p><h2></h2><p>乙</p>',
        '<p>甲</p><p>乙</p>',
      ],
    ])('%s', (_, html, expected) => expect(clean(html)).toBe(expected));
  });

  it("does not touch the editor's own clipboard", () => {
    const html = '<p data-pm-slice="1 1 []" style="text-align: center;">甲　</p>';
    expect(cleanPastedHtml(html)).toEqual({ html, droppedImages: 0 });
  });

  it('parses with the parser it is given', () => {
    const parse = jest.fn((html: string) => new DOMParser().parseFromString(html, 'text/html'));
    expect(cleanPastedHtml('<p>甲</p>', parse).html).toBe('<p>甲</p>');
    expect(parse).toHaveBeenCalledWith('<p>甲</p>');
  });

  describe('rebuilding lists', () => {
    const item = (marker: string, text: string, list = 'l0 level1 lfo1'): string =>
      `<p class=MsoListParagraph style='mso-list:${list}'><![if !supportLists]><span><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp;</span></span></span><![endif]>${text}</p>\n`;

    it.each([
      [
        'a skipped level is one level deeper',
        item('·', '甲') + item('o', '乙', 'l0 level3 lfo1'),
        '<ul><li>甲<ul><li>乙</li></ul></li></ul>',
      ],
      [
        'a list that starts deep and comes up is two lists',
        item('·', '甲', 'l0 level2 lfo1') + item('·', '乙'),
        '<ul><li>甲</li></ul><ul><li>乙</li></ul>',
      ],
      [
        'a count that starts again is a new list',
        item('1.', '甲') + item('2.', '乙') + item('1.', '丙'),
        '<ol><li>甲</li><li>乙</li></ol><ol><li>丙</li></ol>',
      ],
      [
        'another list is another list',
        item('·', '甲') + item('·', '乙', 'l2 level1 lfo3'),
        '<ul><li>甲</li></ul><ul><li>乙</li></ul>',
      ],
      [
        'signs and numbers do not mix',
        item('·', '甲') + item('1)', '乙'),
        '<ul><li>甲</li></ul><ol><li>乙</li></ol>',
      ],
      [
        'lists in cells stay in their cells',
        `<table><tr><td>${item('·', '甲')}</td><td>乙</td></tr></table>`,
        '<table><tbody><tr><td><ul><li>甲</li></ul></td><td>乙</td></tr></tbody></table>',
      ],
      [
        'a paragraph that says it is no list is none',
        "<p style='mso-list:none'>甲</p>",
        '<p>甲</p>',
      ],
      [
        'a marker without its conditional comment is found',
        "<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>②</span>甲</p>",
        '<ol start="2"><li>甲</li></ol>',
      ],
    ])('%s', (_, html, expected) => expect(clean(html).replace(/>\s+</g, '><')).toBe(expected));
  });
});
