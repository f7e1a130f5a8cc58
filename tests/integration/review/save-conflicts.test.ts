import type { HttpClient } from '../../support/http-client';
import { NEWS, openNewsroom, type Newsroom } from './newsroom';

const LIST = `/content-manager/collection-types/${NEWS}`;

type Item = {
  data: { documentId: string; title: string; updatedAt: string };
  error?: {
    message: string;
    details: { code: string; conflict: { by: string | null; at: string } };
  };
};

let newsroom: Newsroom;
let documentId: string;
let seen: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom?.lantai.stop());
beforeEach(async () => {
  documentId = await newsroom.write('原来的标题');
  seen = (await stored()).updatedAt;
});

const stored = async () =>
  (await newsroom.administrator.get<Item>(`${LIST}/${documentId}`)).body.data;

const save = (by: HttpClient, title: string, version?: string) =>
  by.put<Item>(
    `${LIST}/${documentId}`,
    { title },
    version === undefined ? {} : { 'review-seen-version': version },
  );

describe('a save', () => {
  it('from the version that there is goes through, and tells the next one', async () => {
    const first = await save(newsroom.contributor, '第一次', seen);
    const second = await save(newsroom.contributor, '第二次', first.body.data.updatedAt);

    expect([first.status, second.status]).toEqual([200, 200]);
    expect((await stored()).title).toBe('第二次');
  });

  it('over somebody else’s newer one is refused, with who saved what when', async () => {
    const theirs = await save(newsroom.editor, '编辑改的', seen);

    const { status, body } = await save(newsroom.contributor, '供稿人改的', seen);

    expect(status).toBe(409);
    expect(body.error).toMatchObject({
      message: expect.stringContaining('您的改动没有保存'),
      details: {
        code: 'savedMeanwhile',
        conflict: { by: 'editor', at: theirs.body.data.updatedAt },
      },
    });
    expect((await stored()).title).toBe('编辑改的');
  });

  it('over it goes through when its author says that they have seen it', async () => {
    await save(newsroom.editor, '编辑改的', seen);
    const refused = await save(newsroom.contributor, '供稿人改的', seen);

    const { status } = await save(
      newsroom.contributor,
      '供稿人改的',
      refused.body.error?.details.conflict.at,
    );

    expect(status).toBe(200);
    expect((await stored()).title).toBe('供稿人改的');
  });

  it('over a program’s names nobody', async () => {
    await newsroom.lantai.strapi
      .documents(NEWS)
      .update({ documentId, data: { title: '程序改的', updatedBy: null } as never });

    const { status, body } = await save(newsroom.contributor, '供稿人改的', seen);

    expect(status).toBe(409);
    expect(body.error?.details.conflict.by).toBeNull();
  });

  it('that does not say what it was made from goes through as ever', async () => {
    await save(newsroom.editor, '编辑改的', seen);

    expect((await save(newsroom.contributor, '不说版本')).status).toBe(200);
  });

  it.each(['', 'yesterday', '2026-13-45', '9'.repeat(200)])(
    'with “%s” for a version is no fault of the server’s',
    async (version) => {
      expect((await save(newsroom.contributor, '乱写版本', version)).status).toBeLessThan(500);
    },
  );

  it('is refused to somebody of another unit before they learn that there was another', async () => {
    const { status, text } = await save(newsroom.stranger, '别的单位', '2020-01-01T00:00:00Z');

    expect(status).toBe(403);
    expect(text).not.toContain('contributor');
  });
});

describe('saves at once', () => {
  it('from the same version are one’s; the others are told', async () => {
    for (let time = 0; time < 5; time += 1) {
      const { updatedAt } = await stored();
      const people = [newsroom.contributor, newsroom.editor, newsroom.administrator];

      const replies = await Promise.all(
        people.map((by, place) => save(by, `第${time}回 第${place}人`, updatedAt)),
      );

      expect(replies.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      const won = replies.findIndex(({ status }) => status === 200);
      expect((await stored()).title).toBe(`第${time}回 第${won}人`);
    }
  });
});

describe('what the panel’s other actions do with the header', () => {
  it('a publication by the review moves no draft’s version', async () => {
    await newsroom.publish(documentId);
    const { updatedAt } = await stored();

    expect((await save(newsroom.contributor, '公开后再改', updatedAt)).status).toBe(200);
  });
});
