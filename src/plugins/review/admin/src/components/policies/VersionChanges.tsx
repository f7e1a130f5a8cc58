import { Typography } from '@strapi/design-system';
import { useMemo } from 'react';
import { usePolicyOptionsQuery } from '../../api/policy-api';
import type { PolicyVersionView } from '../../api/policy-replies';
import { policyNames, policySentence } from '../../policies/policy-words';
import { useText } from '../../use-text';
import { ChangeLines } from './ChangeLines';

type VersionChangesProps = {
  version: PolicyVersionView;
  /** All of the policy's versions. */
  versions: readonly PolicyVersionView[];
};

/** What a version changed against the one before it; the first one as a whole. */
export const VersionChanges = ({ version, versions }: VersionChangesProps) => {
  const text = useText();
  const { data: options } = usePolicyOptionsQuery(undefined);
  const names = useMemo(() => options && policyNames(options, text), [options, text]);
  if (!names) return null;
  const { policy, changes } = version;
  const before = versions.find((one) => one.policy.version === policy.version - 1)?.policy;
  if (!before) return <Typography>{policySentence(policy, { names, text })}</Typography>;
  if (changes.length === 0) return <Typography>{text('policy.version.same')}</Typography>;
  return <ChangeLines changes={changes} versions={{ before, after: policy }} names={names} />;
};
