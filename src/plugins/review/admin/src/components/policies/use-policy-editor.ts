import { useEffect, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { PolicyChange } from '../../../../domain/policies/policy-changes';
import type { Policy } from '../../../../domain/policy';
import { usePreviewPolicyMutation, usePutPolicyMutation } from '../../api/policy-api';
import type { PolicyVersionView } from '../../api/policy-replies';
import { policiesPath } from '../../paths';
import { changeForm, type FormAction } from '../../policies/change-form';
import {
  problemsAfter,
  problemsOf,
  type Problem,
  type Refusal,
} from '../../policies/form-problems';
import { formOf, policyOf } from '../../policies/policy-form';
import { useText } from '../../use-text';
import { useReport } from '../use-report';

type Editing = { initial: Policy; versions: readonly PolicyVersionView[] };

/** The state of the editor: what was typed, what is wrong with it, and the way to save it. */
export const usePolicyEditor = ({ initial, versions }: Editing) => {
  const text = useText();
  const navigate = useNavigate();
  const { succeeded } = useReport();
  const [form, setForm] = useState(() => formOf(initial));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [general, setGeneral] = useState<string | null>(null);
  const [preview, setPreview] = useState<{
    policy: Policy;
    changes: readonly PolicyChange[];
  } | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const [look, { isLoading: isLooking }] = usePreviewPolicyMutation();
  const [put, { isLoading: isSaving }] = usePutPolicyMutation();

  // Only once it is known that nothing is unsaved any more may the page be left.
  useEffect(() => {
    if (isSaved) navigate(policiesPath);
  }, [isSaved, navigate]);

  const seen = versions.find(({ policy }) => policy.version === form.version)?.policy ?? initial;

  const change = (action: FormAction) => {
    setForm((before) => changeForm(before, action));
    setProblems((before) => problemsAfter(before, action));
    setGeneral(null);
  };

  /** Shows what the server says of the policy where it belongs. */
  const refused = (error: unknown) => {
    const refusal = error as Refusal;
    setPreview(null);
    // A newer version is told with what it changed; see `StaleNotice`.
    if (refusal.details?.code === 'staleVersion') return;
    const found = problemsOf(refusal, form);
    setProblems(found);
    setGeneral(found.length > 0 ? null : (refusal.message ?? text('failed')));
  };

  return {
    form,
    change,
    refused,
    problems,
    general,
    preview,
    isSaved,
    isLooking,
    isSaving,
    isUnsaved: JSON.stringify(form) !== JSON.stringify(formOf(seen)),
    closePreview: () => setPreview(null),

    /** Shows what would be changed, or what is wrong. */
    look: async () => {
      const policy = policyOf(form);
      setProblems([]);
      setGeneral(null);
      const reply = await look(policy);
      if ('error' in reply) refused(reply.error);
      else setPreview({ policy, changes: reply.data?.changes ?? [] });
    },

    save: async () => {
      if (!preview) return;
      const reply = await put(preview.policy);
      if ('error' in reply) {
        refused(reply.error);
        return;
      }
      setPreview(null);
      setIsSaved(true);
      succeeded(text('policy.saved', { name: preview.policy.name }));
    },
  };
};
