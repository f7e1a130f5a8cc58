import { publicForm } from '../../../../src/plugins/review/domain/snapshot/public-form';
import {
  allFields,
  relationTargets,
  unreadableFiles,
} from '../../../../src/plugins/review/domain/snapshot/walk';
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

const snapshot = aSnapshot({
  title: aText('解读'),
  policyDocuments: aRelation('public', 'unpublished'),
  replacedBy: aRelation('unpublished'),
  box: components(anItem({ about: aRelation('unpublished'), label: aText('甲') })),
});

test('the public form leaves out relations to items that are not public, at any depth', () => {
  expect(publicForm(snapshot, ({ documentId }) => documentId === 'public')).toEqual(
    aSnapshot({
      title: aText('解读'),
      policyDocuments: aRelation('public'),
      box: components(anItem({ label: aText('甲') })),
    }),
  );
});

test('the public form of a snapshot whose targets are all public is that snapshot', () => {
  expect(publicForm(snapshot, () => true)).toEqual(snapshot);
});

test('the targets of a snapshot are named once each', () => {
  expect(relationTargets(snapshot)).toEqual([aTarget('public'), aTarget('unpublished')]);
});

test('fields inside components have the path of their place', () => {
  const nested = aSnapshot({
    seo: component(anItem({ title: aText('甲') })),
    rows: components(anItem({}), anItem({ cell: component(anItem({ text: aText('乙') })) })),
  });
  expect(allFields(nested).map(({ path }) => path)).toEqual([
    'seo',
    'seo.title',
    'rows',
    'rows.1.cell',
    'rows.1.cell.text',
  ]);
});

test('files that cannot be read are named with their field', () => {
  const broken = aSnapshot({
    body: aBody('…', { '/uploads/gone.png': null, '/uploads/here.png': '1' }),
    attachments: someMedia(aFile(), aFile({ name: '二.pdf', sha256: null })),
  });
  expect(unreadableFiles(broken)).toEqual([
    { at: 'body', file: '/uploads/gone.png' },
    { at: 'attachments', file: '二.pdf' },
  ]);
});
