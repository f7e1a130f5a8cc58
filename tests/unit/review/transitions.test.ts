import {
  CASE_STATES,
  type CaseKind,
  type CaseState,
} from '../../../src/plugins/review/domain/case';
import {
  awaitsSubmission,
  isClosed,
  isPossible,
  statesReachable,
  transitionFor,
  TRANSITIONS,
  type ReviewAction,
} from '../../../src/plugins/review/domain/transitions';

const ACTIONS: readonly ReviewAction[] = [
  'submit',
  'approve',
  'return',
  'recall',
  'schedule',
  'emergency',
  'confirm',
  'publish',
  'contentChanged',
  'publishDue',
  'scheduleMissed',
  'expire',
  'contentWithdrawn',
];

type Expected = Partial<Record<CaseState, Partial<Record<ReviewAction, CaseState>>>>;

const nobodySigned = { stagesToSign: true, complete: false, editorMaySign: false };
const lastSignature = { ...nobodySigned, complete: true };

const idle = { submit: 'in-review', emergency: 'pending-confirmation' } as const;
const fallsBack = { return: 'returned', contentChanged: 'returned' } as const;

/** Where each action leads with the signature that completes the review. */
const OUTWARD: Expected = {
  draft: idle,
  returned: idle,
  recalled: idle,
  'in-review': {
    ...fallsBack,
    approve: 'published',
    schedule: 'scheduled',
    recall: 'recalled',
    emergency: 'pending-confirmation',
  },
  approved: { ...fallsBack, publish: 'published' },
  scheduled: { ...fallsBack, publishDue: 'published', scheduleMissed: 'approved' },
  'pending-confirmation': { ...fallsBack, confirm: 'pending-retrospective', recall: 'recalled' },
  'pending-retrospective': {
    approve: 'published',
    return: 'pending-retrospective',
    contentWithdrawn: 'withdrawn',
  },
  published: { expire: 'withdrawn' },
};

const WITHDRAWAL: Expected = {
  draft: { submit: 'in-review' },
  returned: { submit: 'in-review' },
  recalled: { submit: 'in-review' },
  'in-review': { ...fallsBack, approve: 'withdrawn', recall: 'recalled' },
};

const EXPECTED: Record<CaseKind, Expected> = {
  publish: OUTWARD,
  correct: OUTWARD,
  emergency: OUTWARD,
  withdraw: WITHDRAWAL,
};

const KINDS = Object.keys(EXPECTED) as CaseKind[];
const everyPlace = KINDS.flatMap((kind) => CASE_STATES.map((state) => ({ kind, state })));
const everyMove = everyPlace.flatMap((place) => ACTIONS.map((action) => ({ ...place, action })));

test.each(everyMove)('a $kind case that is $state, on $action', ({ kind, state, action }) => {
  const expected = EXPECTED[kind][state]?.[action] ?? null;
  const transition = transitionFor(action, { kind, state, facts: lastSignature });
  expect(transition?.to ?? null).toBe(expected);
  expect(isPossible(action, { kind, state })).toBe(expected !== null);
});

test.each(KINDS)('a %s case stays in review while signatures are missing', (kind) => {
  const place = { kind, state: 'in-review', facts: nobodySigned } as const;
  expect(transitionFor('approve', place)?.to).toBe('in-review');
  expect(transitionFor('schedule', place)).toBeNull();
});

test.each(KINDS)('a %s case is not submitted to a policy that nobody signs', (kind) => {
  for (const state of CASE_STATES) {
    const facts = { ...lastSignature, stagesToSign: false };
    expect(transitionFor('submit', { kind, state, facts })).toBeNull();
  }
});

test.each(KINDS)('a %s case goes on in a new round when a signer who may edit edits', (kind) => {
  const change = (facts: typeof nobodySigned) =>
    transitionFor('contentChanged', { kind, state: 'in-review', facts })?.to;
  expect(change({ ...nobodySigned, editorMaySign: true })).toBe('in-review');
  expect(change({ ...nobodySigned, editorMaySign: true, stagesToSign: false })).toBe('returned');
});

test('an action leads to two states only under conditions that exclude each other', () => {
  const alternatives = ['byOthers,bySigner', 'complete,incomplete'];
  for (const { kind, state, action } of everyMove) {
    const rows = TRANSITIONS.filter(
      (row) => row.action === action && row.from.includes(state) && row.kinds.includes(kind),
    );
    const conditions = rows.map(({ when }) => when).sort();
    if (rows.length > 1) expect(alternatives).toContain(conditions.join());
  }
});

test('every state is reachable, and a withdrawal never goes public', () => {
  for (const kind of ['publish', 'correct', 'emergency'] as const) {
    expect([...statesReachable(kind)].sort()).toEqual([...CASE_STATES].sort());
  }
  expect([...statesReachable('withdraw')].sort()).toEqual(
    ['draft', 'in-review', 'recalled', 'returned', 'withdrawn'].sort(),
  );
});

test('from every reachable state that is not closed, a closed one can be reached by people', () => {
  const closed = CASE_STATES.filter(isClosed);
  expect(closed).toEqual(['published', 'withdrawn']);
  for (const kind of KINDS) {
    for (const state of statesReachable(kind)) {
      if (isClosed(state)) continue;
      expect(ACTIONS.some((action) => isPossible(action, { kind, state }))).toBe(true);
    }
  }
});

test('content waits to be submitted as a draft, returned or recalled', () => {
  expect(CASE_STATES.filter(awaitsSubmission)).toEqual(['draft', 'returned', 'recalled']);
});
