import fc from 'fast-check';
import {
  canonicalJson,
  type Canonical,
} from '../../../../src/plugins/review/domain/canonical-json';
import { policyChanges } from '../../../../src/plugins/review/domain/policies/policy-changes';
import type { Policy, Stage } from '../../../../src/plugins/review/domain/policy';
import { aPolicy, aStage, editorStage, leadStage } from '../builders';

const last = aStage();

describe('policyChanges', () => {
  it('finds nothing between a policy and itself, whatever its version', () =>
    expect(policyChanges(aPolicy(), aPolicy({ version: 7 }))).toEqual([]));

  it.each<[string, Partial<Policy>, object[]]>([
    ['a name', { name: '四审' }, [{ path: 'name', before: '三审', after: '四审' }]],
    [
      'a condition',
      { selector: { ...aPolicy().selector, origins: ['转载'] } },
      [{ path: 'selector.origins', before: null, after: ['转载'] }],
    ],
    [
      'a stage’s limit, by the stage’s key',
      { stages: [leadStage, { ...editorStage, limitWorkingDays: 5 }, last] },
      [{ path: 'stages.editor.limitWorkingDays', before: 2, after: 5 }],
    ],
    [
      'a stage that is gone, and not the ones behind it',
      { stages: [editorStage, last] },
      [{ path: 'stages.section-lead', before: leadStage, after: null }],
    ],
    [
      'stages in another order',
      { stages: [editorStage, leadStage, last] },
      [
        {
          path: 'stages',
          before: ['section-lead', 'editor', 'approver'],
          after: ['editor', 'section-lead', 'approver'],
        },
      ],
    ],
    [
      'a point of a checklist',
      {
        stages: [
          leadStage,
          editorStage,
          { ...last, checklist: [{ key: 'facts', text: '核对', required: true }] },
        ],
      },
      [
        {
          path: 'stages.approver.checklist.facts',
          before: null,
          after: { key: 'facts', text: '核对', required: true },
        },
      ],
    ],
  ])('names %s', (_, change, expected) =>
    expect(policyChanges(aPolicy(), aPolicy(change))).toEqual(expected),
  );

  const stages: fc.Arbitrary<Stage[]> = fc.array(
    fc.record({
      ...Object.fromEntries(
        Object.entries(last).map(([name, value]) => [name, fc.constant(value)]),
      ),
      key: fc.constantFrom('one', 'two', 'three'),
      signatures: fc.integer({ min: 1, max: 3 }),
    }) as fc.Arbitrary<Stage>,
    { maxLength: 4 },
  );

  it('finds something exactly where two policies differ', () =>
    fc.assert(
      fc.property(stages, stages, (one, other) => {
        const differ =
          canonicalJson(one as unknown as Canonical) !==
          canonicalJson(other as unknown as Canonical);
        const changes = policyChanges(aPolicy({ stages: one }), aPolicy({ stages: other }));
        expect(changes.length > 0).toBe(differ);
      }),
    ));
});
