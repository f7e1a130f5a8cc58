import { allowedUrl } from '../../../src/plugins/rich-text/domain/allowed-url';

describe('allowedUrl', () => {
  it.each([
    'https://www.example.gov.cn/art/2024/1/1/art_1_2.html?id=1&x=%E4%B8%AD#d',
    'http://10.0.0.1:8080/',
    'https://www.例子.中国/页',
    'HTTPS://EXAMPLE.COM/',
    '/uploads/a_1.pdf',
    '/uploads/2024/附件1.xlsx?v=2',
    'mailto:a.b+c@example.gov.cn?subject=x',
    'tel:+86-10-12345678;ext=1',
    'tel:12345',
  ])('allows a link to %s', (url) => expect(allowedUrl(url, 'link')).toBe(url));

  it.each(['mailto:a@example.com', 'tel:12345'])('allows no picture at %s', (url) =>
    expect(allowedUrl(url, 'image')).toBeNull(),
  );

  it.each([
    ['', 'nothing'],
    ['javascript:alert(1)', 'a script'],
    ['data:image/png;base64,xxxx', 'data'],
    ['ftp://example.com/a', 'another protocol'],
    ['//example.com/a', 'an address without a protocol'],
    ['/\\example.com', 'an address without a protocol, with a backslash'],
    ['https:example.com', 'an address without slashes'],
    ['https://www.gov.cn@example.com/', 'a user name'],
    ['https://', 'no host'],
    ['https://exa mple.com/', 'a space in the host'],
    ['https://example.com/a\\b', 'a backslash'],
    ['https://example.com/a\tb', 'a tab'],
    ['https://example.com/\u202efdp.exe', 'reversed text'],
    ['https://example.com/a\u200bb', 'an invisible character'],
    ['https://example.com/"onclick=', 'a quote'],
    ['https://example.com/<b>', 'brackets'],
    ['/uploads/../admin', 'a way out of the uploads'],
    ['/uploads/%2E%2e/admin', 'an encoded way out of the uploads'],
    ['/uploads', 'the folder itself'],
    ['/admin', 'a page of this server'],
    ['uploads/a.png', 'a relative path'],
    ['mailto:', 'no mail address'],
    ['mailto:a@b?subject=x\ny', 'a line break in mail'],
    ['tel:javascript', 'no number'],
  ])('refuses %j: %s', (url) => expect(allowedUrl(url, 'link')).toBeNull());

  it('drops spaces around a URL and encodes those inside', () => {
    expect(allowedUrl(' \u00a0/uploads/附件 1 2.doc\n', 'link')).toBe('/uploads/附件%201%202.doc');
  });
});
