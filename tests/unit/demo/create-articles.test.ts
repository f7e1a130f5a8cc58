import { APPROVER, demoAccounts, ON_DUTY, writerFor } from '../../../src/demo/accounts';
import { demoPolicyDocuments } from '../../../src/demo/articles/policy-documents';
import { chinaInstant } from '../../../src/demo/seed/article-data';
import { createArticles } from '../../../src/demo/seed/create-articles';
import type { Desk } from '../../../src/demo/seed/desk';
import { allArticles, now, references } from './articles';

type Step = {
  did: string;
  by: string;
  documentId: string;
  title?: unknown;
  at?: string;
};

const STAGES = ['editor', 'approver'].map((role) => ({
  signers: { roles: [role] },
  checklist: [{ key: `${role}-checked` }],
}));

/** Every case goes through two stages; its id is the place of its document in `sent`. */
const recordingDesk = (): { desk: Desk; steps: Step[]; sent: Record<string, unknown>[] } => {
  const steps: Step[] = [];
  const sent: Record<string, unknown>[] = [];
  const desk: Desk = {
    create: async (by, _kind, data) => {
      const documentId = `document-${sent.push(data)}`;
      steps.push({ did: 'create', by, documentId, title: data.title });
      return documentId;
    },
    update: async (by, { documentId }) => {
      steps.push({ did: 'update', by, documentId });
    },
    submit: async (by, { documentId }, { kind }) => {
      steps.push({ did: `submit to ${kind}`, by, documentId });
      return { id: Number(documentId.split('-')[1]), version: 0, stage: STAGES[0] ?? null };
    },
    decide: async (by, { id, version }, { action, at }) => {
      steps.push({ did: action, by, documentId: `document-${id}`, at });
      return { id, version: version + 1, stage: STAGES[version + 1] ?? null };
    },
  };
  return { desk, steps, sent };
};

const written = async () => {
  const recording = recordingDesk();
  await createArticles({ desk: recording.desk, references, now });
  return recording;
};

/** What was done with the one article in this state, and by whom. */
const historyOf = async (state: string): Promise<Step[]> => {
  const { steps } = await written();
  const title = allArticles.find(({ article }) => article.state === state)?.article.title;
  const documentId = steps.find((step) => step.title === title)?.documentId;
  return steps.filter((step) => step.documentId === documentId);
};

const actsOf = async (state: string): Promise<string[]> =>
  (await historyOf(state)).map(({ did }) => did);

const SIGNED = ['approve', 'approve'];
const PUBLISHED = ['create', 'submit to publish', ...SIGNED];

describe('writing the demo articles', () => {
  test('creates every article in the name of its unit’s writer', async () => {
    const { steps } = await written();
    const creations = steps.filter(({ did }) => did === 'create');

    expect(creations).toHaveLength(allArticles.length);
    for (const { article } of allArticles) {
      expect(creations).toContainEqual(
        expect.objectContaining({ title: article.title, by: writerFor(article.unit) }),
      );
    }
  });

  test('hands in what is not a draft, by its writer, and lets others sign', async () => {
    const { steps } = await written();
    const writers = new Map(
      steps.filter(({ did }) => did === 'create').map(({ documentId, by }) => [documentId, by]),
    );

    expect(steps.filter(({ did }) => did === 'submit to publish')).toHaveLength(
      allArticles.filter(({ article }) => article.state !== 'draft').length,
    );
    for (const { did, by, documentId } of steps) {
      const isWriter = by === writers.get(documentId);
      expect([did, isWriter]).toEqual([did, /^(create|update|submit)/u.test(did)]);
    }
  });

  test('lets an editor and then an approver sign', async () => {
    const history = await historyOf('published');
    const roles = history
      .filter(({ did }) => did === 'approve')
      .map(({ by }) => demoAccounts.find(({ post }) => post === by)?.role);

    expect(roles).toEqual(['editor', 'approver']);
  });

  test.each([
    ['draft', ['create']],
    ['published', PUBLISHED],
    ['modified', [...PUBLISHED, 'update']],
    ['correcting', [...PUBLISHED, 'update', 'submit to correct', 'approve']],
    ['withdrawn', [...PUBLISHED, 'submit to withdraw', ...SIGNED]],
    ['returned', ['create', 'submit to publish', 'return']],
    ['scheduled', ['create', 'submit to publish', 'approve', 'schedule']],
    ['emergency', ['create', 'submit to publish', 'emergency', 'confirm']],
  ])('brings an article to the state %s', async (state, acts) => {
    expect(await actsOf(state)).toEqual(acts);
  });

  test('uses the emergency by one approver, and has it confirmed by another', async () => {
    const [emergency, confirmation] = (await historyOf('emergency')).slice(-2);

    expect([emergency?.by, confirmation?.by]).toEqual([ON_DUTY, APPROVER]);
  });

  test('schedules for nine in the morning in China, some days from now', async () => {
    const schedule = (await historyOf('scheduled')).at(-1);

    expect(schedule?.at).toBe('2026-03-05T01:00:00.000Z');
  });

  test('creates a replacing document before the replaced one, which refers to it', async () => {
    const { sent } = await written();
    const replaced = demoPolicyDocuments.find(({ replacedBy }) => replacedBy);
    const place = (title: string | undefined) => sent.findIndex((data) => data.title === title);

    expect(place(replaced?.replacedBy)).toBeLessThan(place(replaced?.title));
    expect(sent[place(replaced?.title)]?.replacedBy).toBe(
      `document-${place(replaced?.replacedBy) + 1}`,
    );
  });

  test('takes dates for China Standard Time and pins from the day of seeding', async () => {
    const { sent } = await written();
    const pinned = sent.filter(({ pinnedUntil }) => pinnedUntil);

    expect(chinaInstant('2019-05-28 09:00')).toBe('2019-05-28T01:00:00.000Z');
    expect(pinned).toHaveLength(2);
    for (const { pinnedUntil } of pinned) {
      expect(String(pinnedUntil) > now.toISOString()).toBe(true);
    }
  });
});
