import fc from 'fast-check';
import type { Item } from '../../../src/content/rules/item';
import {
  archivedColumnFindings,
  isHttpUrl,
  itemFindings,
} from '../../../src/content/rules/item-rules';

const NOW = new Date('2026-03-10T04:00:00.000Z');

const anItem = (overrides: Partial<Item> = {}): Item => ({
  documentId: 'self',
  title: '标题',
  publishDate: '2026-03-09T04:00:00.000Z',
  ...overrides,
});

const check = (overrides: Partial<Item>) => itemFindings(anItem(overrides), NOW);

test('an item that contradicts nothing has no findings', () => {
  expect(
    check({
      sourceUrl: 'https://www.mee.gov.cn/a.html',
      pinnedUntil: '2026-04-01T00:00:00.000Z',
      signedOn: '2026-03-09',
      validFrom: '2026-03-01',
      validUntil: '2026-03-31',
      openedOn: '2026-01-01',
      archivedOn: '2026-01-01',
      documentNumber: '宝环发〔2026〕1号',
    }),
  ).toEqual([]);
});

test('an item of which nothing is filled in has no findings', () => {
  expect(itemFindings({}, NOW)).toEqual([]);
});

describe('a source address', () => {
  it.each([
    'http://example.com',
    'https://www.gov.cn/zhengce/2024.htm?a=1#b',
    'HTTPS://EXAMPLE.COM/',
    'https://生态环境部.cn/公告',
    'http://192.168.1.1:8080/a',
  ])('may be %s', (sourceUrl) => {
    expect(check({ sourceUrl })).toEqual([]);
  });

  it.each([
    'www.gov.cn',
    '//www.gov.cn/a',
    'ftp://www.gov.cn/a',
    'javascript:alert(1)',
    'data:text/html,a',
    'http://',
    'https://user:secret@www.gov.cn',
    '新华社',
  ])('cannot be %s', (sourceUrl) => {
    expect(check({ sourceUrl })).toEqual([{ code: 'notHttp', at: 'sourceUrl' }]);
  });

  it('is an address whenever a web address was written', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        expect(isHttpUrl(url)).toBe(true);
      }),
    );
  });
});

describe('the publication date', () => {
  const inMinutes = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000).toISOString();

  it('may be now', () => {
    expect(check({ publishDate: NOW.toISOString() })).toEqual([]);
  });

  it('may be ahead by as much as clocks differ', () => {
    expect(check({ publishDate: inMinutes(5) })).toEqual([]);
  });

  it('cannot be further ahead', () => {
    expect(check({ publishDate: inMinutes(6) })).toEqual([{ code: 'inFuture', at: 'publishDate' }]);
  });
});

describe('the end of pinning', () => {
  it('may be the moment of publication', () => {
    expect(check({ pinnedUntil: '2026-03-09T04:00:00.000Z' })).toEqual([]);
  });

  it('cannot be before the publication', () => {
    expect(check({ pinnedUntil: '2026-03-09T03:59:59.000Z' })).toEqual([
      { code: 'unpinnedBeforePublished', at: 'pinnedUntil' },
    ]);
  });
});

describe('the date of signing', () => {
  it('may be the day of publication in China, though it is still the day before in Greenwich', () => {
    const publishDate = '2026-03-08T16:00:00.000Z';
    expect(check({ publishDate, signedOn: '2026-03-09' })).toEqual([]);
  });

  it('cannot be the day after the publication', () => {
    const publishDate = '2026-03-08T15:59:59.000Z';
    expect(check({ publishDate, signedOn: '2026-03-09' })).toEqual([
      { code: 'signedAfterPublished', at: 'signedOn' },
    ]);
  });
});

describe('the end of validity', () => {
  it('may be its first day', () => {
    expect(check({ validFrom: '2026-03-09', validUntil: '2026-03-09' })).toEqual([]);
  });

  it('cannot be before its first day', () => {
    expect(check({ validFrom: '2026-03-09', validUntil: '2026-03-08' })).toEqual([
      { code: 'endsBeforeStart', at: 'validUntil' },
    ]);
  });

  it('may stand alone', () => {
    expect(check({ validUntil: '2020-01-01' })).toEqual([]);
  });
});

test('a special column cannot be archived before it was opened', () => {
  expect(check({ openedOn: '2026-03-09', archivedOn: '2026-03-08' })).toEqual([
    { code: 'endsBeforeStart', at: 'archivedOn' },
  ]);
});

test('ends are refused exactly when they come before their start', () => {
  const day = fc
    .date({ min: new Date('1950-01-01'), max: new Date('2050-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (validFrom, validUntil) => {
      expect(check({ validFrom, validUntil }).length === 0).toBe(validFrom <= validUntil);
    }),
  );
});

describe('a document number', () => {
  it('with other brackets is told how it should be', () => {
    expect(check({ documentNumber: '宝环发[2019]12号' })).toEqual([
      {
        code: 'documentNumberBrackets',
        at: 'documentNumber',
        values: { corrected: '宝环发〔2019〕12号' },
      },
    ]);
  });

  it('of no form is refused', () => {
    expect(check({ documentNumber: '12号' })).toEqual([
      { code: 'documentNumberForm', at: 'documentNumber' },
    ]);
  });
});

describe('a replaced document', () => {
  const replacedBy = { documentId: 'other' };

  it.each(['已修改', '废止', '失效'])('may be %s', (effectiveness) => {
    expect(check({ replacedBy, effectiveness })).toEqual([]);
  });

  it.each(['有效', null, undefined])('cannot be %j', (effectiveness) => {
    expect(check({ replacedBy, effectiveness })).toEqual([
      { code: 'replacedYetInForce', at: 'effectiveness' },
    ]);
  });

  it('cannot be replaced by itself', () => {
    expect(check({ replacedBy: { documentId: 'self' }, effectiveness: '废止' })).toEqual([
      { code: 'replacesItself', at: 'replacedBy' },
    ]);
  });
});

describe('a section', () => {
  const column = { documentId: 'column', title: '公众开放日' };
  const section = { name: '活动报道', specialColumn: column };

  it('may be one of a chosen special column', () => {
    expect(check({ specialColumns: [column], specialColumnSections: [section] })).toEqual([]);
  });

  it('cannot be of a special column that is not chosen', () => {
    expect(
      check({ specialColumns: [{ documentId: 'another' }], specialColumnSections: [section] }),
    ).toEqual([
      {
        code: 'sectionOfOtherColumn',
        at: 'specialColumnSections',
        values: { section: '活动报道', column: '公众开放日' },
      },
    ]);
  });

  it('cannot be of no special column', () => {
    expect(
      check({ specialColumns: [column], specialColumnSections: [{ name: '无主' }] }),
    ).toMatchObject([{ code: 'sectionOfOtherColumn' }]);
  });
});

describe('an archived special column', () => {
  const archived = { documentId: 'column', title: '旧专题', state: '归档' };

  it('takes no new item', () => {
    expect(archivedColumnFindings(null, anItem({ specialColumns: [archived] }))).toEqual([
      { code: 'archivedColumn', at: 'specialColumns', values: { column: '旧专题' } },
    ]);
  });

  it('takes no item that was elsewhere before', () => {
    const before = anItem({ specialColumns: [{ documentId: 'other', state: '开放' }] });
    expect(archivedColumnFindings(before, anItem({ specialColumns: [archived] }))).toHaveLength(1);
  });

  it('keeps the items it has', () => {
    const item = anItem({ specialColumns: [archived] });
    expect(archivedColumnFindings(item, item)).toEqual([]);
  });

  it('does not stand in the way of an open one', () => {
    const open = { documentId: 'open', state: '开放' };
    expect(archivedColumnFindings(null, anItem({ specialColumns: [open] }))).toEqual([]);
  });
});
