import { defaultConfig, validateConfig } from '../../../../src/plugins/review/server/src/config';

const keeping = (keepYears: number | null) => () =>
  validateConfig({ ...defaultConfig, governs: ['api::notice.notice'], ledger: { keepYears } });

test.each([null, 1, 30, 100])('the ledger may be kept for %p years', (keepYears) => {
  expect(keeping(keepYears)).not.toThrow();
});

test.each([0, -1, 1.5, 101, Number.NaN])(
  '%p years for the ledger are refused at start, before anything is removed',
  (keepYears) => {
    expect(keeping(keepYears)).toThrow(/ledger\.keepYears/u);
  },
);

test('by default the ledger is kept for ever', () => {
  expect(defaultConfig.ledger.keepYears).toBeNull();
});
