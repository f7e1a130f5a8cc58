import { emptiesAll, namesSomething } from '../../../src/relation-input';

test.each([
  'documentId',
  7,
  { id: 7 },
  { documentId: 'a' },
  ['a'],
  [{ documentId: 'a' }],
  { connect: ['a'] },
  { connect: [{ documentId: 'a' }], disconnect: [{ documentId: 'b' }] },
  { connect: { documentId: 'a' } },
  { set: ['a'] },
  { set: { documentId: 'a' } },
])('%j names something', (value) => {
  expect(namesSomething(value)).toBe(true);
});

test.each([
  undefined,
  null,
  [],
  { connect: [], disconnect: [] },
  { connect: [] },
  { connect: null },
  { disconnect: [{ documentId: 'b' }] },
  { set: [] },
  { set: null },
])('%j names nothing', (value) => {
  expect(namesSomething(value)).toBe(false);
});

test.each([null, [], { set: [] }, { set: null }])('%j empties the relation', (value) => {
  expect(emptiesAll(value)).toBe(true);
});

test.each([
  undefined,
  'documentId',
  ['a'],
  { connect: [], disconnect: [] },
  { disconnect: [{ documentId: 'b' }] },
  { set: ['a'] },
])('%j does not empty the relation of itself', (value) => {
  expect(emptiesAll(value)).toBe(false);
});
