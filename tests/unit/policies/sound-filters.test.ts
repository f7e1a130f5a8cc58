import { filtersOf, isSoundFilter } from '../../../src/policies/sound-filters';

test.each([
  {},
  { title: '通知' },
  { title: ['甲', '乙'] },
  { title: { $eq: '通知' } },
  { title: { $contains: '通知', $ne: '通知' } },
  { title: { $in: ['甲', '乙'] } },
  { title: { $in: '甲' } },
  { title: { $not: { $contains: '通知' } } },
  { title: { $or: [{ $contains: '甲' }, { $contains: '乙' }] } },
  { publishDate: { $between: ['2025-01-01', '2025-12-31'] } },
  { publishDate: { $gte: '2025-01-01', $lt: '2026-01-01' } },
  { pinnedUntil: { $null: 'true' } },
  { unit: { slug: 'ban-gong-shi' } },
  { unit: { parent: { slug: { $eq: 'ban-gong-shi' } } } },
  { column: { $or: [{ slug: 'a' }, { slug: 'b' }] } },
  { $and: [{ title: '甲' }, { $or: [{ id: '1' }, { id: '2' }] }] },
  { $not: { title: '甲' } },
])('a filter that the database can read passes: %j', (filter) => {
  expect(isSoundFilter(filter)).toBe(true);
});

test.each([
  '1',
  [],
  null,
  { $and: '1' },
  { $and: ['1'] },
  { $or: { title: '1' } },
  { $not: '1' },
  { $eq: '1' },
  { title: { $between: '1' } },
  { title: { $between: ['1'] } },
  { title: { $between: ['1', '2', '3'] } },
  { title: { $eq: { $eq: '1' } } },
  { title: { $eq: [['1']] } },
  { title: { $in: [{ a: '1' }] } },
  { title: { $null: { a: '1' } } },
  { title: { $and: '1' } },
  { title: { $and: ['1'] } },
  { title: { $zzz: '1' } },
  { title: { $jsonSupersetOf: '1' } },
  { title: [{ a: '1' }] },
  { unit: { $between: '1' } },
  { $and: [{ $or: [{ title: { $between: '1' } }] }] },
])('a filter that the database fails on does not: %j', (filter) => {
  expect(isSoundFilter(filter)).toBe(false);
});

test('the filters of populates are found at every depth', () => {
  const query = {
    filters: 'a',
    populate: { unit: { filters: 'b', populate: { parent: { filters: 'c' } } }, column: 'true' },
  };
  expect(filtersOf(query)).toEqual(['a', 'b', 'c']);
});

test.each([{}, { populate: '*' }, { populate: ['unit'] }, { populate: { unit: 'true' } }])(
  'a query may have no filters: %j',
  (query) => {
    expect(filtersOf(query)).toEqual([]);
  },
);
