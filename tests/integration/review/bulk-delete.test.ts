import type { HttpClient } from '../../support/http-client';
import { NEWS, openNewsroom, type Newsroom } from './newsroom';

const LIST = `/content-manager/collection-types/${NEWS}`;

type Reply = { count?: number; error?: { message: string; details: { code: string } } };

let newsroom: Newsroom;
let published: string;
let inReview: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
  published = await newsroom.write('已经公开');
  await newsroom.publish(published);
  inReview = await newsroom.write('正在审核');
  await newsroom.submit(inReview);
});
afterAll(() => newsroom?.lantai.stop());

const drafts = (...titles: string[]) => Promise.all(titles.map((title) => newsroom.write(title)));

const bulkDelete = (documentIds: string[], by: HttpClient = newsroom.administrator) =>
  by.post<Reply>(`${LIST}/actions/bulkDelete`, { documentIds });

const remaining = async (documentIds: string[]): Promise<number> =>
  newsroom.lantai.strapi.db
    .query(NEWS)
    .count({ where: { documentId: { $in: documentIds }, publishedAt: null } });

describe('bulk delete', () => {
  it('takes every draft that was chosen', async () => {
    const doomed = await drafts('可删甲', '可删乙', '可删丙');

    const { status, body } = await bulkDelete(doomed);

    expect([status, body.count]).toEqual([200, 3]);
    expect(await remaining(doomed)).toBe(0);
  });

  it.each([
    ['public', 'deletesPublic', '一项也没有删除：《已经公开》已经公开', () => published],
    ['in review', 'deletesInReview', '一项也没有删除：《正在审核》正在审核', () => inReview],
  ])('takes none when one is %s, and names it', async (_state, code, sentence, obstacle) => {
    const [first = '', last = ''] = await drafts('排在前面', '排在后面');

    const { status, body } = await bulkDelete([first, obstacle(), last]);

    expect(status).toBe(403);
    expect(body.error?.details.code).toBe(code);
    expect(body.error?.message).toContain(sentence);
    expect(await remaining([first, obstacle(), last])).toBe(3);
  });

  it('takes none when one is another unit’s, and names nothing', async () => {
    const own = await newsroom.stranger.post<{ data: { documentId: string } }>(LIST, {
      title: '眉县的稿件',
      column: { connect: [], disconnect: [] },
    });
    const theirs = own.body.data?.documentId ?? published;

    const { status, text } = await bulkDelete([theirs, published], newsroom.stranger);

    expect(status).toBe(403);
    expect(text).not.toContain('已经公开');
  });

  it('takes all or none when one is submitted at the same moment', async () => {
    for (let time = 0; time < 5; time += 1) {
      const chosen = await drafts(`同时甲${time}`, `同时乙${time}`, `同时丙${time}`);

      const [deletion, submission] = await Promise.all([
        bulkDelete(chosen),
        newsroom.submit(chosen[1] ?? ''),
      ]);

      expect([200, 403]).toContain(deletion.status);
      expect(submission.status).toBe(deletion.status === 200 ? 404 : 200);
      expect(await remaining(chosen)).toBe(deletion.status === 200 ? 0 : 3);
    }
  });
});
