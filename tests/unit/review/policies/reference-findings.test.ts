import { referenceFindings } from '../../../../src/plugins/review/domain/policies/reference-findings';
import { ungovernedTypes } from '../../../../src/plugins/review/domain/policies/ungoverned-types';
import { DEFAULT_POLICIES } from '../../../../src/plugins/review/domain/policies/default-policies';
import type { Selector } from '../../../../src/plugins/review/domain/policy';
import { aPolicy, aStage } from '../builders';

const NEWS = 'api::news-item.news-item';
const KNOWN = { uids: [NEWS], roles: ['approver'], people: [4] };
const anySelector = aPolicy().selector;

const policyFor = (when: Partial<Selector>) => aPolicy({ selector: { ...anySelector, ...when } });

describe('referenceFindings', () => {
  it('finds nothing where all that is named is there', () => {
    const signers = { roles: ['approver'], reach: 'all', people: [4] } as const;
    const policy = aPolicy({
      stages: [aStage({ signers })],
      selector: { ...anySelector, uids: [NEWS] },
    });

    expect(referenceFindings(policy, KNOWN)).toEqual([]);
  });

  it('names each place with something unknown, once', () => {
    const signers = { roles: ['ghost', 'spectre'], reach: 'all', people: [4, 5] } as const;
    const policy = aPolicy({
      stages: [aStage(), aStage({ key: 'two', signers })],
      selector: { ...anySelector, uids: ['api::unit.unit'] },
    });

    expect(referenceFindings(policy, KNOWN)).toEqual([
      { code: 'typeUnknown', at: 'selector.uids' },
      { code: 'roleUnknown', at: 'stages.1.signers.roles' },
      { code: 'personUnknown', at: 'stages.1.signers.people' },
    ]);
  });
});

describe('ungovernedTypes', () => {
  it.each<[string, Partial<Selector>, boolean]>([
    ['a policy for everything', {}, true],
    ['a policy for the type', { uids: [NEWS] }, true],
    ['a policy for another type', { uids: ['api::notice.notice'] }, false],
    ['a policy for one column', { uids: [NEWS], columnSlugs: ['news'] }, false],
    ['a policy for one unit', { unitIds: ['unit-1'] }, false],
    ['a policy for one origin', { origins: ['原创'] }, false],
    ['a policy for official sources', { officialSources: ['www.gov.cn'] }, false],
  ])('with %s alone', (_, when, isGoverned) =>
    expect(ungovernedTypes([policyFor(when)], [NEWS])).toEqual(isGoverned ? [] : [NEWS]),
  );

  it('are none in a new installation', () =>
    expect(ungovernedTypes(DEFAULT_POLICIES, [NEWS, 'api::special-column.special-column'])).toEqual(
      [],
    ));
});
