import { createReadStream, existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer as readAll } from 'node:stream/consumers';
import type { Core } from '@strapi/strapi';
import { installUploadChecks } from '../../../src/uploads/install-upload-checks';
import { png, pdf, svg } from '../../fixtures/uploads/samples';

type AnyFunction = (...args: unknown[]) => unknown;
type Service = Record<string, jest.Mock | AnyFunction>;
type Middleware = (ctx: object, next: () => Promise<void>) => Promise<void>;

const UPLOAD = 'plugin::upload.upload';
const SETTINGS = 'admin::project-settings';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'uploads-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** A received file, as formidable leaves it. */
const received = async (originalFilename: string, bytes: string | Buffer) => {
  const filepath = join(folder, String(Math.random()));
  await writeFile(filepath, bytes);
  return { filepath, originalFilename, mimetype: 'application/octet-stream' };
};

/** As much of a Strapi as the checks take hold of, with the checks installed. */
const install = ({ faulty = false, methods = ['uploadStream', 'replaceStream'] } = {}) => {
  const original = {
    upload: jest.fn(async () => ['stored']),
    replace: jest.fn(async () => 'replaced'),
    updateFileInfo: jest.fn(async () => 'renamed'),
    findOne: jest.fn(async () => ({ ext: '.pdf' })),
    parseFilesData: jest.fn(async () => ({})),
  };
  const services: Record<string, Service> = { [UPLOAD]: original, [SETTINGS]: original };
  const provider: Record<string, jest.Mock> = Object.fromEntries(
    methods.map((name) => [name, jest.fn(async () => name)]),
  );
  const store = { ...provider };
  const config = { set: jest.fn() };
  const middlewares: Middleware[] = [];
  const strapi = {
    config,
    server: { use: (middleware: Middleware) => middlewares.push(middleware) },
    get: () => ({
      extend: (uid: string, extend: (service: Service) => Service) => {
        services[uid] = extend(services[uid] ?? {});
      },
    }),
    plugin: () => ({ provider, service: () => ({ isFaultyImage: async () => faulty }) }),
  };
  installUploadChecks({ strapi: strapi as unknown as Core.Strapi });
  const call = (uid: string, method: string, ...args: unknown[]) =>
    services[uid]?.[method]?.(...args);
  return { call, config, middlewares, original, provider, store };
};

const refusal = (...codes: string[]) =>
  expect.objectContaining({
    name: 'ValidationError',
    details: { findings: codes.map((code) => expect.objectContaining({ code })) },
  });

describe('upload', () => {
  test('passes a good file on under the type of its content and a lower case extension', async () => {
    const { call, original } = install();
    const file = await received('公章.PNG', png);
    const args = { data: { fileInfo: { name: '公章' } }, files: file };
    expect(await call(UPLOAD, 'upload', args, { user: 1 })).toEqual(['stored']);
    expect(original.upload).toHaveBeenCalledWith(args, { user: 1 });
    expect(file).toMatchObject({ originalFilename: '公章.png', detectedMimeType: 'image/png' });
  });

  test('gives a file without an extension that of its content', async () => {
    const { call } = install();
    const file = await received('640', png);
    await call(UPLOAD, 'upload', { data: {}, files: file });
    expect(file.originalFilename).toBe('640.png');
  });

  test('stores none of several files when one is refused, and names each that is', async () => {
    const { call, original } = install();
    const files = [
      await received('a.png', png),
      await received('b.svg', svg),
      await received('c.pdf', 'MZ'),
    ];
    const upload = call(UPLOAD, 'upload', { data: {}, files });
    await expect(upload).rejects.toEqual(refusal('content-not-allowed', 'content-not-allowed'));
    await expect(upload).rejects.toThrow(/“b\.svg”.*SVG.*\n.*“c\.pdf”.*程序/);
    expect(original.upload).not.toHaveBeenCalled();
    expect(files[0]).toMatchObject({ mimetype: 'application/octet-stream' });
  });

  test('holds each title against the file at its place', async () => {
    const { call } = install();
    const files = [await received('a.png', png), await received('b.pdf', pdf)];
    const data = { fileInfo: [{ name: 'a' }, { name: 'b.html' }] };
    await expect(call(UPLOAD, 'upload', { data, files })).rejects.toEqual(
      refusal('title-extension'),
    );
  });

  test('refuses a picture whose pixels cannot be read', async () => {
    const { call } = install({ faulty: true });
    const files = [await received('a.png', png)];
    await expect(call(UPLOAD, 'upload', { data: {}, files })).rejects.toEqual(
      refusal('content-damaged'),
    );
  });

  test('refuses a file without a name', async () => {
    const { call } = install();
    const file = { ...(await received('', png)), originalFilename: null };
    await expect(call(UPLOAD, 'upload', { data: {}, files: file })).rejects.toEqual(
      refusal('name-empty'),
    );
  });
});

describe('replace', () => {
  test('passes a file of the stored kind on', async () => {
    const { call, original } = install();
    const args = { data: {}, file: await received('新.pdf', pdf) };
    expect(await call(UPLOAD, 'replace', 7, args, {})).toBe('replaced');
    expect(original.replace).toHaveBeenCalledWith(7, args, {});
  });

  test('refuses a file of another kind, whose address would lie', async () => {
    const { call, original } = install();
    const args = { data: {}, file: await received('新.png', png) };
    await expect(call(UPLOAD, 'replace', 7, args)).rejects.toEqual(refusal('replacement-differs'));
    expect(original.replace).not.toHaveBeenCalled();
  });

  test('leaves a missing stored file to Strapi', async () => {
    const { call, original } = install();
    original.findOne.mockResolvedValue(null as never);
    const args = { data: {}, file: await received('新.png', png) };
    expect(await call(UPLOAD, 'replace', 7, args)).toBe('replaced');
  });
});

describe('updateFileInfo', () => {
  test('passes a good title, and no title, on', async () => {
    const { call } = install();
    expect(await call(UPLOAD, 'updateFileInfo', 7, { name: '新名称.pdf' })).toBe('renamed');
    expect(await call(UPLOAD, 'updateFileInfo', 7, { caption: '图注' })).toBe('renamed');
  });

  test('refuses a title that promises another kind', async () => {
    const { call } = install();
    await expect(call(UPLOAD, 'updateFileInfo', 7, { name: '新名称.exe' })).rejects.toEqual(
      refusal('title-extension'),
    );
  });
});

describe('the logos of the admin', () => {
  test('may be pictures', async () => {
    const { call, original } = install();
    const menuLogo = await received('logo.png', png);
    await call(SETTINGS, 'parseFilesData', { menuLogo, authLogo: undefined });
    expect(original.parseFilesData).toHaveBeenCalledTimes(1);
    expect(menuLogo.mimetype).toBe('image/png');
  });

  test('may not be SVG', async () => {
    const { call, original } = install();
    const files = { authLogo: await received('logo.svg', svg) };
    await expect(call(SETTINGS, 'parseFilesData', files)).rejects.toEqual(
      refusal('content-not-allowed'),
    );
    expect(original.parseFilesData).not.toHaveBeenCalled();
  });

  test('may stay as they are', async () => {
    const { call, original } = install();
    await call(SETTINGS, 'parseFilesData', undefined);
    expect(original.parseFilesData).toHaveBeenCalledTimes(1);
  });
});

describe('the storage', () => {
  test('writes a good file from disk as it is', async () => {
    const { provider, store } = install();
    const { filepath } = await received('a.png', png);
    const file = { name: 'a.png', ext: '.png', stream: createReadStream(filepath) };
    expect(await provider.uploadStream?.(file)).toBe('uploadStream');
    expect(store.uploadStream).toHaveBeenCalledWith(file);
    expect(await readAll(file.stream)).toEqual(png);
  });

  test('writes a good stream from elsewhere whole', async () => {
    const { provider } = install();
    const stream = Readable.from([pdf.subarray(0, 5), pdf.subarray(5)]);
    const file = { ext: '.pdf', stream };
    expect(await provider.replaceStream?.(file, {})).toBe('replaceStream');
    expect(await readAll(file.stream)).toEqual(pdf);
  });

  test('refuses a stream from elsewhere by its content', async () => {
    const { provider, store } = install();
    const file = { name: 'a.png', ext: '.png', stream: Readable.from([Buffer.from(svg)]) };
    await expect(provider.uploadStream?.(file)).rejects.toEqual(refusal('content-not-allowed'));
    expect(store.uploadStream).not.toHaveBeenCalled();
  });

  test('refuses content under the extension of another kind', async () => {
    const { provider } = install();
    const file = { name: 'a.pdf', ext: '.pdf', stream: Readable.from([png]) };
    await expect(provider.replaceStream?.(file, {})).rejects.toEqual(refusal('extension-mismatch'));
  });

  test('stops reading a stream that is too large', async () => {
    const { provider } = install();
    let pieces = 0;
    const endless = (function* () {
      for (;;) {
        pieces += 1;
        yield Buffer.alloc(1024 * 1024);
      }
    })();
    const file = { name: 'a.pdf', ext: '.pdf', stream: Readable.from(endless) };
    await expect(provider.uploadStream?.(file)).rejects.toEqual(refusal('size-too-large'));
    expect(pieces).toBeLessThan(100);
  });

  test('checks a buffer for a provider without streams, and adds no method to it', async () => {
    const { provider } = install({ methods: ['upload'] });
    expect(Object.keys(provider)).toEqual(['upload']);
    expect(await provider.upload?.({ ext: '.png', buffer: png })).toBe('upload');
    await expect(provider.upload?.({ ext: '.png', buffer: Buffer.from(svg) })).rejects.toEqual(
      refusal('content-not-allowed'),
    );
    await expect(provider.upload?.({ ext: '.png' })).rejects.toEqual(refusal('size-empty'));
  });

  test('reports a file that is gone and does not bring the process down', async () => {
    const { provider } = install();
    const file = { ext: '.png', stream: createReadStream(join(folder, 'gone.png')) };
    await expect(provider.uploadStream?.(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });
});

test("Strapi's own check is opened, for it would answer first and in English", () => {
  const { config } = install();
  expect(config.set).toHaveBeenCalledWith('plugin::upload.security', { allowedTypes: ['*/*'] });
  expect(config.set).toHaveBeenCalledWith('plugin::upload.sizeLimit', 50 * 1024 * 1024);
});

describe('temporary files', () => {
  test('are removed when a request fails, from every field', async () => {
    const { middlewares } = install();
    const files = {
      files: [await received('a.png', png), await received('b.png', png)],
      menuLogo: await received('c.png', png),
    };
    const failing = () => Promise.reject(new Error('refused'));
    await expect(middlewares[0]?.({ request: { files } }, failing)).rejects.toThrow('refused');
    const left = [...files.files, files.menuLogo].filter(({ filepath }) => existsSync(filepath));
    expect(left).toEqual([]);
  });

  test('that others have removed, or that never were, are no fault', async () => {
    const { middlewares } = install();
    const files = { files: { filepath: join(folder, 'gone') } };
    const next = () => Promise.resolve();
    await middlewares[0]?.({ request: { files } }, next);
    await middlewares[0]?.({ request: {} }, next);
  });
});
