import type { CaseAction } from '../../../../src/plugins/review/domain/case';
import type { Delegation } from '../../../../src/plugins/review/domain/delegations/delegation';
import type { Person, PersonRef } from '../../../../src/plugins/review/domain/person';
import type { Policy, Stage } from '../../../../src/plugins/review/domain/policy';

type Signature = { stage: number; by: Person; onBehalfOf: Person | null; text: string };

/**
 * Somebody who only watches what people do and keeps their own record of it: no rule of the review
 * is used here, so that both would have to be wrong in the same way.
 */
export type Witness = {
  /** Everybody who had a hand in the text since it was last public. */
  hands: Set<number>;
  /** Since the text was last handed in or changed. */
  signatures: Signature[];
  emergencyBy: Person | null;
  /** The hands in the text that went out by emergency: later drafts are another text. */
  emergencyHands: ReadonlySet<number>;
  /** Who ever used the emergency in this case. */
  usedEmergency: Set<number>;
  policy: Policy | null;
  /** The text the running round is about. */
  handedIn: string | null;
};

export const newWitness = (): Witness => ({
  hands: new Set([1]),
  signatures: [],
  emergencyBy: null,
  emergencyHands: new Set(),
  usedEmergency: new Set(),
  policy: null,
  handedIn: null,
});

/** Nothing that was said of the text before holds for it any more. */
export const forget = (witness: Witness): void => {
  witness.signatures = [];
  witness.emergencyBy = null;
  witness.handedIn = null;
};

/** The first stage that still lacks a signature; null when none does. */
export const openStage = ({ policy, signatures }: Witness): number | null => {
  const index = (policy?.stages ?? []).findIndex(
    (stage, at) =>
      stage.task === 'sign' &&
      new Set(signatures.filter((one) => one.stage === at).map(({ by }) => by.id)).size <
        stage.signatures,
  );
  return index === -1 ? null : index;
};

type Deed = {
  action: CaseAction;
  person: Person;
  principal: Person | null;
  text: string;
  policy: Policy;
};

/** What is wrong with acting in a principal's name at the stage at hand. */
export const faultsOfDelegation = (
  delegations: readonly Delegation[],
  witness: Witness,
  { person, principal }: Deed,
): string[] => {
  const stage = witness.policy?.stages[openStage(witness) ?? -1];
  const isLent = delegations.some(
    (delegation) =>
      delegation.principal.id === principal?.id &&
      delegation.delegate.id === person.id &&
      (!stage || !delegation.scope.stageKeys || delegation.scope.stageKeys.includes(stage.key)),
  );
  return principal && !isLent ? ['an act in a name that was not lent'] : [];
};

/** What is wrong with letting the text out on the signatures that were seen. */
export const faultsOfSignatures = (
  witness: Witness,
  { text, unitId }: { text: string; unitId: string },
): string[] => {
  const { policy, signatures, hands } = witness;
  const stages = policy?.stages ?? [];
  const last = stages.findLastIndex(({ task }) => task === 'sign');
  const faults: string[] = [];
  if (last === -1) faults.push('a policy that nobody signs');
  if (openStage(witness) !== null) faults.push('a stage without its signatures');
  for (const [index, stage] of stages.entries()) {
    const here = signatures.filter((signature) => signature.stage === index);
    if (here.some((signature) => signature.text !== text))
      faults.push('a signature of another text');
    if (hasTwice(here.flatMap(namesOf))) faults.push('a stage signed twice by one person');
    if (here.some((signature) => !maySign(signature, stage, unitId))) {
      faults.push('a signature of somebody who is no signer');
    }
    if (index === last && here.flatMap(namesOf).some((id) => hands.has(id))) {
      faults.push('the last signature of somebody who contributed');
    }
  }
  if (!policy?.mayRepeatSigner && hasTwice(signatures.flatMap(namesOf))) {
    faults.push('two stages signed by one person');
  }
  return faults;
};

/** What is wrong with letting the text out by emergency, on this person's confirmation. */
export const faultsOfEmergency = ({ emergencyBy, hands }: Witness, confirmer: Person): string[] => {
  const isApprover = (person: Person | null) => person?.roles.includes('approver') ?? false;
  return [
    ...(isApprover(emergencyBy) && isApprover(confirmer) ? [] : ['an emergency without approvers']),
    ...(emergencyBy?.id === confirmer.id ? ['an emergency confirmed by who used it'] : []),
    ...(hands.has(confirmer.id) ? ['an emergency confirmed by who contributed'] : []),
  ];
};

/** What is wrong with this person signing an emergency afterwards. */
export const faultsOfClearance = (witness: Witness, person: Person): string[] => [
  ...(person.roles.includes('approver') ? [] : ['an emergency cleared by no approver']),
  ...(witness.usedEmergency.has(person.id) ? ['an emergency cleared by who used it'] : []),
  ...(witness.emergencyHands.has(person.id) ? ['an emergency cleared by who contributed'] : []),
];

/** Writes down what a person did, before anything came of it. */
export const see = (witness: Witness, { action, person, principal, text, policy }: Deed): void => {
  if (action === 'approve' || action === 'schedule') {
    const stage = openStage(witness) ?? -1;
    witness.signatures.push({ stage, by: person, onBehalfOf: principal, text });
    return;
  }
  if (action === 'confirm' || action === 'publish') return;
  forget(witness);
  if (action === 'submit') witness.hands.add(person.id);
  if (action === 'submit' || action === 'emergency') {
    witness.policy = policy;
    witness.handedIn = text;
  }
  if (action === 'emergency') {
    witness.emergencyBy = person;
    witness.usedEmergency.add(person.id);
  }
};

const namesOf = ({ by, onBehalfOf }: { by: PersonRef; onBehalfOf: PersonRef | null }): number[] =>
  onBehalfOf ? [by.id, onBehalfOf.id] : [by.id];

const hasTwice = (ids: number[]): boolean => new Set(ids).size < ids.length;

const maySign = ({ by, onBehalfOf }: Signature, { signers }: Stage, unitId: string): boolean => {
  const person = onBehalfOf ?? by;
  const roles = person.roles.filter((role) => role !== 'strapi-super-admin');
  return (
    roles.some((role) => signers.roles.includes(role)) &&
    (signers.people.length === 0 || signers.people.includes(person.id)) &&
    (signers.reach === 'all' || person.unitIds.includes(unitId))
  );
};
