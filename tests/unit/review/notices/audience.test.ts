import type { Delegation } from '../../../../src/plugins/review/domain/delegations/delegation';
import { mayBeTold, stageAudience } from '../../../../src/plugins/review/domain/notices/audience';
import {
  NOW,
  aCase,
  aPerson,
  aStage,
  approver,
  author,
  editor,
  lead,
  leadStage,
} from '../builders';

const leadElsewhere = aPerson({ id: 20, roles: ['section-lead'], unitIds: ['unit-9'] });
const deputy = aPerson({ id: 21, roles: ['contributor'], unitIds: ['unit-9'] });

const delegation = (overrides: Partial<Delegation> = {}): Delegation => ({
  id: 1,
  principal: lead,
  delegate: deputy,
  scope: { policyKeys: null, uids: null, stageKeys: null },
  from: '2025-03-01T00:00:00.000Z',
  until: '2025-03-10T00:00:00.000Z',
  revokedAt: null,
  ...overrides,
});

const audienceOf = (
  stage = leadStage,
  {
    unitId = 'unit-1',
    delegations = [],
  }: { unitId?: string | null; delegations?: Delegation[] } = {},
) =>
  stageAudience({
    stage,
    reviewCase: aCase({ unitId }),
    people: [author, lead, leadElsewhere, editor, approver],
    delegations,
    at: NOW,
  });

describe('those whom a stage concerns', () => {
  it('are of the case’s unit where the stage reaches no further', () => {
    expect(audienceOf()).toEqual([lead.id]);
  });

  it('are nobody when content of no unit comes to such a stage', () => {
    expect(audienceOf(leadStage, { unitId: null })).toEqual([]);
  });

  it('are of every unit where the stage reaches all', () => {
    const stage = aStage({ signers: { roles: ['section-lead'], reach: 'all', people: [] } });
    expect(audienceOf(stage)).toEqual([lead.id, leadElsewhere.id]);
  });

  it('are the named posts only, where the policy names any', () => {
    const stage = aStage({ signers: { roles: ['section-lead'], reach: 'all', people: [20] } });
    expect(audienceOf(stage)).toEqual([20]);
  });

  it('include whoever signs for one of them', () => {
    expect(audienceOf(leadStage, { delegations: [delegation()] })).toEqual([lead.id, deputy.id]);
  });

  it.each([
    ['is over', { until: '2025-03-02T00:00:00.000Z' }],
    ['was revoked', { revokedAt: '2025-03-02T00:00:00.000Z' }],
    ['covers other stages', { scope: { policyKeys: null, uids: null, stageKeys: ['editor'] } }],
    ['is of a principal elsewhere', { principal: leadElsewhere }],
  ])('do not include a delegate whose delegation %s', (_why, overrides) => {
    expect(audienceOf(leadStage, { delegations: [delegation(overrides)] })).toEqual([lead.id]);
  });
});

describe('who may hear of a case', () => {
  const mayHear = (person: typeof author, delegations: Delegation[] = []) =>
    mayBeTold({ reviewCase: aCase({ submitter: author }), person, delegations, at: NOW });

  it.each([
    ['its submitter, wherever they are now', { ...author, unitIds: [] }],
    ['a colleague of its unit', aPerson({ roles: ['contributor'] })],
    ['an editor, whose stage reaches all', editor],
    ['an approver', aPerson({ roles: ['approver'], unitIds: [] })],
  ])('%s may', (_who, person) => {
    expect(mayHear(person)).toBe(true);
  });

  it.each([
    ['a section lead of another unit', leadElsewhere],
    ['one who has left the unit', { ...lead, unitIds: ['unit-2'] }],
    ['the administrator', aPerson({ roles: ['strapi-super-admin'], unitIds: [] })],
  ])('%s may not', (_who, person) => {
    expect(mayHear(person)).toBe(false);
  });

  it('a delegate may, as long as the delegation holds', () => {
    expect(mayHear(deputy, [delegation()])).toBe(true);
    expect(mayHear(deputy, [delegation({ revokedAt: '2025-03-02T00:00:00.000Z' })])).toBe(false);
  });
});
