import fc from 'fast-check';
import { fieldFindings, isBlank, type FieldSchema } from '../../../src/content/rules/field-rules';

const ATTRIBUTES: Record<string, FieldSchema> = {
  title: { type: 'string', required: true, maxLength: 200 },
  summary: { type: 'text', maxLength: 500 },
  keywords: { type: 'string' },
  origin: { type: 'enumeration', required: true, enum: ['报送', '转载', '链接'] },
  sortOrder: { type: 'integer', min: 0, max: 9999 },
  anyNumber: { type: 'integer' },
  publishDate: { type: 'datetime' },
  unit: { type: 'relation', required: true },
};

const check = (data: Record<string, unknown>, { isNew = false } = {}) =>
  fieldFindings({ attributes: ATTRIBUTES, data, isNew, hasDrafts: true });

describe('the naming field', () => {
  it.each([undefined, null, '', '   ', '\n\t'])('of a new item cannot be %j', (title) => {
    expect(check({ title }, { isNew: true })).toEqual([{ code: 'required', at: 'title' }]);
  });

  it('of a new item cannot be left out', () => {
    expect(check({}, { isNew: true })).toEqual([{ code: 'required', at: 'title' }]);
  });

  it('may be left out of an edit', () => {
    expect(check({ summary: '摘要' })).toEqual([]);
  });

  it('cannot be emptied by an edit', () => {
    expect(check({ title: ' ' })).toEqual([{ code: 'required', at: 'title' }]);
  });

  it('is the name where a type has no title', () => {
    const attributes = { name: { type: 'string', required: true } };
    expect(fieldFindings({ attributes, data: {}, isNew: true, hasDrafts: true })).toEqual([
      { code: 'required', at: 'name' },
    ]);
  });
});

describe('in a type without drafts', () => {
  const attributes: Record<string, FieldSchema> = {
    name: { type: 'string', required: true },
    kind: { type: 'enumeration', required: true, enum: ['局机关科室'] },
    state: { type: 'enumeration', required: true, enum: ['开放'], default: '开放' },
    specialColumn: { type: 'relation', required: true },
    duties: { type: 'text' },
  };
  const complete = { name: '办公室', kind: '局机关科室', specialColumn: 'id' };
  const missing = (data: Record<string, unknown>, { isNew }: { isNew: boolean }) =>
    fieldFindings({ attributes, data, isNew, hasDrafts: false }).map(({ at }) => at);

  it('a new item must carry every required field that has no default', () => {
    expect(missing({}, { isNew: true })).toEqual(['name', 'kind', 'specialColumn']);
    expect(missing(complete, { isNew: true })).toEqual([]);
  });

  it('a default does not help a field that was emptied', () => {
    expect(missing({ ...complete, state: null }, { isNew: true })).toEqual(['state']);
  });

  it('an edit may leave required fields out', () => {
    expect(missing({ duties: '' }, { isNew: false })).toEqual([]);
  });

  it('an edit cannot empty a required field', () => {
    expect(missing({ kind: null }, { isNew: false })).toEqual(['kind']);
  });

  it.each([null, [], { set: [] }])('an edit cannot empty a required relation by %j', (value) => {
    expect(missing({ specialColumn: value }, { isNew: false })).toEqual(['specialColumn']);
  });

  it('a relation that the panel sends untouched counts as not sent', () => {
    const untouched = { specialColumn: { connect: [], disconnect: [] } };
    expect(missing({ ...complete, ...untouched }, { isNew: true })).toEqual(['specialColumn']);
    expect(missing(untouched, { isNew: false })).toEqual([]);
  });
});

test('other required fields may be missing from a draft', () => {
  expect(check({ title: '标题' }, { isNew: true })).toEqual([]);
});

test('an emptied field is no finding', () => {
  expect(check({ summary: '', origin: null, sortOrder: null, unit: null })).toEqual([]);
});

test('an unknown attribute is left to Strapi', () => {
  expect(check({ zzz: 12 })).toEqual([]);
});

test('a field of another type is left to Strapi', () => {
  expect(check({ publishDate: 'yesterday', unit: 7 })).toEqual([]);
});

describe('a text', () => {
  it.each([7, true, ['标题'], { text: '标题' }])('cannot be %j', (title) => {
    expect(check({ title })).toEqual([{ code: 'notText', at: 'title' }]);
  });

  it('may be as long as its limit', () => {
    expect(check({ title: '宝'.repeat(200) })).toEqual([]);
  });

  it('cannot be longer than its limit', () => {
    expect(check({ title: '宝'.repeat(201) })).toEqual([
      { code: 'tooLong', at: 'title', values: { length: 201, maxLength: 200 } },
    ]);
  });

  it('is counted in characters, not in halves of them', () => {
    expect(check({ title: '𠮷'.repeat(200) })).toEqual([]);
    expect(check({ title: '𠮷'.repeat(201) })).toMatchObject([{ values: { length: 201 } }]);
  });

  it('without a limit may be of any length', () => {
    expect(check({ keywords: '词'.repeat(10_000) })).toEqual([]);
  });

  it('is too long exactly when it has more characters than its limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('宝', 'a', '𠮷', '。'), { maxLength: 1000 }),
        (characters) => {
          const isTooLong = check({ summary: characters.join('') }).length > 0;
          expect(isTooLong).toBe(characters.length > 500);
        },
      ),
    );
  });
});

describe('a choice', () => {
  it.each(['报送', '转载', '链接'])('may be %s', (origin) => {
    expect(check({ origin })).toEqual([]);
  });

  it.each(['其他', 'constructor', ' 报送', 0, ['报送', '转载'], { a: 1 }])(
    'cannot be %j',
    (origin) => {
      expect(check({ origin })).toEqual([
        {
          code: 'notInList',
          at: 'origin',
          values: { value: String(origin), list: '报送、转载、链接' },
        },
      ]);
    },
  );
});

describe('a whole number', () => {
  it.each([0, 9999, '12', 5.0])('may be %j', (sortOrder) => {
    expect(check({ sortOrder })).toEqual([]);
  });

  it.each([1.5, 'abc', '12px', NaN, Infinity, {}, [1, 2]])('cannot be %j', (sortOrder) => {
    expect(check({ sortOrder })).toEqual([{ code: 'notWhole', at: 'sortOrder' }]);
  });

  it.each([true, [], [7]])('cannot be %j, which only turns into one', (sortOrder) => {
    expect(check({ sortOrder })).toEqual([{ code: 'notWhole', at: 'sortOrder' }]);
  });

  it('cannot be less than the least', () => {
    expect(check({ sortOrder: -1 })).toEqual([
      { code: 'tooSmall', at: 'sortOrder', values: { min: 0 } },
    ]);
  });

  it('cannot be more than the most', () => {
    expect(check({ sortOrder: 10_000 })).toEqual([
      { code: 'tooLarge', at: 'sortOrder', values: { max: 9999 } },
    ]);
  });

  it('cannot be more than a database column holds, whatever its field allows', () => {
    expect(check({ anyNumber: 2_147_483_648 })).toEqual([
      { code: 'tooLarge', at: 'anyNumber', values: { max: 2_147_483_647 } },
    ]);
    expect(check({ anyNumber: -2_147_483_649 })).toEqual([
      { code: 'tooSmall', at: 'anyNumber', values: { min: -2_147_483_648 } },
    ]);
  });
});

test('findings of several fields come together', () => {
  const findings = check({ title: '', origin: '其他', sortOrder: -1 });
  expect(findings.map(({ at }) => at)).toEqual(['title', 'origin', 'sortOrder']);
});

test('blank is what holds nothing but space', () => {
  expect([null, undefined, '', ' \n', '\u3000'].map(isBlank)).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect(['a', 0, false, [], {}].map(isBlank)).toEqual([false, false, false, false, false]);
});
