import type { PersonRef } from '../../../domain/person';
import type { AwaitedPerson } from './replies';
import type { PolicyChange } from '../../../domain/policies/policy-changes';
import type { Policy, PolicyFacts, Stage } from '../../../domain/policy';

/** What the server answers with about policies; see its `use-cases/view-policies.ts` and others. */

export type PolicyView = Policy & {
  isInForce: boolean;
  /** Null for what an installation began with. */
  changedBy: PersonRef | null;
  changedAt: string;
  findings: readonly { code: string; at: string; sentence: string }[];
};

export type PolicyList = {
  data: readonly PolicyView[];
  meta: { retired: readonly { key: string; name: string }[] };
};

export type PolicyVersionView = {
  policy: Policy;
  isInForce: boolean;
  changedBy: PersonRef | null;
  changedAt: string;
  changes: readonly PolicyChange[];
};

/** Everything that a policy can name. */
export type PolicyOptions = {
  types: readonly { uid: string; name: string }[];
  columns: readonly { slug: string; name: string }[];
  units: readonly { id: string; name: string }[];
  origins: readonly string[];
  sources: readonly string[];
  /** `decides`: whether those who have the role may sign at all. */
  roles: readonly { code: string; name: string; decides: boolean }[];
  people: readonly {
    id: number;
    name: string;
    post: string | null;
    unit: string | null;
    roles: readonly string[];
  }[];
};

export type PolicyQuestion = PolicyFacts & { draft?: Policy };

export type TrialStage = Pick<
  Stage,
  'key' | 'name' | 'task' | 'signatures' | 'limitWorkingDays'
> & {
  /** ISO 8601; null where no signature is waited for. */
  dueAt: string | null;
  people: readonly AwaitedPerson[];
};

/** Null when no policy would rule. */
export type TrialView = {
  key: string;
  name: string;
  version: number;
  stages: readonly TrialStage[];
} | null;
