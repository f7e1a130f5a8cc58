import { LEDGER_EVENTS } from '../../../../src/plugins/review/domain/ledger/ledger-events';
import { ledgerEntry } from '../../../../src/plugins/review/domain/ledger/ledger-entry';
import {
  ledgerSentence,
  whoActed,
} from '../../../../src/plugins/review/server/src/ledger-sentence';
import en from '../../../../src/plugins/review/translations/ledger.en.json';
import chinese from '../../../../src/plugins/review/translations/ledger.zh-Hans.json';
import { aFact } from './builders';

const placeholders = (sentence: string) => (sentence.match(/\{\w+\}/g) ?? []).sort();

test('the ledger is told with the same values in Chinese and English', () => {
  expect(Object.keys(en)).toEqual(Object.keys(chinese));
  for (const [key, sentence] of Object.entries(chinese)) {
    expect({ key, values: placeholders(en[key as keyof typeof en]) }).toEqual({
      key,
      values: placeholders(sentence),
    });
  }
});

test.each(LEDGER_EVENTS)('the event %s has a sentence', (event) => {
  expect(chinese).toHaveProperty([`event.${event}`]);
});

test('an event of another version is told by its name', () => {
  const entry = { ...ledgerEntry(aFact(), 1), event: 'from-the-future' as never };
  expect(ledgerSentence('zh-Hans', entry)).toBe('from-the-future');
});

test('what nobody did, the system did', () => {
  expect(whoActed('zh-Hans', { actor: null, onBehalfOf: null })).toBe('系统');
});

test('a refusal is told with its reason, also with one that is no longer known', () => {
  const refused = (details: object) =>
    ledgerSentence(
      'zh-Hans',
      ledgerEntry(aFact({ event: 'refused', onBehalfOf: null, details: { ...details } }), 1),
    );
  expect(refused({ code: 'reasonMissing', values: {} })).toMatch(/^张三的操作未获准：.+理由/);
  expect(refused({ code: 'forgotten', values: {} })).toBe('张三的操作未获准：forgotten');
});

test('what voided signatures is named', () => {
  const details = { changed: ['title', 'body'] };
  const entry = ledgerEntry(aFact({ event: 'signatures-voided', details }), 1);
  expect(ledgerSentence('zh-Hans', entry)).toBe(
    '《关于公布名单的通知》的内容有改动，已有签署作废（改动之处：title、body）',
  );
});
