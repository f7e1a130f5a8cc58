import { Page } from '@strapi/strapi/admin';
import { useParams, useSearchParams } from 'react-router-dom';
import { usePolicyOptionsQuery, usePolicyVersionsQuery } from '../../api/policy-api';
import { PolicyEditor } from '../../components/policies/PolicyEditor';

/** Asks often enough that one learns of a colleague's version before one has typed for long. */
const POLLING_MILLISECONDS = 20_000;

/** A policy as it is in force, or `?from=2` as it once was, to be changed. */
export const PolicyEditorPage = () => {
  const { key = '' } = useParams();
  const [query] = useSearchParams();
  const { data: options } = usePolicyOptionsQuery(undefined);
  const { data: versions, isError } = usePolicyVersionsQuery(key, {
    pollingInterval: POLLING_MILLISECONDS,
    refetchOnMountOrArgChange: true,
  });
  // A later look that fails takes nothing away from what is being typed.
  if (isError && !versions) return <Page.Error />;
  const latest = versions?.[0];
  if (!options || !versions || !latest) return <Page.Loading />;
  const from = query.get('from');
  const chosen = versions.find(({ policy }) => String(policy.version) === from) ?? latest;
  const { version } = latest.policy;
  return (
    <PolicyEditor
      // Not by the latest version: when a colleague saves one, what was typed stays.
      key={`${key} ${from ?? ''}`}
      initial={{ ...chosen.policy, version }}
      versions={versions}
      options={options}
    />
  );
};
