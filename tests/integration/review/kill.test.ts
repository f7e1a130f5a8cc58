import { randomInt } from 'node:crypto';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { adminSessions } from '../../support/admin-sessions';
import { aNewsItem, createItem, createPlace, NEWS } from '../../support/content';
import { httpClient } from '../../support/http-client';
import { createPerson } from '../../support/people';
import { startLantai, type PausedLantai } from '../../support/strapi-instance';
import { serve, type Found, type Inventory, type Served } from './kill/server';
import { isDone, work, type Article, type Staff } from './kill/work';

/** 125 submissions, 250 signatures and 125 publications. */
const ARTICLES = 125;
const KILLS = 5;
const HANDS = 6;
/** Under a minute on a quiet machine; it starts the server seven times. */
const PATIENCE = 300_000;

/** Printed with the test's name, so that a failure can be drawn again. */
const SEED = randomInt(2 ** 31);

/** The lines that an article's case leaves, in this order, as far as it has come. */
const COURSE = ['submitted', 'approved', 'approved', 'published'];

let paused: PausedLantai;
let people: Record<keyof Staff, string>;
let articles: Article[];
let server: Served | undefined;

beforeAll(async () => {
  const lantai = await startLantai();
  const { strapi } = lantai;
  const place = await createPlace(strapi);
  const emailOf = async (roleCode: string, unit?: string) =>
    (await createPerson({ strapi, roleCode, unit })).email;
  people = {
    contributor: await emailOf('contributor', place.unit),
    editor: await emailOf('editor'),
    approver: await emailOf('approver'),
  };
  articles = [];
  for (let number = 1; number <= ARTICLES; number += 1) {
    const documentId = await createItem({ strapi, uid: NEWS, data: aNewsItem(place) });
    articles.push({ documentId, done: 0, caseId: 0, version: 0 });
  }
  paused = await lantai.pause();
});

afterAll(async () => {
  await server?.kill();
  await paused?.remove();
});

/** Numbers from 0 to 1, the same for the same seed. */
const randomNumbers = (seed: number) => {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
};

const start = async (): Promise<{ served: Served; staff: Staff }> => {
  server = await serve(path.join(paused.directory, 'public'));
  const { admin } = adminSessions(httpClient(server.url));
  const [contributor, editor, approver] = await Promise.all([
    admin(people.contributor),
    admin(people.editor),
    admin(people.approver),
  ]);
  return { served: server, staff: { contributor, editor, approver } };
};

const groupBy = <T>(items: readonly T[], key: (item: T) => unknown) => {
  const groups = new Map<unknown, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
};

/** Every transition is on record as a whole or not at all. */
const expectNothingHalfDone = ({ findings, drift, inventory }: Found) => {
  expect(findings).toEqual([]);
  expect(drift).toEqual([]);
  const { cases, lines, rounds, publications, keys, publicIds } = inventory;
  const linesOf = groupBy(lines, ({ caseId }) => caseId);
  const keysOf = groupBy(keys, ({ caseId }) => caseId);
  for (const one of cases) {
    const own = linesOf.get(one.id) ?? [];
    expect(own.map(({ event }) => event)).toEqual(COURSE.slice(0, own.length));
    expect(one).toMatchObject({
      state: own.length === COURSE.length ? 'published' : 'in-review',
      version: Math.min(own.length, 3),
      stageIndex: Math.min(own.length - 1, 1),
      round: own.at(-1)?.round,
      digest: own.at(-1)?.digest,
    });
    expect(one.decisions).toHaveLength(one.version - 1);
    expect(keysOf.get(one.id)).toHaveLength(one.version);
  }
  expect(new Set(linesOf.keys())).toEqual(new Set(cases.map(({ id }) => id)));
  expect(new Set(cases.map(({ subjectKey }) => subjectKey)).size).toBe(cases.length);
  expect(sorted(rounds)).toEqual(
    sorted(cases.map(({ id, round, digest }) => ({ caseId: id, number: round, digest }))),
  );
  expectPublished({ cases, publications, publicIds });
};

const expectPublished = ({
  cases,
  publications,
  publicIds,
}: Pick<Inventory, 'cases' | 'publications' | 'publicIds'>) => {
  const published = cases.filter(({ state }) => state === 'published');
  expect(publicIds.sort()).toEqual(published.map((one) => one.subjectDocumentId).sort());
  expect(sorted(publications)).toEqual(
    sorted(
      published.map(({ id, subjectKey, round, digest }) => ({
        subjectKey,
        caseId: id,
        round,
        digest,
      })),
    ),
  );
};

/** By case, without the rows' own ids. */
const sorted = <T extends { caseId: number }>(rows: readonly T[]) =>
  rows.map((row) => ({ ...row, id: undefined })).sort((one, other) => one.caseId - other.caseId);

test(
  `killed ${KILLS} times at moments drawn from ${SEED}, the server leaves no half-done step and all goes on`,
  async () => {
    const random = randomNumbers(SEED);
    const answersALife = (ARTICLES * 3) / (KILLS + 1);
    for (let life = 1; life <= KILLS; life += 1) {
      const { served, staff } = await start();
      expectNothingHalfDone(served);
      let answers = Math.ceil(answersALife * (0.4 + 0.6 * random()));
      const pause = random() * 40;
      const kills: Promise<void>[] = [];
      const onAnswer = () => {
        answers -= 1;
        if (answers === 0) kills.push(wait(pause).then(served.kill));
      };
      await work({ articles, staff, hands: HANDS, onAnswer });
      expect(kills).toHaveLength(1);
      await Promise.all(kills);
    }

    const { served, staff } = await start();
    expectNothingHalfDone(served);
    await work({ articles, staff, hands: HANDS, onAnswer: () => {} });
    const last = await served.look();
    expectNothingHalfDone(last);
    expect(articles.every(isDone)).toBe(true);
    expect(last.inventory.publicIds).toHaveLength(ARTICLES);
    expect(last.inventory.lines).toHaveLength(ARTICLES * COURSE.length);
  },
  PATIENCE,
);
