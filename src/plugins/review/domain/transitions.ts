import type { CaseAction, CaseKind, CaseState, SystemAction } from './case';

export type ReviewAction = CaseAction | SystemAction;

/** What a transition depends on besides state, kind and action. */
export type TransitionFacts = {
  /** The policy of the round to be opened has a stage that is signed. */
  stagesToSign: boolean;
  /** With this signature every stage is signed. */
  complete: boolean;
  /** The content was changed by a signer of the current stage who may edit. */
  editorMaySign: boolean;
};

const CONDITIONS = {
  always: () => true,
  stagesToSign: (facts: TransitionFacts) => facts.stagesToSign,
  incomplete: (facts: TransitionFacts) => !facts.complete,
  complete: (facts: TransitionFacts) => facts.complete,
  bySigner: (facts: TransitionFacts) => facts.editorMaySign && facts.stagesToSign,
  byOthers: (facts: TransitionFacts) => !facts.editorMaySign || !facts.stagesToSign,
} as const;

export type Transition = {
  from: readonly CaseState[];
  action: ReviewAction;
  kinds: readonly CaseKind[];
  when: keyof typeof CONDITIONS;
  to: CaseState;
};

const ALL = ['publish', 'correct', 'withdraw', 'emergency'] as const;
const OUT = ['publish', 'correct', 'emergency'] as const;
const DOWN = ['withdraw'] as const;

const IDLE = ['draft', 'returned', 'recalled'] as const;
const WAITING = ['approved', 'scheduled', 'pending-confirmation'] as const;

/**
 * Every way a case can go; what is not in the table does not happen.
 *
 * - A submitter takes back what is still in review. Once everything is signed only a signer of the
 *   last stage stops it (`return`): the signatures are not the submitter's to undo.
 * - A signature binds to exact content. When the content changes the case goes back to its author;
 *   or, when a signer whose stage may edit changed it, a new round begins at the first stage, so
 *   that everybody signs the new text.
 * - An approver who refuses to sign an emergency afterwards leaves it where it is, with the refusal
 *   on record: the way out is a case that withdraws the content.
 */
export const TRANSITIONS: readonly Transition[] = [
  { from: IDLE, action: 'submit', kinds: ALL, when: 'stagesToSign', to: 'in-review' },

  { from: ['in-review'], action: 'approve', kinds: ALL, when: 'incomplete', to: 'in-review' },
  { from: ['in-review'], action: 'approve', kinds: OUT, when: 'complete', to: 'published' },
  { from: ['in-review'], action: 'approve', kinds: DOWN, when: 'complete', to: 'withdrawn' },
  { from: ['in-review'], action: 'schedule', kinds: OUT, when: 'complete', to: 'scheduled' },
  { from: ['in-review'], action: 'return', kinds: ALL, when: 'always', to: 'returned' },
  { from: ['in-review'], action: 'recall', kinds: ALL, when: 'always', to: 'recalled' },
  { from: ['in-review'], action: 'contentChanged', kinds: ALL, when: 'bySigner', to: 'in-review' },
  { from: ['in-review'], action: 'contentChanged', kinds: ALL, when: 'byOthers', to: 'returned' },

  { from: ['scheduled'], action: 'publishDue', kinds: OUT, when: 'always', to: 'published' },
  { from: ['scheduled'], action: 'scheduleMissed', kinds: OUT, when: 'always', to: 'approved' },
  { from: ['approved'], action: 'publish', kinds: OUT, when: 'always', to: 'published' },
  { from: ['published'], action: 'expire', kinds: OUT, when: 'always', to: 'withdrawn' },

  {
    from: [...IDLE, 'in-review'],
    action: 'emergency',
    kinds: OUT,
    when: 'always',
    to: 'pending-confirmation',
  },
  {
    from: ['pending-confirmation'],
    action: 'confirm',
    kinds: OUT,
    when: 'always',
    to: 'pending-retrospective',
  },
  { from: ['pending-confirmation'], action: 'recall', kinds: OUT, when: 'always', to: 'recalled' },
  {
    from: ['pending-retrospective'],
    action: 'approve',
    kinds: OUT,
    when: 'always',
    to: 'published',
  },
  {
    from: ['pending-retrospective'],
    action: 'return',
    kinds: OUT,
    when: 'always',
    to: 'pending-retrospective',
  },
  {
    from: ['pending-retrospective'],
    action: 'contentWithdrawn',
    kinds: OUT,
    when: 'always',
    to: 'withdrawn',
  },

  { from: WAITING, action: 'return', kinds: OUT, when: 'always', to: 'returned' },
  { from: WAITING, action: 'contentChanged', kinds: OUT, when: 'always', to: 'returned' },
];

const SYSTEM_ACTIONS: ReadonlySet<ReviewAction> = new Set<SystemAction>([
  'contentChanged',
  'publishDue',
  'scheduleMissed',
  'expire',
  'contentWithdrawn',
]);

type Place = { state: CaseState; kind: CaseKind };

const leaving = ({ state, kind }: Place): readonly Transition[] =>
  TRANSITIONS.filter(({ from, kinds }) => from.includes(state) && kinds.includes(kind));

/** The transition that an action makes under these facts; null when the table has none. */
export const transitionFor = (
  action: ReviewAction,
  { facts, ...place }: Place & { facts: TransitionFacts },
): Transition | null =>
  leaving(place).find(
    (transition) => transition.action === action && CONDITIONS[transition.when](facts),
  ) ?? null;

/** Whether an action is possible at all in this place, whatever the facts. */
export const isPossible = (action: ReviewAction, place: Place): boolean =>
  leaving(place).some((transition) => transition.action === action);

/** The states a case of a kind can come to, itself included, beginning as a draft. */
export const statesReachable = (kind: CaseKind): ReadonlySet<CaseState> => {
  const reached = new Set<CaseState>(['draft']);
  // A Set yields what is added to it while it is iterated.
  for (const state of reached) {
    for (const { to } of leaving({ state, kind })) reached.add(to);
  }
  return reached;
};

/** Terminal: nothing a person does leads on. (`published` still ends by itself when it expires.) */
export const isClosed = (state: CaseState): boolean =>
  TRANSITIONS.every(({ from, action }) => !from.includes(state) || SYSTEM_ACTIONS.has(action));

/** The content is with its author, and the case waits to be submitted. */
export const awaitsSubmission = (state: CaseState): boolean =>
  (IDLE as readonly CaseState[]).includes(state);

/**
 * Whether a case in this state is about the draft as it stands, so that a change of the draft is a
 * change of what people sign. What is public by emergency is signed as the public reads it.
 */
export const bindsDraft = (state: CaseState): boolean =>
  !isClosed(state) && !awaitsSubmission(state) && state !== 'pending-retrospective';
