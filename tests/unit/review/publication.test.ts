import type { ReviewCase } from '../../../src/plugins/review/domain/case';
import { mayBePublic } from '../../../src/plugins/review/domain/publication';
import { aDecision, atLastStage, emergencyCase, signedCase, thirdApprover } from './builders';

const cleared = emergencyCase();
const afterwards = aDecision({ by: thirdApprover, stage: null, action: 'retrospective' });
const confirmation = emergencyCase().decisions.slice(1);

test.each<[string, ReviewCase | null, string, string | null]>([
  ['what was signed', signedCase({ state: 'published' }), 'text-1', null],
  ['what was not signed', signedCase({ state: 'published' }), 'text-2', 'digestMismatch'],
  ['what has no case', null, 'text-1', 'signaturesMissing'],
  [
    'a case that lacks a signature',
    atLastStage({ state: 'published' }),
    'text-1',
    'signaturesMissing',
  ],
  [
    'signatures of another round',
    signedCase({ state: 'published', round: 2 }),
    'text-1',
    'signaturesMissing',
  ],
  ['what waits for its hour', signedCase({ state: 'scheduled' }), 'text-1', 'signaturesMissing'],
  [
    'what was signed and then changed',
    signedCase({ state: 'returned' }),
    'text-1',
    'signaturesMissing',
  ],
  ['what was withdrawn', signedCase({ state: 'withdrawn' }), 'text-1', 'signaturesMissing'],
  [
    'a signed withdrawal',
    signedCase({ kind: 'withdraw', state: 'published' }),
    'text-1',
    'signaturesMissing',
  ],
  ['a confirmed emergency', emergencyCase(), 'text-1', null],
  ['other content than the emergency’s', emergencyCase(), 'text-2', 'digestMismatch'],
  [
    'an emergency nobody confirmed',
    emergencyCase({ state: 'pending-confirmation' }),
    'text-1',
    'signaturesMissing',
  ],
  [
    'a confirmation without an emergency',
    emergencyCase({ decisions: confirmation }),
    'text-1',
    'signaturesMissing',
  ],
  [
    'an emergency signed afterwards',
    { ...cleared, state: 'published', decisions: [...cleared.decisions, afterwards] },
    'text-1',
    null,
  ],
  [
    'an emergency closed without a signature',
    { ...cleared, state: 'published' },
    'text-1',
    'signaturesMissing',
  ],
])('public with right or not: %s', (_what, reviewCase, digest, code) => {
  const verdict = mayBePublic(reviewCase, digest);
  expect(verdict.allowed ? null : verdict.refusal.code).toBe(code);
});
