import type { Policy, Stage } from '../policy';

/** A policy names what is not there. `at` is a path in it: `stages.1.signers.roles`. */
export type ReferenceFinding = {
  code: 'typeUnknown' | 'roleUnknown' | 'personUnknown';
  at: string;
};

/** What a policy may name: content types under review, codes of roles, ids of active people. */
export type Known = {
  uids: readonly string[];
  roles: readonly string[];
  people: readonly number[];
};

/** What a policy names that is not there: content that waits for it would wait for ever. */
export const referenceFindings = (policy: Policy, known: Known): readonly ReferenceFinding[] => [
  ...unknownAmong(policy.selector.uids ?? [], known.uids, {
    code: 'typeUnknown',
    at: 'selector.uids',
  }),
  ...policy.stages.flatMap((stage, index) => stageFindings(stage, `stages.${index}`, known)),
];

const stageFindings = ({ signers }: Stage, at: string, known: Known) => [
  ...unknownAmong(signers.roles, known.roles, { code: 'roleUnknown', at: `${at}.signers.roles` }),
  ...unknownAmong(signers.people, known.people, {
    code: 'personUnknown',
    at: `${at}.signers.people`,
  }),
];

const unknownAmong = <T>(
  named: readonly T[],
  known: readonly T[],
  finding: ReferenceFinding,
): readonly ReferenceFinding[] => (named.every((name) => known.includes(name)) ? [] : [finding]);
