import { APPROVER, writerFor } from '../../../src/demo/accounts';
import { demoPolicyDocuments } from '../../../src/demo/articles/policy-documents';
import { chinaInstant } from '../../../src/demo/seed/article-data';
import { createArticles } from '../../../src/demo/seed/create-articles';
import type { Desk } from '../../../src/demo/seed/desk';
import { allArticles, now, references } from './articles';

type Step = {
  did: 'create' | 'update' | 'publish';
  by: string;
  documentId: string;
  title?: unknown;
};

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
    publish: async (by, { documentId }) => {
      steps.push({ did: 'publish', by, documentId });
    },
  };
  return { desk, steps, sent };
};

const written = async () => {
  const recording = recordingDesk();
  await createArticles({ desk: recording.desk, references, now });
  return recording;
};

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

  test('lets only the approver publish, and only what is not a draft', async () => {
    const { steps } = await written();
    const publications = steps.filter(({ did }) => did === 'publish');

    expect(new Set(publications.map(({ by }) => by))).toEqual(new Set([APPROVER]));
    expect(publications).toHaveLength(
      allArticles.filter(({ article }) => article.state !== 'draft').length,
    );
  });

  test('edits after publication what should stand as modified', async () => {
    const { steps } = await written();
    const edits = steps.filter(({ did }) => did === 'update');

    expect(edits).toHaveLength(2);
    for (const { documentId } of edits) {
      const done = steps.filter((step) => step.documentId === documentId).map(({ did }) => did);
      expect(done).toEqual(['create', 'publish', 'update']);
    }
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
