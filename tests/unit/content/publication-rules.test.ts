import type { FieldSchema } from '../../../src/content/rules/field-rules';
import type { Item } from '../../../src/content/rules/item';
import { publicationFindings } from '../../../src/content/rules/publication-rules';

const NOTICE: Record<string, FieldSchema> = {
  title: { type: 'string', required: true },
  column: { type: 'relation', required: true },
  unit: { type: 'relation', required: true },
  noticeKind: { type: 'enumeration', required: true },
  origin: { type: 'enumeration', required: true },
  summary: { type: 'text' },
  body: { type: 'text' },
};

const complete: Item = {
  title: '公示',
  column: { documentId: 'column' },
  unit: { documentId: 'unit' },
  noticeKind: '公示',
  origin: '报送',
  body: '<p>正文</p>',
};

const check = (overrides: Partial<Item>, attributes = NOTICE) =>
  publicationFindings({ attributes, item: { ...complete, ...overrides } });

test('a complete item may go out', () => {
  expect(check({})).toEqual([]);
});

test.each(['title', 'column', 'unit', 'noticeKind', 'body'] as const)(
  'an item without %s may not go out',
  (at) => {
    expect(check({ [at]: null })).toEqual([{ code: 'required', at }]);
  },
);

test('an item with a body of spaces may not go out', () => {
  expect(check({ body: ' \n ' })).toEqual([{ code: 'required', at: 'body' }]);
});

test.each(['<p></p>', '<p> </p>', '<p><br></p>', '<p>&nbsp;</p><p></p>'])(
  'an item whose body %s shows nothing may not go out',
  (body) => {
    expect(check({ body })).toEqual([{ code: 'required', at: 'body' }]);
  },
);

test.each([
  '<p><img src="/uploads/a.png" alt=""></p>',
  '<p>正</p>',
  '<table><tr><td>1</td></tr></table>',
])('an item whose body is %s may go out', (body) => {
  expect(check({ body })).toEqual([]);
});

test('a type that has no body needs none', () => {
  const { body: _, ...attributes } = NOTICE;
  expect(check({ body: undefined }, attributes)).toEqual([]);
});

describe.each(['转载', '链接'])('an item of origin %s', (origin) => {
  const source = { sourceName: '生态环境部', sourceUrl: 'https://www.mee.gov.cn/' };

  it('may go out with its source', () => {
    expect(check({ origin, ...source })).toEqual([]);
  });

  it.each(['sourceName', 'sourceUrl'] as const)('needs its %s', (at) => {
    expect(check({ origin, ...source, [at]: '' })).toEqual([
      { code: 'sourceMissing', at, values: { origin } },
    ]);
  });
});

test('a link needs no body', () => {
  expect(
    check({ origin: '链接', sourceName: '新华社', sourceUrl: 'https://a.cn', body: null }),
  ).toEqual([]);
});

test('a copy needs its body', () => {
  expect(
    check({ origin: '转载', sourceName: '新华社', sourceUrl: 'https://a.cn', body: null }),
  ).toEqual([{ code: 'required', at: 'body' }]);
});

describe('an interpretation', () => {
  const INTERPRETATION = { ...NOTICE, policyDocuments: { type: 'relation', required: true } };

  it.each([{ policyDocuments: [] }, {}])('of no document may not go out: %j', (overrides) => {
    expect(check(overrides, INTERPRETATION)).toEqual([
      { code: 'noDocument', at: 'policyDocuments' },
    ]);
  });

  it('of a document may go out', () => {
    expect(check({ policyDocuments: [{ documentId: 'document' }] }, INTERPRETATION)).toEqual([]);
  });
});

test('everything that is missing is told at once', () => {
  const findings = check({ title: '', unit: null, body: null, origin: '转载' });
  expect(findings.map(({ at }) => at)).toEqual([
    'title',
    'unit',
    'body',
    'sourceName',
    'sourceUrl',
  ]);
});
