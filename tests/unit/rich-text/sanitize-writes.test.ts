import { bodyFields } from '../../../src/plugins/rich-text/server/src/body-fields';
import { sanitizeWrites } from '../../../src/plugins/rich-text/server/src/sanitize-writes';

const html = { type: 'text', customField: 'plugin::rich-text.html' };
const plain = { type: 'text' };

const fields = bodyFields({
  contentTypes: [
    { uid: 'api::news.news', attributes: { title: plain, body: html, summary: html } },
    { uid: 'api::unit.unit', attributes: { name: plain } },
  ],
  components: [{ uid: 'shared.section', attributes: { text: html } }],
});
const writes = sanitizeWrites(fields);

const EVIL = '<p onclick="x">甲<script>乙</script></p>';
const CLEAN = '<p>甲</p>';

const written = (data: unknown, uid = 'api::news.news'): unknown => {
  const params = { data };
  writes.beforeCreate({ model: { uid }, params });
  return params.data;
};

describe('bodyFields', () => {
  it('finds the bodies of content types and components, and no other attribute', () => {
    expect([...fields]).toEqual([
      ['api::news.news', { names: ['body', 'summary'], inComponent: false }],
      ['shared.section', { names: ['text'], inComponent: true }],
    ]);
  });
});

describe('sanitizeWrites', () => {
  it('listens to every write of the models with bodies, and to nothing else', () => {
    expect(Object.keys(writes).sort()).toEqual(
      ['beforeCreate', 'beforeCreateMany', 'beforeUpdate', 'beforeUpdateMany', 'models'].sort(),
    );
    expect(writes.models).toEqual(['api::news.news', 'shared.section']);
  });

  it.each(['beforeCreate', 'beforeUpdate', 'beforeUpdateMany'] as const)(
    'sanitizes in %s',
    (hook) => {
      const params = { data: { title: EVIL, body: EVIL } };
      writes[hook]({ model: { uid: 'api::news.news' }, params });
      expect(params.data).toEqual({ title: EVIL, body: CLEAN });
    },
  );

  it('sanitizes every row of a write of many', () => {
    const params = { data: [{ body: EVIL }, { title: 'x' }, { body: null }] };
    writes.beforeCreateMany({ model: { uid: 'api::news.news' }, params });
    expect(params.data).toEqual([{ body: CLEAN }, { title: 'x' }, { body: null }]);
  });

  it('sanitizes the bodies of components', () => {
    expect(written({ text: EVIL }, 'shared.section')).toEqual({ text: CLEAN });
  });

  it('writes a copy and leaves the data of the caller alone', () => {
    const data = { body: EVIL };
    expect(written(data)).not.toBe(data);
    expect(data.body).toBe(EVIL);
  });

  it.each([
    ['no body', { title: 'x' }],
    ['no value', { body: undefined }],
    ['an empty value', { body: null }],
    ['no data', undefined],
  ])('lets a write with %s pass as it is', (_, data) => expect(written(data)).toEqual(data));

  const refusalOf = (data: unknown, uid?: string): unknown => {
    try {
      written(data, uid);
    } catch (error) {
      return error;
    }
    return undefined;
  };

  it.each([5, true, {}, [], ['<p>']])('refuses %j as a body', (body) => {
    expect(refusalOf({ body })).toMatchObject({
      name: 'ValidationError',
      message: '正文（body）必须是文本，请改为 HTML 文本后再保存',
      details: { errors: [{ path: ['body'], name: 'ValidationError' }] },
    });
  });

  it('takes a body of a million characters and refuses a longer one', () => {
    const longest = `<p>${'甲'.repeat(1_000_000 - 7)}</p>`;
    expect(written({ body: longest })).toEqual({ body: longest });
    expect(refusalOf({ summary: `${longest}乙` })).toMatchObject({
      name: 'ValidationError',
      message:
        '正文（summary）超过 100 万字符（现有 1,000,001 个，含 HTML 标记），请拆分或改用附件',
    });
  });

  it('refuses a body that is too long once its characters are escaped', () => {
    expect(refusalOf({ body: '&'.repeat(300_000) })).toMatchObject({ name: 'ValidationError' });
  });

  it('names no path inside a component, where it is not known', () => {
    expect(refusalOf({ text: 5 }, 'shared.section')).toMatchObject({ details: {} });
    expect(refusalOf({ text: 5 }, 'shared.section')).not.toHaveProperty('details.errors');
  });
});
