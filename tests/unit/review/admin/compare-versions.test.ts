import { compareVersions } from '../../../../src/plugins/review/admin/src/saving/compare-versions';

const attributes = {
  title: { type: 'string' },
  body: { type: 'text', customField: 'plugin::rich-text.html' },
  cover: { type: 'media' },
  column: { type: 'relation' },
  contacts: { type: 'component' },
  updatedAt: { type: 'datetime' },
};

const file = (id: number) => ({ id, name: `${id}.png`, mime: 'image/png', url: `/${id}` });

const changes = (base: object, theirs: object, mine: object) =>
  compareVersions(attributes, {
    base: { ...base },
    theirs: { ...theirs },
    mine: { ...mine },
  }).map(({ field, changedBy }) => `${field}: ${changedBy}`);

describe('what is typed beside what was stored meanwhile', () => {
  it.each<[string, object, object, object, string[]]>([
    ['is the same', { title: '甲' }, { title: '乙' }, { title: '乙' }, []],
    ['was changed by me', { title: '甲' }, { title: '甲' }, { title: '乙' }, ['title: me']],
    ['was changed by them', { title: '甲' }, { title: '乙' }, { title: '甲' }, ['title: them']],
    ['was changed by both', { title: '甲' }, { title: '乙' }, { title: '丙' }, ['title: both']],
    ['is empty in two ways', { title: null }, { title: null }, { title: '' }, []],
    [
      'is the same file',
      { cover: file(1) },
      { cover: { ...file(1), name: 'x' } },
      { cover: file(1) },
      [],
    ],
    ['is another file', { cover: null }, { cover: null }, { cover: file(2) }, ['cover: me']],
    [
      'has rows that only the form marks',
      { contacts: [{ id: 1, phone: '1', __temp_key__: 'a0' }] },
      { contacts: [{ id: 7, phone: '1' }] },
      { contacts: [{ id: 1, phone: '1', __temp_key__: 'a0' }] },
      [],
    ],
    ['is Strapi’s own', { updatedAt: 1 }, { updatedAt: 2 }, { updatedAt: 1 }, []],
    [
      'adds to a relation, of which the stored form is only a count',
      { column: { connect: [], disconnect: [] } },
      { column: { count: 1 } },
      { column: { connect: [{ id: 3 }], disconnect: [] } },
      ['column: me'],
    ],
    [
      'leaves a relation alone',
      { column: { connect: [], disconnect: [] } },
      { column: { count: 1 } },
      { column: { connect: [], disconnect: [] } },
      [],
    ],
  ])('%s', (_case, base, theirs, mine, expected) => {
    expect(changes(base, theirs, mine)).toEqual(expected);
  });

  it('is compared as a body where a text has an editor of its own', () => {
    const [difference] = compareVersions(attributes, {
      base: {},
      theirs: { body: '<p>甲</p>' },
      mine: { body: '<p>乙</p>' },
    });

    expect(difference).toMatchObject({ field: 'body', kind: 'html' });
  });
});
