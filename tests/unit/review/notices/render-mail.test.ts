import { renderMail } from '../../../../src/plugins/review/domain/notices/render-mail';
import { sayIn } from '../../../../src/plugins/review/server/src/notice-words';
import { aNotice, inChinese, linkTo } from './builders';

const mailOf = (...notices: ReturnType<typeof aNotice>[]) =>
  renderMail({ notices, readerName: '王敏', linkTo, say: inChinese });

test('the subject of one notice says it, that of several says how many', () => {
  expect(mailOf(aNotice()).subject).toBe('审核提醒：《关于开展检查的通知》等待审核签署');
  expect(mailOf(aNotice(), aNotice()).subject).toBe('您有 2 条审核提醒');
});

test('text and HTML greet the reader and name each case with China’s time and its address', () => {
  const { text, html } = mailOf(aNotice({ caseId: 12 }));

  for (const body of [text, html]) {
    expect(body).toContain('王敏，您好！');
    expect(body).toContain('2025-03-03 09:00');
    expect(body).toContain('https://example.gov.cn/admin/cases/12');
  }
});

test('a title cannot bring HTML along, nor a line break into the subject', () => {
  const { subject, html } = mailOf(
    aNotice({ title: '<img src=x onerror="a()">&\r\nBcc: x@example.com\u2028好' }),
  );

  expect(html).not.toContain('<img');
  expect(html).toContain('&lt;img src=x onerror=&quot;a()&quot;&gt;&amp; Bcc');
  expect(subject).not.toMatch(/[\r\n\u2028]/u);
});

test('a long title is cut between characters', () => {
  const { subject } = mailOf(aNotice({ title: '𠮷'.repeat(200) }));

  expect(subject).toContain(`《${'𠮷'.repeat(59)}…》`);
});

test('of very many notices fifty are named and the rest counted', () => {
  const notices = Array.from({ length: 63 }, () => aNotice());

  const { subject, text } = mailOf(...notices);

  expect(subject).toContain('63');
  expect(text.match(/等待审核签署/gu)).toHaveLength(50);
  expect(text).toContain('另有 13 条');
});

test('without a public address there are no links', () => {
  const { text, html } = renderMail({
    notices: [aNotice()],
    readerName: '王敏',
    linkTo: () => null,
    say: inChinese,
  });

  expect(text + html).not.toMatch(/href|http/u);
});

test('a reader of English gets English', () => {
  const { subject, text } = renderMail({
    notices: [aNotice({ title: 'Report' })],
    readerName: 'Wang Min',
    linkTo,
    say: sayIn('en'),
  });

  expect(subject + text).not.toMatch(/[\u4e00-\u9fff]/u);
});
