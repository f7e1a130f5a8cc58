import {
  beforeIn,
  isBackwards,
  isFiltered,
  ledgerFilters,
} from '../../../../src/plugins/review/admin/src/ledger-filters';

describe('the filters in the address of the ledger', () => {
  it('are those that say something', () =>
    expect(
      ledgerFilters({ from: '2026-01-01', event: 'returned', until: '', caseId: '12' }),
    ).toEqual({ from: '2026-01-01', event: 'returned', caseId: '12' }));

  it.each([
    ['from', '2026-1-1'],
    ['until', 'yesterday'],
    ['caseId', '1234567890'],
    ['caseId', '-1'],
    ['event', 'a b'],
    ['documentId', { $ne: 1 }],
  ])('ask for nothing where %s is %s', (name, value) =>
    expect(ledgerFilters({ [name]: value })).toEqual({}),
  );

  it('tell whether there are any', () => {
    expect(isFiltered(ledgerFilters({ before: '7' }))).toBe(false);
    expect(isFiltered(ledgerFilters({ caseId: '7' }))).toBe(true);
  });

  it('tell of a time that ends before it begins', () => {
    expect(isBackwards({ from: '2026-01-02', until: '2026-01-01' })).toBe(true);
    expect(isBackwards({ from: '2026-01-01', until: '2026-01-01' })).toBe(false);
    expect(isBackwards({ until: '2026-01-01' })).toBe(false);
  });

  it.each([
    ['7', '7'],
    ['', undefined],
    ['x', undefined],
  ])('begin a page before entry %s', (before, number) => expect(beforeIn({ before })).toBe(number));
});
