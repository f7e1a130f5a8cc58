import { stagePasses } from '../../../../src/plugins/review/domain/reports/stage-passes';
import { aPolicy, aStage } from '../builders';
import { aCaseFact, at, decided } from './builders';

const passesOf = (overrides: Parameters<typeof aCaseFact>[0]) =>
  stagePasses(aCaseFact(overrides)).map(({ stage, from, to }) => ({ stage, from, to }));

test('a stage begins with the round or with the end of the stage before it', () => {
  expect(
    passesOf({
      decisions: [decided('2025-11-03 12:00'), decided('2025-11-04 08:00', { stage: 1 })],
    }),
  ).toEqual([
    { stage: '初审', from: at('2025-11-03 08:00'), to: at('2025-11-03 12:00') },
    { stage: '复审', from: at('2025-11-03 12:00'), to: at('2025-11-04 08:00') },
  ]);
});

test('a return ends a stage, and the next round begins anew', () => {
  expect(
    passesOf({
      rounds: [at('2025-11-03 08:00'), at('2025-11-05 08:00')],
      decisions: [
        decided('2025-11-03 12:00', { action: 'return' }),
        decided('2025-11-05 09:00', { round: 2 }),
      ],
    }),
  ).toEqual([
    { stage: '初审', from: at('2025-11-03 08:00'), to: at('2025-11-03 12:00') },
    { stage: '初审', from: at('2025-11-05 08:00'), to: at('2025-11-05 09:00') },
  ]);
});

test('a stage of two signatures is passed with the second', () => {
  const policy = aPolicy({ stages: [aStage({ name: '会签', signatures: 2 })] });
  expect(
    passesOf({ policy, decisions: [decided('2025-11-03 12:00'), decided('2025-11-04 08:00')] }),
  ).toEqual([{ stage: '会签', from: at('2025-11-03 08:00'), to: at('2025-11-04 08:00') }]);
});

test('a round that was recalled passes no stage', () => {
  expect(
    passesOf({
      rounds: [at('2025-11-03 08:00'), at('2025-11-05 08:00')],
      decisions: [decided('2025-11-05 09:00', { round: 2 })],
    }),
  ).toHaveLength(1);
});

test('content stopped after its last signature passed its stage once', () => {
  const policy = aPolicy({ stages: [aStage()] });
  expect(
    passesOf({
      policy,
      decisions: [decided('2025-11-03 12:00'), decided('2025-11-10 12:00', { action: 'return' })],
    }),
  ).toHaveLength(1);
});

test('an emergency passes no stage', () => {
  const stage = null;
  expect(
    passesOf({
      decisions: [
        decided('2025-11-03 08:00', { stage, action: 'emergency' }),
        decided('2025-11-03 09:00', { stage, action: 'confirm' }),
        decided('2025-11-04 09:00', { stage, action: 'retrospective' }),
      ],
    }),
  ).toEqual([]);
});
