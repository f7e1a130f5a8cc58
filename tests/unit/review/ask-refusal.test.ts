import { askRefusal } from '../../../src/plugins/review/domain/ask-refusal';
import type { ReviewCase } from '../../../src/plugins/review/domain/case';
import type { Ask } from '../../../src/plugins/review/domain/command';
import {
  aCase,
  approval,
  aPolicy,
  aStage,
  aSubmission,
  atLastStage,
  CLEAN,
  emergencyCase,
  NOW,
} from './builders';

const EARLIER = '2025-03-03T00:59:59.000Z';
const LATER = '2025-03-03T02:00:00.000Z';
const MUCH_LATER = '2025-03-03T03:00:00.000Z';

const submit: Ask = { action: 'submit', submission: aSubmission(), findings: CLEAN };
const unsigned = aSubmission({ policy: aPolicy({ stages: [aStage({ task: 'see' })] }) });
const draft = aCase({ state: 'draft' });
const withdrawal = { reason: '有误', notice: '本文有误，已撤下', movedTo: null } as const;
const schedule = (publishAt: string, expiresAt: string | null = null): Ask => ({
  ...approval({ expiresAt }),
  action: 'schedule',
  publishAt,
});
const checklist = [
  { key: 'secrecy', text: '保密审查', required: true },
  { key: 'style', text: '文风', required: false },
];
const withChecklist = atLastStage({
  policy: aPolicy({ stages: [aStage({ checklist })] }),
  stageIndex: 0,
});
const blocked = { blocking: 1, unacknowledged: 0 };
const warned = { blocking: 0, unacknowledged: 1 };

test.each<[string, Ask, ReviewCase, string | null]>([
  ['a submission', submit, draft, null],
  [
    'a submission under a policy nobody signs',
    { ...submit, submission: unsigned },
    draft,
    'policyUnusable',
  ],
  [
    'a submission with blocking findings',
    { ...submit, findings: blocked },
    draft,
    'blockingFindings',
  ],
  [
    'a submission with open warnings',
    { ...submit, findings: warned },
    draft,
    'warningsUnacknowledged',
  ],
  ['a withdrawal without a notice', submit, aCase({ kind: 'withdraw' }), 'noticeMissing'],
  [
    'a withdrawal with an empty notice',
    submit,
    aCase({ kind: 'withdraw', withdrawal: { ...withdrawal, notice: ' ' } }),
    'noticeMissing',
  ],
  ['a withdrawal with a notice', submit, aCase({ kind: 'withdraw', withdrawal }), null],
  ['a signature', approval(), aCase(), null],
  ['an early signature despite findings', approval({ findings: blocked }), aCase(), null],
  [
    'the last signature with blocking findings',
    approval({ findings: blocked }),
    atLastStage(),
    'blockingFindings',
  ],
  [
    'the last signature with open warnings',
    approval({ findings: warned }),
    atLastStage(),
    'warningsUnacknowledged',
  ],
  ['a signature without the checklist', approval(), withChecklist, 'checklistIncomplete'],
  [
    'a signature with what is required of it',
    approval({ checklist: ['secrecy'] }),
    withChecklist,
    null,
  ],
  [
    'an end given with an early signature',
    approval({ expiresAt: LATER }),
    aCase(),
    'scheduleOnlyAtLastStage',
  ],
  ['an end given with the last signature', approval({ expiresAt: LATER }), atLastStage(), null],
  ['an end that is over', approval({ expiresAt: NOW }), atLastStage(), 'expiryTooEarly'],
  ['a time ahead', schedule(LATER), atLastStage(), null],
  ['the present', schedule(NOW), atLastStage(), 'scheduleInPast'],
  ['a time past', schedule(EARLIER), atLastStage(), 'scheduleInPast'],
  ['no time at all', schedule('tomorrow'), atLastStage(), 'scheduleInPast'],
  ['an end after the time', schedule(LATER, MUCH_LATER), atLastStage(), null],
  ['an end before the time', schedule(MUCH_LATER, LATER), atLastStage(), 'expiryTooEarly'],
  ['an emergency signed afterwards', approval({ findings: blocked }), emergencyCase(), null],
  [
    'an emergency signed with an end that is over',
    approval({ expiresAt: EARLIER }),
    emergencyCase(),
    'expiryTooEarly',
  ],
  ['a return', { action: 'return', reason: '数据有误' }, aCase(), null],
  ['a return without a reason', { action: 'return', reason: ' \n' }, aCase(), 'reasonMissing'],
  [
    'an emergency without a reason',
    { action: 'emergency', reason: '', submission: aSubmission() },
    draft,
    'reasonMissing',
  ],
  ['an action that asks nothing', { action: 'recall' }, aCase(), null],
])('%s', (_what, ask, reviewCase, code) => {
  expect(askRefusal(ask, reviewCase, NOW)?.code ?? null).toBe(code);
});

test('a missing check is named', () => {
  expect(askRefusal(approval(), withChecklist, NOW)?.values).toEqual({ items: '保密审查' });
});
