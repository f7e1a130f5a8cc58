import { applyAction } from '../../../src/plugins/review/domain/next-state';
import { perform } from '../../../src/plugins/review/domain/perform';
import {
  aCase,
  act,
  aDelegation,
  anAttempt,
  aPerson,
  aPolicy,
  approval,
  approver,
  aStage,
  aSubmission,
  atLastStage,
  author,
  CLEAN,
  editor,
  editorStage,
  lead,
  leadStage,
  NOW,
  secondApprover,
  signedCase,
} from './builders';

const see = aStage({ key: 'see', task: 'see' });
const LATER = '2025-03-04T00:00:00.000Z';

describe('submitting', () => {
  const draft = aCase({ state: 'draft', round: 0, version: 0, contributorIds: [8] });
  const submission = aSubmission({ digest: 'text-2', contributorIds: [9] });
  const submit = { action: 'submit', submission, findings: CLEAN } as const;

  it('opens a round over the content as it stands', () => {
    const { reviewCase, effects } = act(submit, draft, author);
    expect(reviewCase).toMatchObject({
      state: 'in-review',
      stageIndex: 0,
      round: 1,
      version: 1,
      digest: 'text-2',
      submitter: { id: author.id, name: author.name },
    });
    expect(effects).toEqual([
      { type: 'openRound', round: 1, digest: 'text-2' },
      { type: 'startDeadline', stage: 0, workingDays: 2 },
      { type: 'notify', audience: { to: 'stage', stage: 0 }, topic: 'toSign' },
    ]);
  });

  it('adds the submitter to those who contributed, and forgets nobody', () => {
    const { reviewCase } = act(submit, draft, author);
    expect(reviewCase.contributorIds).toEqual([8, 9, author.id]);
  });

  it('passes those who only see, and tells them', () => {
    const policy = aPolicy({ stages: [see, leadStage] });
    const ask = { ...submit, submission: { ...submission, policy } };
    const { reviewCase, effects } = act(ask, draft, author);
    expect(reviewCase.stageIndex).toBe(1);
    expect(effects).toContainEqual({
      type: 'notify',
      audience: { to: 'stage', stage: 0 },
      topic: 'toSee',
    });
  });

  it('begins a new round each time, in which the old signatures do not count', () => {
    const returned = { ...atLastStage(), state: 'returned' } as const;
    const { reviewCase } = act({ ...submit, submission: aSubmission() }, returned, author);
    expect(reviewCase).toMatchObject({ round: 2, stageIndex: 0, state: 'in-review' });
    expect(act(approval(), reviewCase, lead).reviewCase.stageIndex).toBe(1);
  });
});

describe('signing', () => {
  it('goes on to the next stage that is signed', () => {
    const policy = aPolicy({ stages: [leadStage, see, editorStage] });
    const { reviewCase, effects } = act(approval(), aCase({ policy }), lead);
    expect(reviewCase).toMatchObject({ state: 'in-review', stageIndex: 2, version: 4 });
    expect(effects).toEqual([
      { type: 'notify', audience: { to: 'stage', stage: 1 }, topic: 'toSee' },
      { type: 'startDeadline', stage: 2, workingDays: 2 },
      { type: 'notify', audience: { to: 'stage', stage: 2 }, topic: 'toSign' },
    ]);
  });

  it('waits at a stage for its other signatures', () => {
    const policy = aPolicy({ stages: [aStage({ signatures: 2 })] });
    const first = act(approval(), aCase({ policy }), approver);
    expect(first.reviewCase).toMatchObject({ state: 'in-review', stageIndex: 0 });
    expect(first.effects).toEqual([]);
    const second = act(approval(), first.reviewCase, secondApprover);
    expect(second.reviewCase.state).toBe('published');
  });

  it('records who signed what, and for whom', () => {
    const standIn = aPerson({ id: 9, name: '代理人' });
    const delegations = [aDelegation({ delegate: standIn })];
    const ask = approval({ opinion: '同意公开' });
    const { reviewCase } = act(ask, atLastStage(), standIn, { delegations });
    expect(reviewCase.decisions.at(-1)).toEqual({
      round: 1,
      stage: 2,
      action: 'approve',
      by: { id: 9, name: '代理人' },
      onBehalfOf: { id: approver.id, name: approver.name },
      digest: 'text-1',
      opinion: '同意公开',
      at: NOW,
    });
  });

  it('publishes with the last signature what was signed, and tells everybody who signed', () => {
    const { reviewCase, effects } = act(approval({ expiresAt: LATER }), atLastStage(), approver);
    expect(reviewCase).toMatchObject({ state: 'published', expiresAt: LATER });
    const ids = [author.id, lead.id, editor.id, approver.id];
    expect(effects).toEqual([
      { type: 'publish', digest: 'text-1', basis: 'signatures' },
      { type: 'notify', audience: { to: 'people', ids }, topic: 'published' },
    ]);
  });

  it('keeps the hour when one is given with the last signature', () => {
    const ask = { ...approval(), action: 'schedule', publishAt: LATER } as const;
    const { reviewCase, effects } = act(ask, atLastStage(), approver);
    expect(reviewCase).toMatchObject({ state: 'scheduled', scheduledAt: LATER });
    expect(effects.map(({ type }) => type)).toEqual(['notify']);
  });

  it('takes down with the last signature what is to be withdrawn', () => {
    const withdrawal = { reason: '失效', notice: '本文已失效', movedTo: null } as const;
    const { reviewCase, effects } = act(
      approval(),
      atLastStage({ kind: 'withdraw', withdrawal }),
      approver,
    );
    expect(reviewCase.state).toBe('withdrawn');
    expect(effects[0]).toEqual({ type: 'unpublish', withdrawal });
  });
});

describe('stopping', () => {
  it('a return is told to the submitter and to earlier signers, and voids what they signed', () => {
    const { reviewCase, effects } = act(
      { action: 'return', reason: '数据有误' },
      atLastStage(),
      approver,
    );
    expect(reviewCase.state).toBe('returned');
    expect(reviewCase.decisions.at(-1)).toMatchObject({ action: 'return', stage: 2 });
    const ids = [author.id, lead.id, editor.id];
    expect(effects).toEqual([
      { type: 'voidSignatures', round: 1, changed: [] },
      { type: 'notify', audience: { to: 'people', ids }, topic: 'returned' },
    ]);
  });

  it('a return stops what is scheduled', () => {
    const scheduled = signedCase({ state: 'scheduled', scheduledAt: LATER });
    const { reviewCase } = act({ action: 'return', reason: '改期' }, scheduled, secondApprover);
    expect(reviewCase).toMatchObject({ state: 'returned', scheduledAt: null });
  });

  it('a recall is told to those whose turn it was', () => {
    const { reviewCase, effects } = act({ action: 'recall' }, aCase(), author);
    expect(reviewCase.state).toBe('recalled');
    expect(effects).toContainEqual({
      type: 'notify',
      audience: { to: 'stage', stage: 0 },
      topic: 'recalled',
    });
  });
});

test('what was approved is published when somebody of the last stage asks for it', () => {
  const approved = signedCase({ state: 'approved' });
  const { reviewCase, effects } = act({ action: 'publish' }, approved, secondApprover);
  expect(reviewCase.state).toBe('published');
  expect(effects[0]).toEqual({ type: 'publish', digest: 'text-1', basis: 'signatures' });
});

test('a command without a transition changes nothing', () => {
  const published = signedCase({ state: 'published' });
  const step = applyAction(published, { action: 'publishDue', at: NOW });
  expect(step).toEqual({ reviewCase: published, effects: [] });
});

test('a refused action is a refusal and nothing else', () => {
  expect(perform(approval(), anAttempt(aCase(), editor))).toEqual({
    allowed: false,
    refusal: { code: 'notASigner', values: { stage: '初审' } },
  });
  expect(perform({ action: 'return', reason: '' }, anAttempt(aCase(), lead))).toEqual({
    allowed: false,
    refusal: { code: 'reasonMissing' },
  });
  expect(perform(approval(), anAttempt(aCase(), null))).toEqual({
    allowed: false,
    refusal: { code: 'notSignedIn' },
  });
});
