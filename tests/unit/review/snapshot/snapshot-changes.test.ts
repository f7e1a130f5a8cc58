import fc from 'fast-check';
import { canonicalJson } from '../../../../src/plugins/review/domain/canonical-json';
import type { Change } from '../../../../src/plugins/review/domain/snapshot/change';
import type { Field, Fields } from '../../../../src/plugins/review/domain/snapshot/snapshot';
import { snapshotChanges } from '../../../../src/plugins/review/domain/snapshot/snapshot-changes';
import {
  aBody,
  aFile,
  anItem,
  aRelation,
  aSnapshot,
  aTarget,
  aText,
  component,
  components,
  someMedia,
} from './builders';

const changes = (before: Fields, after: Fields): Change[] =>
  snapshotChanges(aSnapshot(before), aSnapshot(after));

test('one changed character names the field with its text before and after', () => {
  expect(changes({ title: aText('关于公布的通知') }, { title: aText('关于发布的通知') })).toEqual([
    { kind: 'text', path: 'title', before: '关于公布的通知', after: '关于发布的通知' },
  ]);
});

test.each<[string, Fields, Fields, Change]>([
  [
    'a field that was filled',
    {},
    { summary: aText('摘要') },
    { kind: 'text', path: 'summary', before: null, after: '摘要' },
  ],
  [
    'a field that was emptied',
    { body: aBody('<p>文</p>') },
    {},
    { kind: 'html', path: 'body', before: '<p>文</p>', after: null },
  ],
  [
    'a date',
    { signedOn: { kind: 'date', value: '2025-10-08' } },
    { signedOn: { kind: 'date', value: '2025-10-09' } },
    { kind: 'date', path: 'signedOn', before: '2025-10-08', after: '2025-10-09' },
  ],
  [
    'a picture of the body whose bytes were swapped',
    { body: aBody('<img src="/uploads/a.png">', { '/uploads/a.png': '1' }) },
    { body: aBody('<img src="/uploads/a.png">', { '/uploads/a.png': '2' }) },
    { kind: 'linked-file', path: 'body', file: '/uploads/a.png', before: '1', after: '2' },
  ],
  [
    'another related item',
    { column: aRelation('notices') },
    { column: aRelation('news') },
    {
      kind: 'relation',
      path: 'column',
      added: [aTarget('news')],
      removed: [aTarget('notices')],
      reordered: false,
    },
  ],
  [
    'related items in another order',
    { policyDocuments: aRelation('one', 'two') },
    { policyDocuments: aRelation('two', 'one') },
    { kind: 'relation', path: 'policyDocuments', added: [], removed: [], reordered: true },
  ],
  [
    'an attachment replaced under the same name and address',
    { attachments: someMedia(aFile({ sha256: '1' })) },
    { attachments: someMedia(aFile({ sha256: '2' })) },
    {
      kind: 'media',
      path: 'attachments',
      added: [],
      removed: [],
      changed: [{ before: aFile({ sha256: '1' }), after: aFile({ sha256: '2' }) }],
      reordered: false,
    },
  ],
  [
    'an attachment swapped for another file of its name',
    { attachments: someMedia(aFile({ sha256: '1', url: '/uploads/1.pdf' })) },
    { attachments: someMedia(aFile({ sha256: '2', url: '/uploads/2.pdf' })) },
    {
      kind: 'media',
      path: 'attachments',
      added: [],
      removed: [],
      changed: [
        {
          before: aFile({ sha256: '1', url: '/uploads/1.pdf' }),
          after: aFile({ sha256: '2', url: '/uploads/2.pdf' }),
        },
      ],
      reordered: false,
    },
  ],
  [
    'an attachment that came and one that went',
    { attachments: someMedia(aFile(), aFile({ name: '二.pdf', url: '/uploads/2.pdf' })) },
    { attachments: someMedia(aFile(), aFile({ name: '三.pdf', url: '/uploads/3.pdf' })) },
    {
      kind: 'media',
      path: 'attachments',
      added: [aFile({ name: '三.pdf', url: '/uploads/3.pdf' })],
      removed: [aFile({ name: '二.pdf', url: '/uploads/2.pdf' })],
      changed: [],
      reordered: false,
    },
  ],
  [
    'a field inside a single component',
    { seo: component(anItem({ title: aText('旧') })) },
    { seo: component(anItem({ title: aText('新') })) },
    { kind: 'text', path: 'seo.title', before: '旧', after: '新' },
  ],
  [
    'a field inside one component of a list',
    { contacts: components(anItem({ phone: aText('1') }), anItem({ phone: aText('2') })) },
    { contacts: components(anItem({ phone: aText('1') }), anItem({ phone: aText('3') })) },
    { kind: 'text', path: 'contacts.1.phone', before: '2', after: '3' },
  ],
  [
    'a component put in between',
    { contacts: components(anItem({ phone: aText('1') }), anItem({ phone: aText('3') })) },
    {
      contacts: components(
        anItem({ phone: aText('1') }),
        anItem({ phone: aText('2') }),
        anItem({ phone: aText('3') }),
      ),
    },
    {
      kind: 'component',
      path: 'contacts',
      added: [anItem({ phone: aText('2') })],
      removed: [],
    },
  ],
  [
    'a component of another kind in its place',
    { zone: components(anItem({ x: aText('1') }, 'a.quote')) },
    { zone: components(anItem({ x: aText('1') }, 'a.table')) },
    {
      kind: 'component',
      path: 'zone',
      added: [anItem({ x: aText('1') }, 'a.table')],
      removed: [anItem({ x: aText('1') }, 'a.quote')],
    },
  ],
])('names %s', (_, before, after, change) => {
  expect(changes(before, after)).toEqual([change]);
});

test('an attribute that became another type loses all of the old and gains all of the new', () => {
  expect(changes({ origin: aText('报送') }, { origin: aRelation('submitted') })).toEqual([
    { kind: 'text', path: 'origin', before: '报送', after: null },
    {
      kind: 'relation',
      path: 'origin',
      added: [aTarget('submitted')],
      removed: [],
      reordered: false,
    },
  ]);
});

const hashes = fc.constantFrom('1', '2', null);
const distinct = <T>(item: fc.Arbitrary<T>, selector: (value: T) => string) =>
  fc.uniqueArray(item, { selector, minLength: 1, maxLength: 4 });

const leaf: fc.Arbitrary<Field> = fc.oneof(
  fc.record({
    kind: fc.constantFrom('text' as const, 'html' as const),
    value: fc.constantFrom('一', '二'),
    files: fc.uniqueArray(
      fc.record({ path: fc.constantFrom('/uploads/a', '/uploads/b'), sha256: hashes }),
      { selector: ({ path }) => path },
    ),
  }),
  fc.record({ kind: fc.constant('number' as const), value: fc.nat(2) }),
  fc.record({
    kind: fc.constant('relation' as const),
    targets: distinct(
      fc.constantFrom('a', 'b', 'c').map((id) => aTarget(id)),
      canonicalJson,
    ),
  }),
  fc.record({
    kind: fc.constant('media' as const),
    files: fc.array(
      fc
        .record({
          name: fc.constantFrom('甲', '乙'),
          url: fc.constantFrom('/1', '/2'),
          sha256: hashes,
        })
        .map(aFile),
      { minLength: 1, maxLength: 3 },
    ),
  }),
);

const fieldsOf = (field: fc.Arbitrary<Field>): fc.Arbitrary<Fields> =>
  fc.dictionary(fc.constantFrom('a', 'b', 'c'), field, { maxKeys: 3, noNullPrototype: true });

const { fields } = fc.letrec<{ fields: Fields; field: Field }>((tie) => ({
  fields: fieldsOf(tie('field')),
  field: fc.oneof(
    { maxDepth: 2 },
    { arbitrary: leaf, weight: 3 },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('component' as const),
        repeatable: fc.boolean(),
        items: fc.array(
          fc.record({ component: fc.constantFrom('x.one', 'x.two'), fields: tie('fields') }),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    },
  ),
}));

test('there are changes exactly when the canonical texts differ', () => {
  fc.assert(
    fc.property(fields, fields, (before, after) => {
      const differ = canonicalJson(aSnapshot(before)) !== canonicalJson(aSnapshot(after));
      expect(changes(before, after).length > 0).toBe(differ);
    }),
    { numRuns: 500 },
  );
});

test('a save that changes nothing changes nothing', () => {
  fc.assert(
    fc.property(fields, (same) => {
      expect(changes(same, structuredClone(same))).toEqual([]);
    }),
  );
});
