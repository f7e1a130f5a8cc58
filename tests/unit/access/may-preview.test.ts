import { mayPreview, PREVIEW_RIGHT, type RequestState } from '../../../src/access/actor';

const holding = (type: string, ...rights: string[]): RequestState => ({
  auth: { credentials: { type }, ability: { can: (right) => rights.includes(right) } },
});

test('a custom token that names the preview right opens drafts', () => {
  expect(mayPreview(holding('custom', PREVIEW_RIGHT))).toBe(true);
});

test('a custom token without the right does not', () => {
  expect(mayPreview(holding('custom', 'api::news-item.news-item.find'))).toBe(false);
});

test.each(['full-access', 'read-only'])(
  'a %s token does not, though it may call everything',
  (type) => {
    expect(mayPreview(holding(type, PREVIEW_RIGHT))).toBe(false);
  },
);

test.each([{}, { auth: {} }, { auth: { credentials: null } }])(
  'a visitor without a token does not: %j',
  (state) => {
    expect(mayPreview(state)).toBe(false);
  },
);
