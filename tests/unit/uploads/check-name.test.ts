import { checkName, checkTitle } from '../../../src/uploads/check-name';
import { DEFAULT_UPLOAD_LIMITS as limits } from '../../../src/uploads/limits';

describe('checkName', () => {
  test.each([
    '通知.pdf',
    '（附件1）名单.xlsx',
    'a b-c_d+e&f.png',
    '关于ASP.NET项目的批复.docx',
    '.pdf',
  ])('accepts %s', (name) => {
    expect(checkName(name, limits)).toEqual([]);
  });

  test.each([
    ['right-to-left override', '\u202e'],
    ['right-to-left mark', '\u200f'],
    ['right-to-left isolate', '\u2067'],
    ['zero width space', '\u200b'],
    ['byte order mark', '\ufeff'],
    ['NUL', '\0'],
    ['line feed', '\n'],
    ['line separator', '\u2028'],
    ['half a character', '\ud800'],
    ['slash', '/'],
    ['backslash', '\\'],
    ['colon', ':'],
    ['quotation mark', '"'],
    ['less-than sign', '<'],
  ])('refuses a %s', (_name, character) => {
    expect(checkName(`通知${character}1.pdf`, limits)).toEqual([
      { code: 'name-character', character },
    ]);
  });

  test.each([
    ['报告.exe.pdf', 'exe'],
    ['a.php.jpg', 'php'],
    ['a.HTML .pdf', 'html'],
    ['a.svg.png', 'svg'],
    ['a.js.b.docx', 'js'],
  ])('refuses the executable extension inside %s', (name, extension) => {
    expect(checkName(name, limits)).toEqual([{ code: 'name-extension-inside', extension }]);
  });

  test('refuses no name', () => {
    expect(checkName('', limits)).toEqual([{ code: 'name-empty' }]);
    expect(checkName('  ', limits)).toEqual([{ code: 'name-empty' }]);
  });

  test('counts characters, not halves of them', () => {
    expect(checkName(`${'𫚉'.repeat(196)}.pdf`, limits)).toEqual([]);
    expect(checkName(`${'𫚉'.repeat(197)}.pdf`, limits)).toEqual([
      { code: 'name-too-long', length: 201, limit: 200 },
    ]);
  });
});

describe('checkTitle', () => {
  const check = (title: string) => checkTitle({ title, extensions: ['pdf'], limits });

  test.each(['通知', '通知.pdf', '通知.PDF', '2024.12.1 通知', '第1.2版'])(
    'accepts %s',
    (title) => {
      expect(check(title)).toEqual([]);
    },
  );

  test.each([
    ['通知.docx', 'docx'],
    ['通知.exe', 'exe'],
    ['通知.html', 'html'],
    ['通知.svg', 'svg'],
  ])('refuses %s, which promises another kind', (title, extension) => {
    expect(check(title)).toEqual([{ code: 'title-extension', extension, expected: ['pdf'] }]);
  });

  test('refuses what no name may hold', () => {
    expect(check('通知\u202e.pdf')).toEqual([{ code: 'name-character', character: '\u202e' }]);
  });
});
