import type { CaseFacts } from './case-facts';

/** A stage from when the case came to it until it was completed or returned; milliseconds since 1970. */
export type StagePass = { stage: string; limitWorkingDays: number; from: number; to: number };

/**
 * Every stage a case passed, over all its rounds. Not among them: a stage that ended without its
 * signers, because the case was recalled or its content changed, and one that still waits.
 */
export const stagePasses = ({ rounds, decisions, policy }: CaseFacts): StagePass[] => {
  const passes: StagePass[] = [];
  rounds.forEach((handedIn, index) => {
    let from = handedIn;
    const signatures = new Map<number, number>();
    for (const { round, stage: place, action, at } of decisions) {
      if (round !== index + 1 || place === null) continue;
      const stage = policy.stages[place];
      const given = signatures.get(place) ?? 0;
      // Signed content that is stopped before it goes out has passed the stage already.
      if (!stage || given >= stage.signatures) continue;
      if (action === 'approve') signatures.set(place, given + 1);
      if (action === 'approve' && given + 1 < stage.signatures) continue;
      passes.push({ stage: stage.name, limitWorkingDays: stage.limitWorkingDays, from, to: at });
      from = at;
    }
  });
  return passes;
};
