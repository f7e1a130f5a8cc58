import type { CheckedField } from '../../../../src/plugins/review/domain/pre-checks/checked-content';
import { interpretations } from '../../../../src/plugins/review/domain/pre-checks/checks/interpretations';
import { missingFields } from '../../../../src/plugins/review/domain/pre-checks/checks/missing-fields';
import { content, context, file, htmlField, linkField, mediaField, textField } from './content';

const required = { required: true };
const base = { name: 'x', label: '某项', required: true };

const relation = (...value: { documentId: string; title: string; isPublic: boolean }[]) =>
  ({
    name: 'policyDocuments',
    label: '解读的文件',
    required: true,
    kind: 'relation',
    value,
  }) as const;

const choice = (value: string): CheckedField => ({
  name: 'origin',
  label: '来源方式',
  required: true,
  kind: 'choice',
  value,
});

const document = (isPublic: boolean) => ({ documentId: 'a', title: '管理办法', isPublic });

describe('missingFields', () => {
  const empty: CheckedField[] = [
    textField(null, required),
    textField('', required),
    textField(' \u3000\u200b\n', required),
    htmlField(null, required),
    htmlField('<p>&nbsp;</p><p></p>', required),
    linkField(null),
    { ...base, kind: 'date', value: null },
    { ...base, kind: 'choice', value: null },
    { ...base, kind: 'number', value: null },
    { ...base, kind: 'boolean', value: null },
    { ...base, kind: 'relation', value: [] },
    { ...base, kind: 'media', value: [] },
  ].map((field) => ({ ...field, required: true }) as CheckedField);

  it.each(empty.map((field) => [field.kind, field.value, field]))(
    'reports a required %s that is %j',
    (_, __, field) =>
      expect(missingFields.check(content(field), context())).toEqual([
        { code: 'fieldMissing', at: field.name },
      ]),
  );

  const filled: CheckedField[] = [
    textField('甲', required),
    htmlField('<p>甲</p>', required),
    htmlField('<p><img src="a"></p>', required),
    { ...base, kind: 'number', value: 0 },
    { ...base, kind: 'boolean', value: false },
    { ...base, kind: 'relation', value: [document(false)] },
    { ...base, kind: 'media', value: [file()] },
    textField('', { required: false }),
  ];

  it.each(filled.map((field) => [field.kind, field.value, field]))(
    'accepts a %s that is %j',
    (_, __, field) => expect(missingFields.check(content(field), context())).toEqual([]),
  );

  const source = {
    uid: null,
    anyOf: ['sourceUrl'],
    when: { field: 'origin', isOneOf: ['转载', '链接'] },
  };
  const words = { uid: 'api::news-item.news-item', anyOf: ['body', 'attachments'], when: null };

  it('asks for a field where another holds a value', () => {
    const settings = context({ requirements: [source] });
    const check = (...fields: CheckedField[]) =>
      missingFields.check(content(...fields), settings).map(({ at }) => at);
    expect(check(choice('转载'), linkField(''))).toEqual(['sourceUrl']);
    expect(check(choice('转载'), linkField('https://a.cn'))).toEqual([]);
    expect(check(choice('报送'), linkField(''))).toEqual([]);
    expect(check(linkField(''))).toEqual([]);
    expect(check(choice('转载'))).toEqual([]);
  });

  it('asks for one of several fields, of the type it names', () => {
    const settings = context({ requirements: [words] });
    const fields = [htmlField(''), mediaField()];
    expect(missingFields.check(content(...fields), settings)).toEqual([
      { code: 'oneOfFieldsMissing', at: 'body', values: { fields: '正文、附件' } },
    ]);
    expect(missingFields.check(content(htmlField(''), mediaField(file())), settings)).toEqual([]);
    expect(
      missingFields.check({ ...content(...fields), uid: 'api::notice.notice' }, settings),
    ).toEqual([]);
  });

  it('says once what is required twice', () => {
    const twice = { uid: null, anyOf: ['title'], when: null };
    expect(
      missingFields.check(content(textField('', required)), context({ requirements: [twice] })),
    ).toHaveLength(1);
  });

  it('leaves the document of an interpretation to its own check', () => {
    const rule = { uid: 'api::news-item.news-item', field: 'policyDocuments' };
    expect(missingFields.check(content(relation()), context({ interpretations: [rule] }))).toEqual(
      [],
    );
    expect(missingFields.check(content(relation()), context())).toHaveLength(1);
  });
});

describe('interpretations', () => {
  const uid = 'api::policy-interpretation.policy-interpretation';
  const settings = context({ interpretations: [{ uid, field: 'policyDocuments' }] });
  const check = (field: CheckedField, of = uid) =>
    interpretations.check({ ...content(field), uid: of }, settings);

  it('reports an interpretation without its document', () =>
    expect(check(relation())).toEqual([
      { code: 'interpretationWithoutDocument', at: 'policyDocuments' },
    ]));

  it('asks about a document that is not public yet', () =>
    expect(check(relation(document(true), document(false)))).toEqual([
      {
        code: 'interpretedDocumentNotPublic',
        severity: 'warning',
        at: 'policyDocuments',
        quote: '管理办法',
      },
    ]));

  it('accepts one whose documents are public', () =>
    expect(check(relation(document(true)))).toEqual([]));

  it('says nothing of other types or fields', () => {
    expect(check(relation(), 'api::notice.notice')).toEqual([]);
    expect(check(textField(''))).toEqual([]);
  });
});
