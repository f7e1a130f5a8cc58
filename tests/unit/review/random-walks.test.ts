import fc from 'fast-check';
import { CASE_STATES } from '../../../src/plugins/review/domain/case';
import { setting, walk } from './walks/arbitraries';
import { World } from './walks/world';

test('no walk makes unsigned content public, nor lets anybody do what their duties forbid', () => {
  fc.assert(
    fc.property(setting, walk, (given, happenings) => {
      const world = new World(given);
      for (const happening of happenings) world.happen(happening);
      expect(world.faults).toEqual([]);
    }),
    { numRuns: 1000 },
  );
});

test('the walks come everywhere', () => {
  const seen = new Set<string>();
  for (const [given, happenings] of fc.sample(fc.tuple(setting, walk), {
    numRuns: 1000,
    seed: 20250303,
  })) {
    const world = new World(given);
    for (const happening of happenings) world.happen(happening);
    for (const name of world.seen) seen.add(name);
  }
  const states = CASE_STATES.filter((state) => state !== 'draft');
  const effects = ['publish', 'unpublish', 'openRound', 'voidSignatures', 'startDeadline'];
  const refusals = [
    'staleVersion',
    'wrongState',
    'notASigner',
    'otherUnit',
    'alreadySigned',
    'signedAnotherStage',
    'contributedToContent',
    'samePersonConfirms',
    'usedTheEmergency',
    'policyUnusable',
  ];
  expect([...states, ...effects, ...refusals].filter((name) => !seen.has(name))).toEqual([]);
});
