import { Button, Flex, Typography } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useMemo } from 'react';
import type { Policy } from '../../../../domain/policy';
import type { PolicyOptions, PolicyVersionView } from '../../api/policy-replies';
import { policiesPath } from '../../paths';
import { PolicyEditorContext } from '../../policies/editor-context';
import { policyOf } from '../../policies/policy-form';
import { policyNames } from '../../policies/policy-words';
import { useText } from '../../use-text';
import { Card } from '../Card';
import { PolicyBasics } from './PolicyBasics';
import { PolicyRarities } from './PolicyRarities';
import { ProblemSummary } from './ProblemSummary';
import { SaveDialog } from './SaveDialog';
import { SelectorFields } from './SelectorFields';
import { StageList } from './StageList';
import { StaleNotice } from './StaleNotice';
import { TrialForm } from './TrialForm';
import { LeaveWarning } from '../LeaveWarning';
import { usePolicyEditor } from './use-policy-editor';

type PolicyEditorProps = {
  /** What the form begins with; its version is the latest one, 0 for a new policy. */
  initial: Policy;
  /** All versions so far, newest first. */
  versions: readonly PolicyVersionView[];
  options: PolicyOptions;
};

/** Writes a policy, tries it, and puts it in force. */
export const PolicyEditor = ({ initial, versions, options }: PolicyEditorProps) => {
  const text = useText();
  const names = useMemo(() => policyNames(options, text), [options, text]);
  const editor = usePolicyEditor({ initial, versions });
  const { form, change, problems, isUnsaved } = editor;
  const latest = versions[0];
  const title = latest
    ? text('policy.edit.title', { name: latest.policy.name })
    : text('policy.new');
  return (
    <PolicyEditorContext.Provider value={{ form, change, problems, options, names }}>
      <Page.Main>
        <Page.Title>{title}</Page.Title>
        <Layouts.Header
          title={title}
          subtitle={text(latest?.isInForce === false ? 'policy.edit.retired' : 'policy.edit.hint')}
          navigationAction={<BackButton fallback={policiesPath} />}
          primaryAction={
            <Flex gap={3} wrap="wrap">
              <Typography role="status" textColor="neutral600">
                {isUnsaved ? text('policy.edit.unsaved') : ''}
              </Typography>
              <Button
                size="L"
                disabled={!isUnsaved && latest?.isInForce !== false}
                loading={editor.isLooking}
                onClick={editor.look}
              >
                {text('policy.save')}
              </Button>
            </Flex>
          }
        />
        <Layouts.Content>
          <Flex direction="column" alignItems="stretch" gap={4}>
            {!editor.isSaved && <StaleNotice versions={versions} seen={form.version} />}
            <ProblemSummary general={editor.general} />
            <PolicyBasics />
            <SelectorFields />
            <StageList />
            <PolicyRarities />
            <Card title={text('policy.trial.draft')}>
              <TrialForm
                options={options}
                draft={{ read: () => policyOf(form), onRefused: editor.refused }}
              />
            </Card>
          </Flex>
        </Layouts.Content>
      </Page.Main>
      {editor.preview && (
        <SaveDialog
          before={latest?.policy ?? null}
          after={editor.preview.policy}
          changes={editor.preview.changes}
          names={names}
          isSaving={editor.isSaving}
          onSave={editor.save}
          onClose={editor.closePreview}
        />
      )}
      <LeaveWarning
        isActive={isUnsaved && !editor.isSaved}
        title={text('policy.unsaved')}
        stay={text('policy.unsaved.stay')}
        go={text('policy.unsaved.leave')}
      >
        {text('policy.unsaved.hint')}
      </LeaveWarning>
    </PolicyEditorContext.Provider>
  );
};
