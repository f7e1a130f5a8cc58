import { cleanText, withPublishDate } from '../../../src/content/prepare-data';

const attributes = {
  title: { type: 'string' },
  summary: { type: 'text' },
  effectiveness: { type: 'enumeration' },
  publishDate: { type: 'datetime' },
};

const clean = (data: Record<string, unknown>) => cleanText({ attributes, data });

test('text loses the blanks at its ends and keeps those inside', () => {
  expect(clean({ title: ' \u3000关于 公布\n', summary: '\t第一行\n第二行 ' })).toEqual({
    title: '关于 公布',
    summary: '第一行\n第二行',
  });
});

test.each([
  ['NUL, which PostgreSQL does not store', '\u0000'],
  ['a bell', '\u0007'],
  ['delete', '\u007f'],
  ['a space of no width', '\u200b'],
  ['a line separator', '\u2028'],
  ['a byte order mark', '\ufeff'],
])('text loses %s', (_, character) => {
  expect(clean({ title: `关于${character}公布` })).toEqual({ title: '关于公布' });
});

test('text loses half a surrogate pair, which is no character', () => {
  expect(clean({ title: '关于\ud800公布', summary: '\udfff𠮷' })).toEqual({
    title: '关于公布',
    summary: '𠮷',
  });
});

test('what is not text stays as it is', () => {
  const data = { title: null, summary: 7, effectiveness: ' 有效 ', unknown: ' a ' };
  expect(clean(data)).toEqual(data);
});

describe('the publication date of a new item', () => {
  const now = new Date('2026-03-10T04:00:00.000Z');

  it('is now when none was given', () => {
    const data = withPublishDate({ attributes, data: { title: '标题' }, now });
    expect(data).toEqual({ title: '标题', publishDate: '2026-03-10T04:00:00.000Z' });
  });

  it('is now when it was left empty', () => {
    expect(withPublishDate({ attributes, data: { publishDate: null }, now })).toEqual({
      publishDate: '2026-03-10T04:00:00.000Z',
    });
  });

  it('is the one given', () => {
    const data = { publishDate: '2020-01-01T00:00:00.000Z' };
    expect(withPublishDate({ attributes, data, now })).toEqual(data);
  });

  it('is not added to a type that has none', () => {
    expect(withPublishDate({ attributes: {}, data: {}, now })).toEqual({});
  });
});
