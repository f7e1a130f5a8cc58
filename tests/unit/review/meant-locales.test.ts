import { isMeant } from '../../../src/plugins/review/server/src/gate/meant-locales';

const NAMED = [undefined, null, '', '*', 'en', ['en', 'zh-Hans']];

test.each(NAMED)('a call that names %j means a row without locale', (named) => {
  expect(isMeant({ locale: null }, named)).toBe(true);
});

test.each([
  ['all rows when it names none', undefined, true],
  ['all rows when it names all', '*', true],
  ['the row it names', 'en', true],
  ['each row it names', ['zh-Hans', 'en'], true],
  ['no other row', 'zh-Hans', false],
  ['no row beside those it names', ['zh-Hans'], false],
])('a call means %s', (_what, named, meant) => {
  expect(isMeant({ locale: 'en' }, named)).toBe(meant);
});
