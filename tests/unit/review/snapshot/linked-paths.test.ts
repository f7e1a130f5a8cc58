import { linkedPaths } from '../../../../src/plugins/review/domain/snapshot/linked-paths';

const OWN = 'https://www.example.gov.cn';

test.each<[string, string, string[]]>([
  ['an image', '<img src="/uploads/a_1.png" alt="">', ['/uploads/a_1.png']],
  ['single quotation marks', "<a href='/uploads/a.pdf'>", ['/uploads/a.pdf']],
  ['brackets within quotation marks', '<a href="/uploads/a(1).pdf">', ['/uploads/a(1).pdf']],
  ['Chinese names', '<a href="/uploads/报告，二.pdf">', ['/uploads/报告，二.pdf']],
  ['a query and a fragment', '<a href="/uploads/a.pdf?v=2#p3">', ['/uploads/a.pdf']],
  ['entities', '<a href="/uploads/a&amp;b.pdf?x=1&amp;y=2">', ['/uploads/a&b.pdf']],
  [
    'srcset',
    '<img srcset="/uploads/a.png 1x, /uploads/b.png 2x">',
    ['/uploads/a.png', '/uploads/b.png'],
  ],
  ['this server by its address', `<img src="${OWN}/uploads/a.png">`, ['/uploads/a.png']],
  ['Markdown', '见[附件](/uploads/a.pdf)。', ['/uploads/a.pdf']],
  [
    'the end of a sentence',
    '见 /uploads/a.pdf。又见 /uploads/b.pdf.',
    ['/uploads/a.pdf', '/uploads/b.pdf'],
  ],
  [
    'JSON',
    '{"url":"/uploads/a.png","html":"<img src=\\"/uploads/b.png\\">"}',
    ['/uploads/a.png', '/uploads/b.png'],
  ],
  [
    'a file named twice, once',
    '<img src="/uploads/a.png"><a href="/uploads/a.png">',
    ['/uploads/a.png'],
  ],
  [
    'not another site',
    '<img src="https://other.gov.cn/uploads/a.png"><img src="//x/uploads/b.png">',
    [],
  ],
  ['not another folder', '<img src="/data/uploads/a.png"><a href="../uploads/b">', []],
  ['not the folder itself', '<a href="/uploads/">', []],
])('finds %s', (_, text, paths) => {
  expect(linkedPaths(text, [OWN])).toEqual(paths);
});
