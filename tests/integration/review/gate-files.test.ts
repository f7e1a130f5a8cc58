import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { PNG, uploadPicture } from '../../support/files';
import type { HttpClient } from '../../support/http-client';
import { NEWS, openNewsroom, type CaseReply, type Newsroom } from './newsroom';

const FILE = 'plugin::upload.file';

let newsroom: Newsroom;

beforeAll(async () => {
  newsroom = await openNewsroom();
});

afterAll(() => newsroom?.lantai.stop());

type StoredFile = { id: number; url: string; hash: string; name: string; alternativeText: string };

const storedFile = (id: number): Promise<StoredFile> =>
  newsroom.lantai.strapi.db.query(FILE).findOne({ where: { id } });

const onDisk = ({ url }: StoredFile) => path.join(newsroom.lantai.directory, 'public', url);

/** Another valid PNG: what stands behind the end of an image is not looked at. */
const OTHER_PNG = Buffer.concat([PNG, Buffer.from('other bytes')]);

const replace = (who: HttpClient, id: number) => {
  const form = new FormData();
  form.append('files', new Blob([OTHER_PNG], { type: 'image/png' }), 'other.png');
  return who.post(`/upload?id=${id}`, form);
};

const describeFile = (who: HttpClient, id: number, words: object) => {
  const form = new FormData();
  form.append('fileInfo', JSON.stringify(words));
  return who.post(`/upload?id=${id}`, form);
};

/** A draft with a described picture as its attachment. */
const withAttachment = async (title: string) => {
  const fileId = await uploadPicture({ who: newsroom.contributor, name: '示意图.png' });
  await describeFile(newsroom.contributor, fileId, { alternativeText: '示意图', caption: '图一' });
  const documentId = await newsroom.write(title);
  expect(await newsroom.edit(documentId, { attachments: [fileId] })).toBe(200);
  return { documentId, fileId };
};

const submitted = async (documentId: string) => {
  const { status, body } = await newsroom.submit(documentId);
  expect(status).toBe(200);
  return (body as CaseReply).data;
};

describe('a file that public content shows', () => {
  let documentId: string;
  let fileId: number;
  let bytes: Buffer;

  beforeAll(async () => {
    ({ documentId, fileId } = await withAttachment('带附件的公开内容'));
    bytes = await readFile(onDisk(await storedFile(fileId)));
    await newsroom.publish(documentId);
  });

  afterEach(async () => {
    const file = await storedFile(fileId);
    expect(file).toMatchObject({ name: '示意图.png', alternativeText: '示意图' });
    expect(await readFile(onDisk(file))).toEqual(bytes);
    expect(await newsroom.lantai.strapi.plugin('review').service('ledger').drift()).toEqual([]);
  });

  it.each<[string, (who: HttpClient) => Promise<{ status: number; text: string }>]>([
    ['replaced', (who) => replace(who, fileId)],
    ['renamed', (who) => describeFile(who, fileId, { name: '改名.png' })],
    ['described in other words', (who) => describeFile(who, fileId, { alternativeText: '别的' })],
    ['deleted', (who) => who.delete(`/upload/files/${fileId}`)],
    [
      'deleted among others',
      (who) => who.post('/upload/actions/bulk-delete', { fileIds: [fileId], folderIds: [] }),
    ],
  ])('is not %s, by nobody', async (_how, attempt) => {
    for (const who of ['contributor', 'editor', 'administrator'] as const) {
      const { status, text } = await attempt(newsroom[who]);

      expect(status).toBe(409);
      expect(text).toContain('带附件的公开内容');
    }
  });

  it('is not changed by code either', async () => {
    const files = newsroom.lantai.strapi.db.query(FILE);
    const attempts = [
      () => files.update({ where: { id: fileId }, data: { url: '/uploads/other.png' } }),
      () => files.updateMany({ where: { id: fileId }, data: { caption: '别的' } }),
      () => files.delete({ where: { id: fileId } }),
      () => files.deleteMany({ where: { name: '示意图.png' } }),
    ];

    for (const attempt of attempts) await expect(attempt()).rejects.toThrow('不能替换、改名或删除');
  });

  it('may be moved to another folder', async () => {
    const folder = await newsroom.editor.post<{ data: { id: number } }>('/upload/folders', {
      name: '归档',
      parent: null,
    });

    const { status } = await newsroom.editor.post('/upload/actions/bulk-move', {
      fileIds: [fileId],
      folderIds: [],
      destinationFolderId: folder.body?.data?.id ?? null,
    });

    expect(status).toBe(200);
  });

  it('gets no company by an upload that names the public row', async () => {
    const { strapi } = newsroom.lantai;
    const row = await strapi.db
      .query(NEWS)
      .findOne({ where: { documentId, publishedAt: { $notNull: true } } });

    const attempt = strapi.db.query(FILE).create({
      data: {
        ...{ name: '夹带.png', hash: 'smuggled', mime: 'image/png', url: '/uploads/smuggled.png' },
        ...{ size: 1, provider: 'local', folderPath: '/' },
        related: [{ id: row.id, __type: NEWS, field: 'attachments' }],
      },
    });

    await expect(attempt).rejects.toThrow('请提交撤稿');
  });
});

describe('a picture in the body of public content', () => {
  it('is not replaced', async () => {
    const fileId = await uploadPicture({ who: newsroom.contributor, name: '正文图.png' });
    const { url } = await storedFile(fileId);
    const documentId = await newsroom.write('正文有图');
    await newsroom.edit(documentId, { body: `<p>如图。</p><p><img src="${url}" alt="图"></p>` });
    await newsroom.publish(documentId);

    const { status } = await replace(newsroom.editor, fileId);

    expect(status).toBe(409);
  });
});

describe('a file of content in review', () => {
  it('voids the signatures when it is replaced, and names the field', async () => {
    const { documentId, fileId } = await withAttachment('附件被替换');
    const { id, version } = await submitted(documentId);
    await newsroom.act(newsroom.editor, id, 'approve', { version });

    expect((await replace(newsroom.contributor, fileId)).status).toBe(200);

    const view = await newsroom.approver.get<CaseReply>(`/review/cases/${id}`);
    expect(view.body.data.state).toBe('returned');
    expect(await voided(id)).toEqual(['attachments']);
  });

  it('makes whoever replaces it one who edited', async () => {
    const { documentId, fileId } = await withAttachment('替换附件的人');
    await replace(newsroom.administrator, fileId);
    const { id } = await submitted(documentId);

    const edits = await contributorsOf(id);

    const me = await newsroom.administrator.get<{ data: { id: number } }>('/admin/users/me');
    expect(edits).toContain(me.body.data.id);
  });

  it('voids the signatures when its bytes are replaced on the disk, at the next signature', async () => {
    const { documentId, fileId } = await withAttachment('磁盘上被替换');
    const { id, version } = await submitted(documentId);
    await newsroom.act(newsroom.editor, id, 'approve', { version });
    await writeFile(onDisk(await storedFile(fileId)), OTHER_PNG);

    const late = await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });

    expect(late.status).toBe(409);
    expect(late.body.error?.details.conflict?.state).toBe('returned');
    expect(await voided(id)).toEqual(['attachments']);
    expect(await newsroom.publicTitles()).not.toContain('磁盘上被替换');
  });
});

describe('a file that cannot be read', () => {
  it('voids the signatures when it is lost, and must be replaced before the next round', async () => {
    const { documentId, fileId } = await withAttachment('附件丢失');
    const { id, version } = await submitted(documentId);
    await newsroom.act(newsroom.editor, id, 'approve', { version });
    await rm(onDisk(await storedFile(fileId)));

    const late = await newsroom.act(newsroom.approver, id, 'approve', { version: version + 1 });
    const again = await newsroom.submit(documentId);
    const urgent = await newsroom.submit(
      documentId,
      { kind: 'emergency', reason: '紧急' },
      newsroom.approver,
    );

    expect(late.body.error?.details.conflict?.state).toBe('returned');
    expect(await voided(id)).toEqual(['attachments']);
    for (const { status, body } of [again, urgent]) {
      expect(status).toBe(422);
      expect((body as CaseReply).error?.details.code).toBe('filesUnreadable');
      expect((body as CaseReply).error?.message).toContain('示意图.png');
    }
    expect(await newsroom.publicTitles()).not.toContain('附件丢失');
  });

  it('does not keep public content from being withdrawn', async () => {
    const { documentId, fileId } = await withAttachment('公开后附件丢失');
    await newsroom.publish(documentId);
    await rm(onDisk(await storedFile(fileId)));

    const { status } = await newsroom.submit(documentId, {
      kind: 'withdraw',
      withdrawal: { reason: '有误', notice: '附件丢失，暂时撤下。' },
    });

    expect(status).toBe(200);
  });
});

const voided = async (caseId: number): Promise<string[]> => {
  const [entry] = await newsroom.lantai.strapi.db
    .query('plugin::review.ledger-entry' as never)
    .findMany({ where: { caseId, event: 'signatures-voided' } });
  return JSON.parse(entry.details).changed;
};

const contributorsOf = async (id: number): Promise<number[]> => {
  const row = await newsroom.lantai.strapi.db
    .query('plugin::review.case' as never)
    .findOne({ where: { id } });
  return row.contributorIds;
};
