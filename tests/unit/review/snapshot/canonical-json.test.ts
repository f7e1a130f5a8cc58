import fc from 'fast-check';
import {
  canonicalJson,
  type Canonical,
  type Json,
} from '../../../../src/plugins/review/domain/canonical-json';

const json = fc.jsonValue({ noUnicodeString: false, depthSize: 'small' }) as fc.Arbitrary<Json>;

const shuffled = (value: Json, random: () => number): Json => {
  if (Array.isArray(value)) return value.map((item: Json) => shuffled(item, random));
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value)
    .map(([name, member]) => ({ order: random(), name, member: shuffled(member, random) }))
    .sort((one, other) => one.order - other.order);
  const copy = Object.create(null) as Record<string, Json>;
  for (const { name, member } of members) copy[name] = member;
  return copy;
};

test.each<[string, Canonical, string]>([
  ['members by name', { b: 1, a: [true, null] }, '{"a":[true,null],"b":1}'],
  ['members of members', { z: { b: 2, a: 1 } }, '{"z":{"a":1,"b":2}}'],
  ['names by UTF-16 units', { '\u{1F600}': 1, '\uFB33': 2 }, '{"\u{1F600}":1,"\uFB33":2}'],
  ['one form of a number', [1.0, 1e2, 0.1, -0, 1e21, 5e-7], '[1,100,0.1,0,1e+21,5e-7]'],
  ['dates in UTC', new Date('2025-10-08T08:00:00+08:00'), '"2025-10-08T00:00:00.000Z"'],
  ['control characters escaped', '\u0000\n"', '"\\u0000\\n\\""'],
  ['Chinese as it is', '兰台', '"兰台"'],
])('writes %s', (_, value, text) => {
  expect(canonicalJson(value)).toBe(text);
});

test.each<[string, unknown]>([
  ['undefined', undefined],
  ['an undefined member', { a: undefined }],
  ['not a number', NaN],
  ['infinity', [Infinity]],
  ['a big integer', 1n],
  ['a function', () => 1],
  ['a map', new Map()],
])('refuses %s rather than leave it out', (_, value) => {
  expect(() => canonicalJson(value as Canonical)).toThrow(TypeError);
});

test('the order of members never matters', () => {
  fc.assert(
    fc.property(json, fc.infiniteStream(fc.double({ noNaN: true })), (value, order) => {
      const copy = shuffled(value, () => order.next().value as number);
      expect(canonicalJson(copy)).toBe(canonicalJson(value));
    }),
  );
});

test('values have the same text exactly when they are equal', () => {
  fc.assert(
    fc.property(json, json, (one, other) => {
      // JSON has no -0, and no prototypes.
      const [plainOne, plainOther] = [one, other].map((value) => JSON.parse(JSON.stringify(value)));
      let equal = true;
      try {
        expect(plainOne).toEqual(plainOther);
      } catch {
        equal = false;
      }
      expect(canonicalJson(one) === canonicalJson(other)).toBe(equal);
    }),
  );
});

test('the text reads back as the value', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('characters that look alike are other content', () => {
  expect(canonicalJson('\u00E9')).not.toBe(canonicalJson('e\u0301'));
});
