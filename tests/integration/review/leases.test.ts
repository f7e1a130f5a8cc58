import type { HttpClient } from '../../support/http-client';
import { NEWS, openNewsroom, type Newsroom } from './newsroom';

type Person = { id: number; name: string };
type Reply = {
  data: {
    holder: (Person & { since: string; isMe: boolean }) | null;
    others: (Person & { openedAt: string })[];
    saved: { at: string; by: Person | null };
  };
  error?: { message: string; details: { code: string } };
};

let newsroom: Newsroom;
let documentId: string;

beforeAll(async () => {
  newsroom = await openNewsroom();
});
afterAll(() => newsroom?.lantai.stop());
beforeEach(async () => {
  documentId = await newsroom.write('两人同时打开');
});

const pathOf = (id = documentId, uid = NEWS) => `/review/leases/${uid}/${id}`;
const open = (by: HttpClient, intent = 'look', path = pathOf()) => by.put<Reply>(path, { intent });
const takeOver = (by: HttpClient, fromId: number | null) =>
  by.post<Reply>(`${pathOf()}/take-over`, { fromId });
const leases = () => newsroom.lantai.strapi.db.query('plugin::review.lease' as never);
const holderOf = async (by: HttpClient) => (await open(by)).body.data.holder;

/** As if nobody had been heard of for that long. */
const pass = async (seconds: number) => {
  const row = await leases().findOne({ where: { subjectKey: `${NEWS}|${documentId}|` } });
  const earlier = (at: string) => new Date(Date.parse(at) - seconds * 1000).toISOString();
  await leases().update({
    where: { id: row.id },
    data: {
      attendants: row.attendants.map((one: { seenAt: string }) => ({
        ...one,
        seenAt: earlier(one.seenAt),
      })),
    },
  });
};

describe('an item that several people have open', () => {
  it('shows each the others, and who saved it last', async () => {
    await open(newsroom.contributor);

    const { status, body } = await open(newsroom.editor);

    expect(status).toBe(200);
    expect(body.data).toEqual({
      holder: null,
      others: [
        { id: expect.any(Number), name: 'contributor', openedAt: expect.stringMatching(/Z$/u) },
      ],
      saved: {
        at: expect.stringMatching(/Z$/u),
        by: { id: expect.any(Number), name: 'contributor' },
      },
    });
  });

  it('is held by who writes first, until they have saved', async () => {
    await open(newsroom.contributor, 'write');
    expect((await open(newsroom.editor, 'write')).body.data).toMatchObject({
      holder: { name: 'contributor', isMe: false, since: expect.stringMatching(/Z$/u) },
      others: [],
    });

    await open(newsroom.contributor, 'done');

    expect((await open(newsroom.editor, 'write')).body.data).toMatchObject({
      holder: { name: 'editor', isMe: true },
      others: [{ name: 'contributor' }],
    });
  });

  it('is free when its holder leaves, and when they are not heard of for two minutes', async () => {
    await open(newsroom.contributor, 'write');
    expect((await newsroom.contributor.delete(pathOf())).status).toBe(200);
    expect(await holderOf(newsroom.editor)).toBeNull();

    await open(newsroom.contributor, 'write');
    await pass(121);
    expect((await open(newsroom.editor, 'write')).body.data).toMatchObject({
      holder: { isMe: true },
      others: [],
    });
  });

  it('leaves nothing behind when everybody has left', async () => {
    await open(newsroom.contributor);
    await newsroom.contributor.delete(pathOf());

    expect(await leases().count({ where: { subjectKey: `${NEWS}|${documentId}|` } })).toBe(0);
  });
});

describe('taking over', () => {
  it('makes the other the holder, which the first learns when next heard of', async () => {
    const first = (await open(newsroom.contributor, 'write')).body.data.holder;

    const { status, body } = await takeOver(newsroom.editor, first?.id ?? 0);

    expect(status).toBe(200);
    expect(body.data.holder).toMatchObject({ name: 'editor', isMe: true });
    expect((await open(newsroom.contributor, 'write')).body.data.holder).toMatchObject({
      name: 'editor',
      isMe: false,
    });
  });

  it('of two at once is one’s', async () => {
    const first = (await open(newsroom.contributor, 'write')).body.data.holder;
    const both = [newsroom.editor, newsroom.administrator];

    const replies = await Promise.all(both.map((by) => takeOver(by, first?.id ?? 0)));

    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409]);
    const won = replies.find(({ status }) => status === 200)?.body.data.holder;
    const refused = replies.find(({ status }) => status === 409)?.body.error;
    expect(refused?.details.code).toBe('takenOverMeanwhile');
    expect(refused?.message).toContain(`${won?.name} 刚刚开始编辑`);
    expect((await holderOf(newsroom.contributor))?.id).toBe(won?.id);
  });

  it('leaves one holder when many open and write at once', async () => {
    const everybody = [newsroom.contributor, newsroom.editor, newsroom.administrator];

    const replies = await Promise.all([...everybody, ...everybody].map((by) => open(by, 'write')));

    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 200));
    const holder = await holderOf(newsroom.contributor);
    expect(replies.map(({ body }) => body.data.holder?.id)).toEqual(replies.map(() => holder?.id));
  });
});

describe('who may not edit the item', () => {
  it.each<[string, (path: string) => Promise<{ status: number; text: string }>]>([
    ['opens', (path) => newsroom.stranger.put(path, { intent: 'write' })],
    ['takes over', (path) => newsroom.stranger.post(`${path}/take-over`, { fromId: null })],
    ['leaves', (path) => newsroom.stranger.delete(path)],
  ])('learns nothing: a contributor of another unit %s', async (_act, act) => {
    await open(newsroom.contributor, 'write');

    const { status, text } = await act(pathOf());

    expect(status).toBe(404);
    expect(text).not.toContain('contributor');
    expect((await holderOf(newsroom.contributor))?.isMe).toBe(true);
  });

  it.each([
    ['no such item', () => pathOf('nosuchdocument'), 404],
    ['a type that is not reviewed', () => pathOf(documentId, 'api::unit.unit'), 403],
    ['no such type', () => pathOf(documentId, 'api::no.no'), 403],
  ])('nor about %s', async (_what, path, expected) => {
    expect((await open(newsroom.administrator, 'look', path())).status).toBe(expected);
  });

  it('asks for a person signed in to the panel', async () => {
    expect((await open(newsroom.lantai.api, 'look')).status).toBe(401);
  });

  it.each([[{}], [{ intent: 'steal' }], [[]], [{ intent: 3 }]])(
    'and no nonsense: %j',
    async (body) => {
      expect((await newsroom.contributor.put(pathOf(), body)).status).toBe(400);
    },
  );

  it.each([[{ fromId: 'x' }], [{ fromId: -1 }]])('nor takes over from %j', async (body) => {
    expect((await newsroom.contributor.post(`${pathOf()}/take-over`, body)).status).toBe(400);
  });
});
