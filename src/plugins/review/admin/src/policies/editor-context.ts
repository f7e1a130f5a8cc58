import { createContext, useContext } from 'react';
import type { PolicyOptions } from '../api/policy-replies';
import type { FormAction } from './change-form';
import type { Problem } from './form-problems';
import type { PolicyForm } from './policy-form';
import type { PolicyNames } from './policy-words';

/** What every part of the editor works with. */
export type PolicyEditing = {
  form: PolicyForm;
  change: (action: FormAction) => void;
  problems: readonly Problem[];
  options: PolicyOptions;
  names: PolicyNames;
};

export const PolicyEditorContext = createContext<PolicyEditing | null>(null);

export const usePolicyEditing = (): PolicyEditing => {
  const editing = useContext(PolicyEditorContext);
  if (!editing) throw new Error('A part of the policy editor stands outside of it');
  return editing;
};

/** What the server says is wrong with a field; undefined when nothing. */
export const useProblem = (field: string): string | undefined =>
  usePolicyEditing().problems.find((problem) => problem.field === field)?.sentence;
