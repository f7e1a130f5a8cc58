import {} from '../support/content';
import { uploadPicture } from '../support/files';
import type { HttpClient } from '../support/http-client';
import { message, type Answer } from '../support/panel';
import { openTwoUnits, type TwoUnits } from '../support/two-units';

let lantai: TwoUnits['lantai'];
let contributor: TwoUnits['contributor'];
let colleague: TwoUnits['colleague'];
let stranger: TwoUnits['stranger'];
let editor: TwoUnits['editor'];

beforeAll(async () => {
  ({ lantai, contributor, colleague, stranger, editor } = await openTwoUnits());
});
afterAll(() => lantai.stop());

describe('the media library', () => {
  let file: number;

  const upload = async (who: HttpClient): Promise<number> =>
    uploadPicture({ who, name: 'jimi.png' });

  beforeAll(async () => {
    file = await upload(stranger);
  });

  test.each([
    ['the list', '/upload/files'],
    ['a search', '/upload/files?_q=jimi'],
    ['the list with its items', '/upload/folders?pagination[pageSize]=-1'],
  ])('does not show a contributor another unit’s file in %s', async (_, path) => {
    const { status, text } = await contributor.get(path);
    expect(status).toBe(200);
    expect(text).not.toContain('jimi.png');
  });

  test('does not give a contributor another unit’s file', async () => {
    expect((await contributor.get(`/upload/files/${file}`)).status).toBe(403);
  });

  test('gives a contributor a colleague’s file', async () => {
    const colleagues = await upload(colleague);
    expect((await contributor.get(`/upload/files/${colleagues}`)).status).toBe(200);
  });

  test.each([
    '/upload/files?populate=*',
    '/upload/files?populate[related]=true',
    '/upload/folders?populate[files]=true',
    '/upload/folders?populate[files][populate]=related',
  ])('does not lead a contributor on to the items a file stands in: %s', async (path) => {
    expect((await contributor.get(path)).status).toBe(403);
  });

  test.each([
    [
      'changing it',
      () => contributor.put(`/upload/files/${file}`, { fileInfo: { name: 'x.png' } }),
    ],
    [
      'changing it in bulk',
      () =>
        contributor.post('/upload/actions/bulk-update', {
          updates: [{ id: file, fileInfo: { name: 'x.png' } }],
        }),
    ],
    ['deleting it', () => contributor.delete(`/upload/files/${file}`)],
    [
      'deleting it in bulk',
      () => contributor.post('/upload/actions/bulk-delete', { fileIds: [file] }),
    ],
    [
      'moving it in bulk',
      () =>
        contributor.post('/upload/actions/bulk-move', {
          fileIds: [file],
          destinationFolderId: null,
        }),
    ],
  ])('keeps a contributor from %s, if it is another unit’s', async (_, attempt) => {
    expect((await attempt()).status).toBe(403);
    const stored = await lantai.strapi.db
      .query('plugin::upload.file')
      .findOne({ where: { id: file } });
    expect(stored).toMatchObject({ name: 'jimi.png', folderPath: '/' });
  });

  test('keeps a contributor from deleting a folder with another unit’s file in it', async () => {
    const { body } = await stranger.post<{ data: { id: number } }>('/upload/folders', {
      name: '大气',
      parent: null,
    });
    const inside = await stranger.post<{ data: { id: number } }>('/upload/folders', {
      name: '照片',
      parent: body.data.id,
    });
    const moved = await stranger.post('/upload/actions/bulk-move', {
      fileIds: [await upload(stranger)],
      destinationFolderId: inside.body.data.id,
    });
    expect(moved.status).toBe(200);
    const reply = await contributor.post<Answer>('/upload/actions/bulk-delete', {
      folderIds: [body.data.id],
    });
    expect([reply.status, message(reply)]).toEqual([403, '只能移动或删除本单位人员上传的文件']);
  });

  test('lets a contributor delete a colleague’s file in bulk', async () => {
    const reply = await contributor.post('/upload/actions/bulk-delete', {
      fileIds: [await upload(colleague)],
    });
    expect(reply.status).toBe(200);
  });

  test('lets an editor change everybody’s files', async () => {
    const reply = await editor.post('/upload/actions/bulk-delete', {
      fileIds: [await upload(stranger)],
    });
    expect(reply.status).toBe(200);
  });
});

test('nobody sends a letter in the bureau’s name from an account of the panel', async () => {
  const letter = { to: 'a@example.com', subject: '标题', text: '正文' };
  expect([404, 405]).toContain((await contributor.post('/email', letter)).status);
});
