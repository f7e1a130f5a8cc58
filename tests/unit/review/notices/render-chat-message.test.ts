import fc from 'fast-check';
import { renderChatMessage } from '../../../../src/plugins/review/domain/notices/render-chat-message';
import { aNotice, inChinese, linkTo } from './builders';

const messageOf = (titles: readonly string[], maxBytes = 2048) =>
  renderChatMessage({
    notices: titles.map((title) => aNotice({ title })),
    linkTo,
    say: inChinese,
    maxBytes,
  });

test('a message counts the notices and has a line for each', () => {
  expect(messageOf(['甲', '乙'])).toBe(
    [
      '您有 2 条审核提醒',
      '《甲》等待审核签署 https://example.gov.cn/admin/cases/7',
      '《乙》等待审核签署 https://example.gov.cn/admin/cases/7',
    ].join('\n'),
  );
});

test('what does not fit is counted', () => {
  const message = messageOf(Array.from({ length: 100 }, () => '宝'.repeat(50)));

  const named = message.split('\n').length - 2;
  expect(message).toContain(`另有 ${100 - named} 条`);
});

test('a message never exceeds its limit in bytes', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 100 }), { minLength: 1, maxLength: 60 }),
      fc.integer({ min: 200, max: 3_000 }),
      (titles, maxBytes) => {
        expect(Buffer.byteLength(messageOf(titles, maxBytes))).toBeLessThanOrEqual(maxBytes);
      },
    ),
  );
});
