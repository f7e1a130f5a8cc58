import type { Core, UID } from '@strapi/strapi';
import { itemsOf, related, visitPopulated, type Item } from '../../../src/access/related-items';

const TYPES: Record<string, object> = {
  'api::document.document': {
    title: { type: 'string' },
    replacedBy: { type: 'relation', target: 'api::document.document' },
    interpretations: { type: 'relation', target: 'api::interpretation.interpretation' },
    createdBy: { type: 'relation', target: 'admin::user' },
  },
  'api::interpretation.interpretation': {
    policyDocuments: { type: 'relation', target: 'api::document.document' },
  },
};

const strapi = {
  contentType: (uid: string) => ({ attributes: TYPES[uid] }),
} as unknown as Core.Strapi;

const visited = async (items: Item[]) => {
  const seen: [string, number][] = [];
  const uid = 'api::document.document' as UID.ContentType;
  await visitPopulated({ strapi, uid, items }, async ({ name, holders }) => {
    seen.push([name, holders.length]);
  });
  return seen;
};

describe('the items of an answer', () => {
  const item = { id: 1, documentId: 'a' };

  it.each([
    ['a list', [item], [item]],
    ['one item', item, [item]],
    ['the entries of a publication', { documentId: 'a', entries: [item] }, [item]],
    ['nothing', null, []],
    ['a number', 7, []],
  ])('are found in %s', (_, answer, items) => {
    expect(itemsOf(answer)).toEqual(items);
  });
});

describe('related items', () => {
  it.each([
    ['one', { id: 1 }, [{ id: 1 }]],
    ['several', [{ id: 1 }, { id: 2 }], [{ id: 1 }, { id: 2 }]],
    ['none', null, []],
    ['a relation that was not populated', undefined, []],
    ['a relation that was only counted', { count: 3 }, []],
  ])('are %s', (_, value, items) => {
    expect(related(value)).toEqual(items);
  });
});

describe('populated relations are visited', () => {
  it('at every depth, the outer ones first', async () => {
    const inner = { id: 3, policyDocuments: [{ id: 4, replacedBy: { id: 5 } }] };
    expect(await visited([{ id: 1, interpretations: [inner] }])).toEqual([
      ['interpretations', 1],
      ['policyDocuments', 1],
      ['replacedBy', 1],
    ]);
  });

  it('once for all items that hold them', async () => {
    const items = [{ id: 1, replacedBy: { id: 2 } }, { id: 3 }, { id: 4, replacedBy: { id: 5 } }];
    expect(await visited(items)).toEqual([['replacedBy', 2]]);
  });

  it('only when they lead to content of the app', async () => {
    expect(await visited([{ id: 1, createdBy: { id: 2 } }])).toEqual([]);
  });
});
