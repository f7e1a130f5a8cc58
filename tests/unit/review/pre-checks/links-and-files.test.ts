import { brokenAttachments } from '../../../../src/plugins/review/domain/pre-checks/checks/broken-attachments';
import { brokenLinks } from '../../../../src/plugins/review/domain/pre-checks/checks/broken-links';
import { undescribedImages } from '../../../../src/plugins/review/domain/pre-checks/checks/undescribed-images';
import { uploadPaths } from '../../../../src/plugins/review/domain/pre-checks/upload-paths';
import {
  content,
  context,
  file,
  htmlField,
  linkField,
  mediaField,
  picture,
  textField,
} from './content';

const stored = (path: string) => {
  if (path === '/uploads/有.pdf' || path === '/uploads/a.png') return file();
  if (path === '/uploads/empty.pdf') return file({ name: '空.pdf', size: 0 });
  return path === '/uploads/lost.pdf' ? file({ exists: false }) : null;
};

const settings = context({
  fileAt: stored,
  ownHosts: ['www.bureau.gov.cn'],
  internalHosts: ['cms.bureau.gov.cn'],
});

const codes = (html: string) =>
  brokenLinks.check(content(htmlField(html)), settings).map(({ code }) => code);

const linkTo = (href: string) => codes(`<p><a href="${href}">附件</a></p>`);

describe('brokenLinks', () => {
  it.each([
    'https://www.gov.cn/zhengce/1.htm?a=1#b',
    'http://8.8.8.8/',
    'https://[2001:4860:4860::8888]/',
    'https://www.例子.中国/文件',
    'mailto:office@bureau.gov.cn',
    'mailto:office@bureau.gov.cn?subject=%E9%97%AE',
    'tel:+86-917-3260123',
    '#第一章',
    '/uploads/有.pdf',
    '/uploads/%E6%9C%89.pdf?x=1#page=2',
    'https://www.bureau.gov.cn/uploads/有.pdf',
    'https://other.gov.cn/uploads/x.pdf',
    ' https://www.gov.cn/ ',
  ])('accepts %s', (href) => expect(linkTo(href)).toEqual([]));

  it.each([
    ['', 'linkEmpty'],
    ['#', 'linkEmpty'],
    [' ', 'linkEmpty'],
    ['http://', 'linkMalformed'],
    ['http:/www.gov.cn', 'linkMalformed'],
    ['https:www.gov.cn', 'linkMalformed'],
    ['http://http://www.gov.cn', 'linkMalformed'],
    ['https://https//www.gov.cn', 'linkMalformed'],
    ['http://www. gov.cn', 'linkMalformed'],
    ['https://www.gov.cn/1.htm。', 'linkMalformed'],
    ['https://www.gov.cn/1.htm）', 'linkMalformed'],
    ['http://[::1', 'linkMalformed'],
    ['mailto:', 'linkMalformed'],
    ['mailto:office', 'linkMalformed'],
    ['tel:', 'linkMalformed'],
    ['tel:电话', 'linkMalformed'],
    ['www.gov.cn', 'linkIncomplete'],
    ['http：//www.gov.cn', 'linkIncomplete'],
    ['/news/1', 'linkIncomplete'],
    ['uploads/a.pdf', 'linkIncomplete'],
    ['/uploads/../admin', 'linkIncomplete'],
    ['javascript:alert(1)', 'linkUnsafe'],
    [' JavaScript:alert(1)', 'linkUnsafe'],
    ['java&#10;script:alert(1)', 'linkUnsafe'],
    ['data:text/html,x', 'linkUnsafe'],
    ['file:///C:/a.doc', 'linkUnsafe'],
    ['C:\\a.doc', 'linkUnsafe'],
    ['ftp://a.gov.cn/x', 'linkUnsafe'],
    ['https://www.gov.cn@example.cn/', 'linkDisguised'],
    ['http://localhost:1337/admin', 'linkPrivate'],
    ['http://LOCALHOST./', 'linkPrivate'],
    ['http://oa/login', 'linkPrivate'],
    ['http://127.0.0.1/', 'linkPrivate'],
    ['http://2130706433/', 'linkPrivate'],
    ['http://0x7f.1/', 'linkPrivate'],
    ['http://10.1.2.3/', 'linkPrivate'],
    ['http://172.16.0.1/', 'linkPrivate'],
    ['http://172.31.255.255/', 'linkPrivate'],
    ['http://192.168.1.1:8080/x', 'linkPrivate'],
    ['http://169.254.0.1/', 'linkPrivate'],
    ['http://100.64.0.1/', 'linkPrivate'],
    ['http://0.0.0.0/', 'linkPrivate'],
    ['http://[::1]/', 'linkPrivate'],
    ['http://[fd00::1]/', 'linkPrivate'],
    ['http://[fe80::1]/', 'linkPrivate'],
    ['http://[::ffff:192.168.1.1]/', 'linkPrivate'],
    ['http://oa.bureau.local/', 'linkPrivate'],
    ['http://files.intranet/', 'linkPrivate'],
    ['\\\\server\\share\\a.doc', 'linkPrivate'],
    ['https://cms.bureau.gov.cn/admin', 'linkPrivate'],
    ['/uploads/none.pdf', 'linkFileMissing'],
    ['/uploads/lost.pdf', 'linkFileMissing'],
    ['https://www.bureau.gov.cn/uploads/none.pdf', 'linkFileMissing'],
    ['/uploads/empty.pdf', 'linkFileEmpty'],
  ])('says of %j: %s', (href, code) => expect(linkTo(href)).toEqual([code]));

  it.each(['172.15.0.1', '172.32.0.1', '100.63.0.1', '100.128.0.1', '192.169.0.1', '11.0.0.1'])(
    'accepts %s, which is beside a private block',
    (host) => expect(linkTo(`http://${host}/`)).toEqual([]),
  );

  it('looks for words in links', () => {
    expect(codes('<a href="https://www.gov.cn/"> </a>')).toEqual(['linkWithoutText']);
    expect(codes('<a href="https://www.gov.cn/">&nbsp;</a>')).toEqual(['linkWithoutText']);
    expect(codes('<a href="https://www.gov.cn/"><img src="/uploads/a.png" alt=""></a>')).toEqual([
      'linkWithoutText',
    ]);
    expect(codes('<a href="https://www.gov.cn/"><img src="/uploads/a.png" alt="徽"></a>')).toEqual(
      [],
    );
    expect(codes('<a href=""></a>')).toEqual(['linkEmpty', 'linkWithoutText']);
  });

  it('leaves anchors to be linked to', () => {
    expect(codes('<a id="a"></a><a name="b">甲</a>')).toEqual([]);
    expect(codes('<a>甲</a>')).toEqual(['linkEmpty']);
  });

  it.each([
    ['', 'imageEmpty'],
    ['data:image/png;base64,AA', 'imageUnsafe'],
    ['blob:https://a.cn/1', 'imageUnsafe'],
    ['file:///C:/a.png', 'imageUnsafe'],
    ['mailto:a@b.cn', 'imageUnsafe'],
    ['a.png', 'imageIncomplete'],
    ['http://localhost/a.png', 'imagePrivate'],
    ['http://a@b.cn/a.png', 'imageDisguised'],
    ['http:///', 'imageMalformed'],
    ['/uploads/none.png', 'imageFileMissing'],
    ['/uploads/empty.pdf', 'imageFileEmpty'],
  ])('says of a picture at %j: %s', (src, code) =>
    expect(codes(`<img src="${src}" alt="甲">`)).toEqual([code]),
  );

  it('accepts pictures of the media library and of other sites', () =>
    expect(codes('<img src="/uploads/a.png"><img src="https://a.gov.cn/a.png">')).toEqual([]));

  it('says where the link is, and only asks about addresses of this site', () =>
    expect(
      brokenLinks.check(content(htmlField('<p>见</p><p><a href="/news/1">消息</a></p>')), settings),
    ).toEqual([
      {
        code: 'linkIncomplete',
        severity: 'warning',
        at: 'body',
        offset: 2,
        length: 2,
        quote: '/news/1',
      },
    ]));

  it('looks at fields that hold an address', () => {
    const check = (value: string | null) =>
      brokenLinks.check(content(linkField(value)), settings).map(({ code, at }) => [code, at]);
    expect(check('javascript:x')).toEqual([['linkUnsafe', 'sourceUrl']]);
    expect(check('https://www.gov.cn')).toEqual([]);
    expect(check('')).toEqual([]);
    expect(check(null)).toEqual([]);
  });
});

describe('uploadPaths', () => {
  it('gives the files to look up, each once', () =>
    expect(
      uploadPaths(
        content(
          htmlField(
            '<a href="/uploads/%E6%9C%89.pdf">1</a><a href="https://www.bureau.gov.cn/uploads/有.pdf?x">2</a><img src="/uploads/a.png"><a href="https://b.cn/uploads/c.pdf">3</a>',
          ),
          linkField('/uploads/d.pdf'),
          textField('/uploads/e.pdf'),
        ),
        ['www.bureau.gov.cn'],
      ),
    ).toEqual(['/uploads/有.pdf', '/uploads/a.png', '/uploads/d.pdf']));
});

describe('brokenAttachments', () => {
  const check = (...files: Parameters<typeof mediaField>) =>
    brokenAttachments
      .check(content(mediaField(...files)), settings)
      .map(({ code, severity, values }) => [code, severity, values?.file]);

  it.each([
    ['a file', file()],
    ['a file of unknown size', file({ size: null })],
    ['a title without extension, where the file has one', file({ name: '通知' })],
    ['a name with extension, where the file has none', file({ extension: '' })],
  ])('accepts %s', (_, given) => expect(check(given)).toEqual([]));

  it.each([
    ['attachmentMissing', undefined, file({ exists: false, size: 0 })],
    ['attachmentEmpty', undefined, file({ size: 0 })],
    ['attachmentWithoutExtension', 'warning', file({ name: '通知', extension: '' })],
    ['attachmentWithoutExtension', 'warning', file({ name: '通知.', extension: '' })],
    ['attachmentWithoutExtension', 'warning', file({ name: '1.关于印发', extension: '' })],
  ])('says %s', (code, severity, given) =>
    expect(check(file(), given)).toEqual([[code, severity, given.name]]),
  );
});

describe('undescribedImages', () => {
  const check = (...fields: Parameters<typeof content>) =>
    undescribedImages.check(content(...fields), settings);

  it.each([
    ['no alt', '<img src="/uploads/a.png">', 'imageWithoutDescription'],
    ['an empty alt', '<img src="/uploads/a.png" alt="">', 'imageWithoutDescription'],
    ['an invisible alt', '<img src="/uploads/a.png" alt=" &#8203;">', 'imageWithoutDescription'],
    ['a file name', '<img src="/uploads/a.png" alt="渭河.JPG">', 'imageDescriptionIsFileName'],
    ['a camera name', '<img src="/uploads/a.png" alt="IMG_2034">', 'imageDescriptionIsFileName'],
    ['图片1', '<img src="/uploads/a.png" alt="图片 1">', 'imageDescriptionIsFileName'],
    [
      '微信图片',
      '<img src="/uploads/a.png" alt="微信图片_20240115">',
      'imageDescriptionIsFileName',
    ],
  ])('asks about a picture with %s', (_, html, code) =>
    expect(check(htmlField(`<p>甲</p>${html}`))).toMatchObject([
      { code, at: 'body', offset: 1, length: 0 },
    ]),
  );

  it('accepts a description', () =>
    expect(check(htmlField('<img src="a" alt="渭河断面监测现场">'))).toEqual([]));

  it('asks about pictures in the media library, not about documents', () =>
    expect(
      check(
        mediaField(
          picture(),
          picture({ alternativeText: '现场' }),
          picture({ alternativeText: 'DSC_1.jpg' }),
          file(),
        ),
      ),
    ).toEqual([
      { code: 'mediaWithoutDescription', at: 'attachments', values: { file: '现场.jpg' } },
      {
        code: 'mediaDescriptionIsFileName',
        at: 'attachments',
        quote: 'DSC_1.jpg',
        values: { file: '现场.jpg' },
      },
    ]));
});
