import boundedQuery from '../../../src/policies/bounded-query';

const ask = (query: Record<string, unknown>) => () => boundedQuery({ request: { query } });

test.each(['page', 'pageSize', 'start', 'limit'])(
  'the paging parameter %s is refused outside pagination',
  (key) => {
    expect(ask({ [key]: '1' })).toThrow(`参数 ${key} 不可用，请改用 pagination[${key}]`);
  },
);

test.each(['page', 'start'])('a %s that no database can count to is refused', (key) => {
  expect(ask({ pagination: { [key]: '99999999999999999999' } })).toThrow(`pagination[${key}]`);
});

test('paging inside pagination passes', () => {
  expect(ask({ pagination: { page: '1', pageSize: '1000' } })()).toBe(true);
});

test.each([
  ['none', {}],
  ['everything of the first level', { populate: '*' }],
  ['a name', { populate: 'unit' }],
  ['a path of three', { populate: 'interpretations.policyDocuments.unit' }],
  ['a list of paths', { populate: 'unit,column.parent' }],
  ['an array of paths', { populate: ['unit', 'column.parent.parent'] }],
  ['an object of three levels', { populate: { a: { populate: { b: { populate: 'c' } } } } }],
  ['an object of flags', { populate: { unit: 'true', column: true } }],
  ['an empty one', { populate: '' }],
  ['something senseless', { populate: null }],
])('a populate of %s passes', (_, query) => {
  expect(ask(query)()).toBe(true);
});

test.each([
  ['a path of four', { populate: 'a.b.c.d' }],
  ['a path of four in a list', { populate: 'unit,a.b.c.d' }],
  ['a path of four in an array', { populate: ['unit', 'a.b.c.d'] }],
  [
    'an object of four levels',
    { populate: { a: { populate: { b: { populate: { c: { populate: '*' } } } } } } },
  ],
  ['an object with a path', { populate: { a: { populate: 'b.c.d' } } }],
  ['an object with an array of paths', { populate: { a: { populate: ['b', 'b.c.d'] } } }],
])('a populate of %s is refused', (_, query) => {
  expect(ask(query)).toThrow('populate 最多 3 层');
});

test('an empty list of fields is refused', () => {
  expect(ask({ fields: '' })).toThrow('fields 不能为空');
});

test.each([{ filters: { $and: '1' } }, { populate: { unit: { filters: { $and: '1' } } } }])(
  'a filter that the database fails on is refused: %j',
  (query) => {
    expect(ask(query)).toThrow('filters 的写法不对');
  },
);

test('a filter in its form passes', () => {
  expect(ask({ filters: { title: { $contains: '通知' } } })()).toBe(true);
});
