import type { ReviewCase } from '../../../src/plugins/review/domain/case';
import { noteContentChange } from '../../../src/plugins/review/domain/note-content-change';
import type { Person } from '../../../src/plugins/review/domain/person';
import {
  aCase,
  aDecision,
  aDelegation,
  aPerson,
  aPolicy,
  approver,
  aStage,
  aSubmission,
  atLastStage,
  author,
  editor,
  emergencyCase,
  lead,
  NOW,
  signedCase,
} from './builders';

const change = (
  reviewCase: ReviewCase,
  editedBy: Person | null,
  overrides: Partial<Parameters<typeof noteContentChange>[0]> = {},
) =>
  noteContentChange({
    reviewCase,
    editor: editedBy,
    delegations: [],
    submission: aSubmission({ digest: 'text-2' }),
    changed: ['body'],
    at: NOW,
    ...overrides,
  });

const atEditor = aCase({ stageIndex: 1, decisions: [aDecision({ by: lead })] });

test('a save that changes nothing keeps the signatures', () => {
  const step = change(atEditor, author, { submission: aSubmission() });
  expect(step).toEqual({ reviewCase: atEditor, effects: [] });
});

test('one changed word sends the case back and names what changed', () => {
  const { reviewCase, effects } = change(atEditor, author);
  expect(reviewCase).toMatchObject({ state: 'returned', version: 4, digest: 'text-1' });
  expect(effects).toEqual([
    { type: 'voidSignatures', round: 1, changed: ['body'] },
    {
      type: 'notify',
      audience: { to: 'people', ids: [author.id, lead.id] },
      topic: 'contentChanged',
    },
  ]);
});

test('so does a change that nobody made: a replaced file, a synchronised field', () => {
  expect(change(atEditor, null).reviewCase.state).toBe('returned');
});

test('a signer who may edit begins a new round, as one who contributed', () => {
  const { reviewCase, effects } = change({ ...atEditor, contributorIds: [8] }, editor);
  expect(reviewCase).toMatchObject({
    state: 'in-review',
    stageIndex: 0,
    round: 2,
    digest: 'text-2',
    contributorIds: [8, author.id, editor.id],
    submitter: { id: author.id },
  });
  expect(effects.map(({ type }) => type)).toEqual([
    'voidSignatures',
    'openRound',
    'notify',
    'startDeadline',
    'notify',
  ]);
});

test('so does a delegate of such a signer', () => {
  const standIn = aPerson();
  const delegations = [aDelegation({ principal: editor, delegate: standIn })];
  expect(change(atEditor, standIn, { delegations }).reviewCase.round).toBe(2);
});

test('the new round is under the policy for what the content has become', () => {
  const stricter = aPolicy({ key: 'leaders' });
  const submission = aSubmission({ digest: 'text-2', policy: stricter });
  expect(change(atEditor, editor, { submission }).reviewCase.policy).toBe(stricter);
  const unsigned = aPolicy({ stages: [aStage({ task: 'see' })] });
  const gone = change(atEditor, editor, { submission: { ...submission, policy: unsigned } });
  expect(gone.reviewCase.state).toBe('returned');
});

test.each<[string, ReviewCase]>([
  ['approved', signedCase({ state: 'approved' })],
  ['scheduled', signedCase({ state: 'scheduled', scheduledAt: '2025-03-04T00:00:00.000Z' })],
  ['waiting for a confirmation', aCase({ state: 'pending-confirmation' })],
  ['at a stage whose signers may not edit', atLastStage()],
])('an approver’s change sends back what is %s', (_state, reviewCase) => {
  const step = change(reviewCase, approver);
  expect(step.reviewCase).toMatchObject({
    state: 'returned',
    scheduledAt: null,
    contributorIds: [author.id, approver.id],
  });
});

test.each<[string, ReviewCase]>([
  ['a draft', aCase({ state: 'draft' })],
  ['published', signedCase({ state: 'published' })],
  ['public by emergency', emergencyCase()],
])('a change of what is %s is no matter of this case', (_state, reviewCase) => {
  expect(change(reviewCase, author)).toEqual({ reviewCase, effects: [] });
});
