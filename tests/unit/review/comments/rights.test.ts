import type { ReviewCase } from '../../../../src/plugins/review/domain/case';
import { casePart } from '../../../../src/plugins/review/domain/comments/case-part';
import type { ReviewComment } from '../../../../src/plugins/review/domain/comments/comment';
import { mayComment } from '../../../../src/plugins/review/domain/comments/may-comment';
import { maySettle } from '../../../../src/plugins/review/domain/comments/may-settle';
import { toldOfComment } from '../../../../src/plugins/review/domain/comments/told-of-comment';
import type { Delegation } from '../../../../src/plugins/review/domain/delegations/delegation';
import type { Person } from '../../../../src/plugins/review/domain/person';
import {
  aCase,
  aDecision,
  aDelegation,
  aPerson,
  approver,
  author,
  editor,
  editorStage,
  aPolicy,
  lead,
  NOW,
} from '../builders';

const colleague = aPerson({ id: 21, roles: ['contributor'] });
const stranger = aPerson({ id: 22, roles: ['contributor'], unitIds: ['unit-2'] });
const administrator = aPerson({ id: 23, roles: ['strapi-super-admin'], unitIds: [] });
const everybody = [author, colleague, lead, editor, approver, stranger, administrator];

const asked = (
  person: Person,
  { delegations = [], ...overrides }: Partial<ReviewCase> & { delegations?: Delegation[] } = {},
) => ({ reviewCase: aCase(overrides), person, delegations, at: NOW });

const aComment = (overrides: Partial<ReviewComment> = {}): ReviewComment => ({
  id: 1,
  replyTo: null,
  anchor: null,
  text: '请核实',
  blocking: true,
  round: 1,
  by: { id: editor.id, name: editor.name, post: '编辑' },
  at: NOW,
  settled: null,
  ...overrides,
});

describe('casePart', () => {
  const partOf = (person: Person, about?: Parameters<typeof asked>[1]) =>
    casePart(asked(person, about));

  it('makes authors of the submitter, who worked on the content, and their unit', () => {
    expect([author, colleague].map((person) => partOf(person))).toEqual(['author', 'author']);
    expect(partOf(stranger, { contributorIds: [stranger.id] })).toBe('author');
  });

  it('makes signers of those of every stage, of approvers, and of delegates', () => {
    expect([lead, editor, approver].map((person) => partOf(person))).toEqual(
      Array(3).fill('signer'),
    );
    expect(partOf(approver, { policy: aPolicy({ stages: [editorStage] }) })).toBe('signer');
    const delegations = [aDelegation({ delegate: stranger })];
    expect(partOf(stranger, { delegations })).toBe('signer');
  });

  it('makes an author of a signer who submitted, since it is their own text', () => {
    const submitter = { id: editor.id, name: editor.name };
    expect(partOf(editor, { submitter })).toBe('author');
  });

  it('gives no part to another unit or to who runs the system', () =>
    expect([stranger, administrator].map((person) => partOf(person))).toEqual([null, null]));
});

describe('mayComment', () => {
  const codes = (blocking: boolean, about?: Parameters<typeof asked>[1]) =>
    everybody.map((person) => {
      const verdict = mayComment({ ...asked(person, about), blocking });
      return verdict.allowed ? 'yes' : verdict.refusal.code;
    });

  it('lets everybody with a part comment', () =>
    expect(codes(false)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes', 'notAParty', 'notAParty']));

  it('lets only signers block', () =>
    expect(codes(true)).toEqual([
      ...['blockingNeedsSigner', 'blockingNeedsSigner', 'yes', 'yes', 'yes'],
      ...['notAParty', 'notAParty'],
    ]));

  it.each(['published', 'withdrawn'] as const)('refuses everybody when it is %s', (state) =>
    expect(new Set(codes(false, { state }))).toEqual(new Set(['caseClosed'])),
  );

  it('refuses everybody before the first submission', () =>
    expect(new Set(codes(false, { state: 'draft', round: 0 }))).toEqual(new Set(['wrongState'])));
});

describe('maySettle', () => {
  const settling = (
    person: Person,
    comment: Partial<ReviewComment> = {},
    about?: Parameters<typeof asked>[1],
  ) => {
    const permission = maySettle({ ...asked(person, about), comment: aComment(comment) });
    if (!permission.allowed) return permission.refusal.code;
    return permission.needsAnswer ? 'with an answer' : 'yes';
  };

  it('asks authors for an answer when it blocks', () => {
    expect(everybody.map((person) => settling(person))).toEqual([
      ...['with an answer', 'with an answer', 'yes', 'yes', 'yes', 'notAParty', 'notAParty'],
    ]);
    expect(settling(author, { blocking: false })).toBe('yes');
  });

  it('lets its author settle it, even when their part is over', () => {
    const by = { id: stranger.id, name: stranger.name, post: null };
    expect(settling(stranger, { by })).toBe('yes');
  });

  it('settles once', () => {
    const settled = { by: lead, at: NOW, answer: '' };
    expect(settling(editor, { settled })).toBe('commentSettled');
  });

  it('settles nothing in a closed case', () =>
    expect(settling(editor, {}, { state: 'published' })).toBe('caseClosed'));
});

describe('toldOfComment', () => {
  it('tells the submitter of a signer’s', () =>
    expect(toldOfComment({ ...asked(editor), repliedTo: null })).toEqual({
      to: 'people',
      ids: [author.id],
    }));

  it('tells those who sign now of an author’s', () =>
    expect(toldOfComment({ ...asked(author, { stageIndex: 1 }), repliedTo: null })).toEqual({
      to: 'stage',
      stage: 1,
    }));

  it('tells those who signed or returned the round when it waits for its author', () => {
    const decisions = [
      aDecision({ by: lead }),
      aDecision({ by: editor, stage: 1, action: 'return' }),
    ];
    const question = asked(author, { state: 'returned', decisions });
    expect(toldOfComment({ ...question, repliedTo: null })).toEqual({
      to: 'people',
      ids: [lead.id, editor.id],
    });
  });

  it('tells of a reply whom it replies to, and the submitter', () =>
    expect(toldOfComment({ ...asked(colleague), repliedTo: aComment() })).toEqual({
      to: 'people',
      ids: [editor.id, author.id],
    }));
});
