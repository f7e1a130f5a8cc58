import fc from 'fast-check';
import type { CaseAction, CaseKind } from '../../../../src/plugins/review/domain/case';
import type { Delegation } from '../../../../src/plugins/review/domain/delegations/delegation';
import type { Person } from '../../../../src/plugins/review/domain/person';
import type { Policy, Stage } from '../../../../src/plugins/review/domain/policy';
import { aDelegation, aPerson, aPolicy, aStage } from '../builders';

export type Setting = {
  people: readonly Person[];
  /** Which of the two is in force depends on the text. */
  policies: readonly [Policy, Policy];
  delegations: readonly Delegation[];
};

/** One thing that happens. `who` and `pick` choose by remainder, so that every number is somebody. */
export type Happening =
  /** Anybody tries anything. */
  | { type: 'try'; who: number; action: CaseAction; seenBefore: number; hours: number }
  /** Somebody does one of the things that are allowed just now: what leads on, or anything. */
  | { type: 'proceed'; onward: boolean; pick: number; hours: number }
  /** Somebody (or, with null, nobody) makes the text this one. */
  | { type: 'edit'; who: number | null; text: number }
  /** The text changes and the case is not told: a path that nobody thought of. */
  | { type: 'slip'; text: number }
  | { type: 'wait'; hours: number }
  /** A new case, where one may be opened. */
  | { type: 'open'; kind: CaseKind };

const SIZE = 6;
const ROLES = ['section-lead', 'editor', 'approver', 'strapi-super-admin'];
const UNITS = ['unit-1', 'unit-2'];

const people: fc.Arbitrary<Person[]> = fc
  .array(fc.record({ roles: fc.subarray(ROLES), unitIds: fc.subarray(UNITS, { minLength: 1 }) }), {
    minLength: SIZE,
    maxLength: SIZE,
  })
  .map((list) => list.map((person, index) => aPerson({ ...person, id: index + 1 })));

const stage: fc.Arbitrary<Stage> = fc
  .record({
    task: fc.constantFrom('sign', 'sign', 'sign', 'see'),
    roles: fc.subarray(ROLES, { minLength: 1 }),
    reach: fc.constantFrom('all', 'all', 'own-unit'),
    people: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.subarray([1, 2, 3, 4, 5, 6], { minLength: 2 }) },
    ),
    signatures: fc.constantFrom(1, 1, 2),
    mayEdit: fc.boolean(),
  })
  .map(({ roles, reach, people: named, ...rest }) =>
    aStage({ ...rest, signers: { roles, reach, people: named } }),
  );

const policy: fc.Arbitrary<Policy> = fc
  .record({
    stages: fc.array(stage, { minLength: 1, maxLength: 3 }),
    mayRepeatSigner: fc.boolean(),
  })
  .map(({ stages, mayRepeatSigner }) =>
    aPolicy({
      stages: stages.map((one, index) => ({ ...one, key: `stage-${index}` })),
      mayRepeatSigner,
    }),
  );

export const setting: fc.Arbitrary<Setting> = people.chain((everybody) =>
  fc.record({
    people: fc.constant(everybody),
    policies: fc.tuple(policy, policy),
    delegations: fc.array(
      fc
        .record({
          principal: fc.constantFrom(...everybody),
          delegate: fc.constantFrom(...everybody),
          stageKeys: fc.constantFrom(null, null, ['stage-0'], ['stage-1']),
        })
        .map(({ principal, delegate, stageKeys }) =>
          aDelegation({
            principal,
            delegate,
            scope: { policyKeys: null, uids: null, stageKeys },
          }),
        ),
      { maxLength: 3 },
    ),
  }),
);

const hours = fc.constantFrom(1, 5, 20);
const who = fc.nat({ max: SIZE - 1 });

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({
      type: fc.constant('try' as const),
      who,
      action: fc.constantFrom<CaseAction[]>(
        'submit',
        'approve',
        'approve',
        'approve',
        'approve',
        'return',
        'recall',
        'schedule',
        'emergency',
        'confirm',
        'publish',
      ),
      seenBefore: fc.constantFrom(0, 0, 0, 1, 2),
      hours,
    }),
  },
  {
    weight: 20,
    arbitrary: fc.record({
      type: fc.constant('proceed' as const),
      onward: fc.constantFrom(true, true, true, false),
      pick: fc.nat(),
      hours,
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('edit' as const),
      who: fc.option(who, { freq: 5 }),
      text: fc.nat({ max: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('slip' as const), text: fc.nat({ max: 2 }) }),
  },
  { weight: 5, arbitrary: fc.record({ type: fc.constant('wait' as const), hours }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('open' as const),
      kind: fc.constantFrom<CaseKind[]>('publish', 'correct', 'withdraw', 'emergency'),
    }),
  },
);

export const walk = fc.array(happening, { minLength: 10, maxLength: 40 });
