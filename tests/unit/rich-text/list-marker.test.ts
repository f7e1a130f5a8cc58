import { chineseNumber, listMarker } from '../../../src/plugins/rich-text/domain/list-marker';

describe('listMarker', () => {
  it.each([
    ['1.', 1],
    ['12、', 12],
    ['3）', 3],
    ['（4）', 4],
    ['(5)', 5],
    ['[6]', 6],
    ['７．', 7],
    ['8', 8],
    ['1.2', 2],
    ['2.3.4.', 4],
    ['①', 1],
    ['⑩', 10],
    ['⑴', 1],
    ['⒊', 3],
    ['一、', 1],
    ['十二、', 12],
    ['（三）', 3],
    ['㈣', 4],
    ['二十', 20],
    ['a)', null],
    ['B.', null],
    ['iv.', null],
    ['(ii)', null],
    ['Ⅲ.', null],
  ])('reads %s as number %s', (text, value) =>
    expect(listMarker(`\n ${text}\u00a0\u00a0 `)).toEqual({ kind: 'number', value }),
  );

  it.each([
    '·',
    '•',
    '●',
    '■',
    '◆',
    '➢',
    '–',
    '*',
    '§',
    '√',
    'l',
    'n',
    'u',
    'o',
    'Ø',
    'ü',
    '\uf06c',
    '',
  ])('reads %j as a bullet', (text) => expect(listMarker(text)).toEqual({ kind: 'bullet' }));

  it.each(['第一条', '第十二章', '第3节', '第 二 款'])('reads %s as words', (text) =>
    expect(listMarker(text)).toEqual({ kind: 'words' }),
  );
});

describe('chineseNumber', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十一', 11],
    ['二十', 20],
    ['二十三', 23],
    ['一百', 100],
    ['一百零五', 105],
    ['三百二十一', 321],
    ['百', 100],
    ['', null],
    ['〇', null],
    ['甲', null],
    ['一二', null],
  ])('reads %s as %s', (text, value) => expect(chineseNumber(text)).toBe(value));
});
