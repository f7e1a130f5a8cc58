import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { binaryOffice, html, jpeg, ofd, openXml, pdf, png, svg } from '../fixtures/uploads/samples';
import { createApiToken } from '../support/api-tokens';
import type { HttpClient } from '../support/http-client';
import { createPerson } from '../support/people';
import { startLantai, type Lantai } from '../support/strapi-instance';

type StoredFile = { id: number; name: string; ext: string; mime: string; url: string };
type Refusal = { error: { status: number; name: string; message: string } };
type Sent = [fileName: string, bytes: string | Buffer];

const FILE = 'plugin::upload.file';

let lantai: Lantai;
let admin: HttpClient;

beforeAll(async () => {
  lantai = await startLantai();
  const { email } = await createPerson({ strapi: lantai.strapi, roleCode: 'strapi-super-admin' });
  admin = await lantai.admin(email);
});
afterAll(() => lantai.stop());

const form = (files: Sent[], fields: Record<string, unknown> = {}, field = 'files'): FormData => {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, JSON.stringify(value));
  for (const [name, bytes] of files) {
    data.append(field, new File([new Uint8Array(Buffer.from(bytes))], name), name);
  }
  return data;
};

const uploadsFolder = (): string => path.join(lantai.directory, 'public/uploads');

/** All that an upload leaves behind: rows and files. */
const library = async (): Promise<{ rows: number; files: string[] }> => ({
  rows: await lantai.strapi.db.query(FILE).count(),
  files: (await readdir(uploadsFolder())).sort(),
});

/** Runs a refused request and makes sure that it left nothing behind. */
const refused = async (send: () => Promise<{ status: number; body: Refusal }>): Promise<string> => {
  const before = await library();
  const { status, body } = await send();
  expect({ status, name: body.error.name }).toEqual({ status: 400, name: 'ValidationError' });
  expect(await library()).toEqual(before);
  return body.error.message;
};

const upload = async (...sent: Sent): Promise<StoredFile> => {
  const { body, text } = await admin.post<StoredFile[]>('/upload', form([sent]));
  const [stored] = body;
  if (!stored) throw new Error(text);
  return stored;
};

const openXmlType = 'application/vnd.openxmlformats-officedocument';

describe('a file of an allowed kind', () => {
  const ALLOWED = new Map<string, { bytes: Buffer; mime: string }>([
    ['公章.png', { bytes: png, mime: 'image/png' }],
    ['合影.JPG', { bytes: jpeg, mime: 'image/jpeg' }],
    ['年报.pdf', { bytes: pdf, mime: 'application/pdf' }],
    ['通知.ofd', { bytes: ofd(), mime: 'application/ofd' }],
    ['请示.wps', { bytes: binaryOffice('doc'), mime: 'application/wps-office.wps' }],
    ['附件.et', { bytes: openXml('xlsx'), mime: 'application/wps-office.et' }],
    ['附件.xls', { bytes: binaryOffice('xls'), mime: 'application/vnd.ms-excel' }],
    ['请示.docx', { bytes: openXml('docx'), mime: `${openXmlType}.wordprocessingml.document` }],
  ]);

  test.each([...ALLOWED])(
    '%s is stored and served as what it is',
    async (name, { bytes, mime }) => {
      const stored = await upload(name, bytes);
      const ext = path.extname(name).toLowerCase();
      expect(stored).toMatchObject({ name: name.replace(/\.\w+$/, ext), mime, ext });
      const served = await lantai.api.get(stored.url);
      expect(served.headers.get('content-type')).toBe(mime);
      expect(served.headers.get('x-content-type-options')).toBe('nosniff');
      const inline = mime.startsWith('image/') || mime === 'application/pdf';
      expect(served.headers.get('content-disposition')).toBe(inline ? null : 'attachment');
      // Strapi writes pictures anew to make them smaller; documents stay as they are, to the byte.
      if (mime.startsWith('image/')) return;
      expect(await readFile(path.join(uploadsFolder(), path.basename(stored.url)))).toEqual(bytes);
    },
  );

  test('may come through the content API', async () => {
    const token = await createApiToken({ strapi: lantai.strapi, type: 'full-access' });
    const api = lantai.api.withToken(token);
    expect((await api.post('/api/upload', form([['通知.ofd', ofd()]]))).status).toBe(201);
  });

  test('may be replaced by one of the same kind under the same address', async () => {
    const { id, url } = await upload('a.pdf', pdf);
    const next = Buffer.concat([pdf, Buffer.from('% 2\n%%EOF\n')]);
    const body = form([['b.pdf', next]]);
    const replaced = await admin.post<StoredFile>(`/upload/files/${id}/replace`, body);
    expect(replaced).toMatchObject({ status: 200, body: { url, mime: 'application/pdf' } });
    expect(await readFile(path.join(uploadsFolder(), path.basename(url)))).toEqual(next);
  });
});

describe('a file that is not allowed leaves nothing behind', () => {
  const REFUSED: [fileName: string, bytes: string | Buffer, message: RegExp][] = [
    ['徽标.svg', svg, /“徽标\.svg”.*SVG.*PNG/],
    ['徽标.png', svg, /“徽标\.png”.*SVG/],
    ['年报.pdf', html, /“年报\.pdf”.*网页/],
    ['年报.docx', 'MZ\u0090\0', /可执行程序/],
    ['年报.txt', '年报', /纯文本/],
    ['合影.jpg', png, /请把扩展名改为 \.png/],
    ['合影.png', png.subarray(0, 60), /已损坏/],
    ['报表.xlsx', openXml('docm'), /含宏/],
    ['a\u202efdp.exe', 'MZ', /\[U\+202E\]/],
    ['大图.png', Buffer.concat([png, Buffer.alloc(21 * 1024 * 1024)]), /超过 20 MB 的上限/],
  ];

  test.each(REFUSED)('%j through POST /upload', async (name, bytes, message) => {
    const reply = await refused(() => admin.post<Refusal>('/upload', form([[name, bytes]])));
    expect(reply).toMatch(message);
  });

  test('nor do the good files sent with it', async () => {
    const files: Sent[] = [
      ['a.png', png],
      ['b.svg', svg],
      ['c.pdf', html],
    ];
    const reply = await refused(() => admin.post<Refusal>('/upload', form(files)));
    expect(reply).toMatch(/“b\.svg”.*\n.*“c\.pdf”/);
  });

  test('through POST /upload/files', async () => {
    const body = () => form([['a.png', svg]], { fileInfo: { name: 'a.png' } });
    expect(await refused(() => admin.post<Refusal>('/upload/files', body()))).toMatch(/SVG/);
  });

  test('under a title that promises another kind', async () => {
    const body = () => form([['a.png', png]], { fileInfo: { name: 'a.html' } });
    expect(await refused(() => admin.post<Refusal>('/upload/files', body()))).toMatch(/\.png/);
  });

  test('through the content API', async () => {
    const token = await createApiToken({ strapi: lantai.strapi, type: 'full-access' });
    const api = lantai.api.withToken(token);
    const send = () => api.post<Refusal>('/api/upload', form([['a.png', svg]]));
    expect(await refused(send)).toMatch(/SVG/);
  });

  test('as a replacement, whichever way it is sent', async () => {
    const { id, url } = await upload('a.pdf', pdf);
    const stored = path.join(uploadsFolder(), path.basename(url));
    for (const address of [`/upload/files/${id}/replace`, `/upload?id=${id}`]) {
      const send = (...sent: Sent) => admin.post<Refusal>(address, form([sent]));
      expect(await refused(() => send('a.pdf', html))).toMatch(/网页/);
      expect(await refused(() => send('a.png', png))).toMatch(/不能替换 \.pdf 文件/);
    }
    expect(await readFile(stored)).toEqual(pdf);
  });

  test('as a logo of the admin', async () => {
    const body = form([['logo.svg', svg]], {}, 'menuLogo');
    body.set('menuLogo', new File([svg], 'logo.svg', { type: 'image/svg+xml' }));
    const send = () => admin.post<Refusal>('/admin/project-settings', body);
    expect(await refused(send)).toMatch(/SVG/);
  });

  test('from code', async () => {
    const filepath = path.join(lantai.directory, 'incoming');
    await writeFile(filepath, svg);
    const before = await library();
    const file = { filepath, originalFilename: 'a.png', mimetype: 'image/png', size: svg.length };
    const service = lantai.strapi.plugin('upload').service('upload');
    await expect(service.upload({ data: {}, files: file })).rejects.toThrow(/SVG/);
    const { provider } = lantai.strapi.plugin('upload');
    const stored = { name: 'a.png', hash: 'a', ext: '.png', stream: Readable.from([svg]) };
    await expect(provider.uploadStream(stored)).rejects.toThrow(/SVG/);
    expect(await library()).toEqual(before);
  });

  test('from another site', async () => {
    const headers = {
      'content-type': 'image/png',
      'content-disposition': 'attachment; filename="a.png"',
    };
    const reply = async () => new Response(svg, { headers });
    Object.defineProperty(lantai.strapi, 'fetch', { value: reply, configurable: true });
    const before = await library();
    const urls = ['http://203.0.113.5/a.png'];
    const { text } = await admin.post('/upload/actions/upload-from-urls', { urls });
    Reflect.deleteProperty(lantai.strapi, 'fetch');
    expect(text).toMatch(/event: file:error\ndata: .*“a\.png”.*SVG/);
    expect(await library()).toEqual(before);
  });
});

describe('a stored file', () => {
  test('may be renamed', async () => {
    const { id } = await upload('a.pdf', pdf);
    const body = form([], { fileInfo: { name: '年度报告' } });
    const renamed = await admin.post<StoredFile>(`/upload?id=${id}`, body);
    expect(renamed).toMatchObject({ status: 200, body: { name: '年度报告' } });
  });

  test('may not be renamed to what it is not', async () => {
    const { id } = await upload('a.pdf', pdf);
    const fileInfo = { name: '年度报告.exe' };
    const one = () => admin.put<Refusal>(`/upload/files/${id}`, { fileInfo });
    const many = () =>
      admin.post<Refusal>('/upload/actions/bulk-update', { updates: [{ id, fileInfo }] });
    expect(await refused(one)).toMatch(/与文件内容不符/);
    expect(await refused(many)).toMatch(/与文件内容不符/);
  });
});

test('a request larger than any file may be is cut off', async () => {
  const before = await library();
  const bytes = Buffer.alloc(70 * 1024 * 1024);
  const { status } = await admin.post('/upload', form([['a.pdf', bytes]]));
  expect(status).toBe(413);
  expect(await library()).toEqual(before);
});
