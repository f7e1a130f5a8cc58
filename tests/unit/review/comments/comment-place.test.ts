import { anchorComment } from '../../../../src/plugins/review/domain/comments/anchor-comment';
import { commentPlace } from '../../../../src/plugins/review/domain/comments/comment-place';
import { fieldTexts } from '../../../../src/plugins/review/domain/comments/field-texts';
import type { Fields } from '../../../../src/plugins/review/domain/snapshot/snapshot';

const textsOf = (fields: Fields, names = Object.keys(fields)) =>
  fieldTexts(
    {
      format: 1,
      subject: { uid: 'api::notice.notice', documentId: 'one', locale: null },
      fields,
    },
    names,
  );

const text = (value: string, kind: 'text' | 'html' = 'text') => ({ kind, value, files: [] });

const withContacts = (...phones: string[]): Fields => ({
  contacts: {
    kind: 'component',
    repeatable: true,
    items: phones.map((phone) => ({ component: 'contact', fields: { phone: text(phone) } })),
  },
});

describe('fieldTexts', () => {
  it('gives the plain text of texts and of bodies, and those in components by their path', () => {
    const fields = {
      title: text('通知'),
      body: text('<p>甲</p><p>乙</p>', 'html'),
      ...withContacts('12369'),
    };
    expect(Object.fromEntries(textsOf(fields))).toEqual({
      title: '通知',
      body: '甲\n乙',
      contacts: '',
      'contacts.0.phone': '12369',
    });
  });

  it('gives no text of what is none, and of fields that are empty', () =>
    expect([...textsOf({ rank: { kind: 'number', value: 3 } }, ['rank', 'summary'])]).toEqual([
      ['rank', ''],
      ['summary', ''],
    ]));
});

describe('commentPlace', () => {
  const onField = (field: string) => anchorComment('', { field, start: 0, end: 0 });
  const onWords = anchorComment('公开电话', { field: 'title', start: 0, end: 2 });

  it('finds a comment on a field, an empty one too', () => {
    expect(commentPlace(onField('summary'), textsOf({}, ['summary']))).toEqual({
      state: 'found',
      start: 0,
      end: 0,
    });
  });

  it('says that the words changed when their field was emptied', () =>
    expect(commentPlace(onWords, textsOf({}, ['title'])).state).toBe('changed'));

  it('says that a field is gone with its component', () => {
    const anchor = onField('contacts.1.phone');
    expect(commentPlace(anchor, textsOf(withContacts('1', '2'))).state).toBe('found');
    expect(commentPlace(anchor, textsOf(withContacts('1'))).state).toBe('gone');
  });

  it('says that every field is gone with the content', () =>
    expect(commentPlace(onWords, new Map())).toEqual({ state: 'gone' }));
});
