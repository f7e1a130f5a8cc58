import type { CaseKind, ReviewCase } from '../../../src/plugins/review/domain/case';
import { mayOpenCase, newCase } from '../../../src/plugins/review/domain/open-case';
import { aCase, act, aSubmission, author, CLEAN, emergencyCase, signedCase } from './builders';

const published = signedCase({ state: 'published' });
const correcting = (state: ReviewCase['state']) => aCase({ kind: 'correct', state });

test.each<[CaseKind, string, readonly ReviewCase[], boolean, string | null]>([
  ['publish', 'there is none', [], false, null],
  ['publish', 'it is public', [published], true, 'alreadyPublic'],
  ['correct', 'it is public', [published], true, null],
  ['correct', 'it is not public', [], false, 'notPublic'],
  ['withdraw', 'it is not public', [], false, 'notPublic'],
  ['emergency', 'it is public', [published], true, null],
  ['emergency', 'it is not public', [], false, null],
  ['correct', 'one is in review', [published, correcting('in-review')], true, 'caseAlreadyOpen'],
  ['withdraw', 'a correction is scheduled', [correcting('scheduled')], true, 'caseAlreadyOpen'],
  ['correct', 'a correction was returned', [correcting('returned')], true, 'caseAlreadyOpen'],
  ['withdraw', 'a correction was returned', [correcting('returned')], true, null],
  ['withdraw', 'an emergency is to be signed', [emergencyCase()], true, null],
  ['correct', 'an emergency is to be signed', [emergencyCase()], true, 'caseAlreadyOpen'],
  ['publish', 'it was withdrawn', [signedCase({ state: 'withdrawn' })], false, null],
])('opening a %s case when %s', (kind, _when, others, isPublic, code) => {
  const verdict = mayOpenCase({ kind, others, isPublic, isUnchanged: false });
  expect(verdict.allowed ? null : verdict.refusal.code).toBe(code);
});

test.each<[CaseKind, string | null]>([
  ['correct', 'nothingToCorrect'],
  ['withdraw', null],
  ['emergency', null],
])('opening a %s case when the draft is what is public', (kind, code) => {
  const verdict = mayOpenCase({ kind, others: [published], isPublic: true, isUnchanged: true });
  expect(verdict.allowed ? null : verdict.refusal.code).toBe(code);
});

test('a new case is a draft that can be submitted', () => {
  const submission = aSubmission();
  const draft = newCase({
    id: 8,
    subject: { uid: 'api::notice.notice', documentId: 'document-2', locale: 'zh-Hans' },
    kind: 'publish',
    withdrawal: null,
    submitter: { id: author.id, name: author.name },
    submission,
  });
  expect(draft).toMatchObject({ state: 'draft', round: 0, version: 0, decisions: [] });
  const { reviewCase } = act({ action: 'submit', submission, findings: CLEAN }, draft, author);
  expect(reviewCase).toMatchObject({ state: 'in-review', round: 1, version: 1, id: 8 });
});
