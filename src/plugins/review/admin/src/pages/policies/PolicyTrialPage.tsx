import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { usePolicyOptionsQuery } from '../../api/policy-api';
import { Card } from '../../components/Card';
import { TrialForm } from '../../components/policies/TrialForm';
import { policiesPath } from '../../paths';
import { useText } from '../../use-text';

/** What would happen to some content under the policies in force. */
export const PolicyTrialPage = () => {
  const text = useText();
  const { data: options, isLoading } = usePolicyOptionsQuery(undefined);
  if (isLoading) return <Page.Loading />;
  if (!options) return <Page.Error />;
  return (
    <Page.Main>
      <Page.Title>{text('policy.trial')}</Page.Title>
      <Layouts.Header
        title={text('policy.trial')}
        subtitle={text('policy.trial.subtitle')}
        navigationAction={<BackButton fallback={policiesPath} />}
      />
      <Layouts.Content>
        <Card title={text('policy.trial.content')}>
          <TrialForm options={options} />
        </Card>
      </Layouts.Content>
    </Page.Main>
  );
};
