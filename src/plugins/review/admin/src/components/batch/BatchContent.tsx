import { Button, Flex, Tabs, Typography } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import type { CaseView, Comparison } from '../../api/replies';
import { casePath } from '../../paths';
import { useText } from '../../use-text';
import { Card } from '../Card';
import { ChangeList } from '../ChangeList';
import { FindingList } from '../FindingList';
import { OpenComments } from '../comments/OpenComments';
import { SnapshotView } from '../SnapshotView';
import { TextLink } from '../TextLink';
import { whatSigningAsks } from '../what-signing-asks';
import { WithdrawalText } from '../WithdrawalText';

type BatchContentProps = {
  /** Undefined while they are read. */
  reviewCase: CaseView | undefined;
  comparison: Comparison | undefined;
  hasFailed: boolean;
  onRetry: () => void;
};

/** What is to be signed, with what was found in it and said of it. */
export const BatchContent = ({ reviewCase, comparison, hasFailed, onRetry }: BatchContentProps) => {
  const text = useText();
  if (!reviewCase || !comparison)
    return hasFailed ? <NotRead onRetry={onRetry} /> : <Page.Loading />;
  const { id, kind, withdrawal, findings } = reviewCase;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Card title={text(kind === 'withdraw' ? 'content.withdrawn' : 'content')}>
        <WithdrawalText withdrawal={withdrawal} />
        <Content key={id} uid={reviewCase.uid} comparison={comparison} />
      </Card>
      {findings.length > 0 && !whatSigningAsks(reviewCase, findings).asksWaivers && (
        <Card title={text('findings')}>
          <FindingList findings={findings} />
        </Card>
      )}
      <OpenComments reviewCase={reviewCase} />
      <TextLink to={casePath(id)} target="_blank">
        {text('batch.openCase', { id })}
      </TextLink>
    </Flex>
  );
};

const Content = ({ uid, comparison }: { uid: string; comparison: Comparison }) => {
  const text = useText();
  const full = <SnapshotView uid={uid} snapshot={comparison.after} known={comparison} />;
  if (comparison.changes === null) return full;
  return (
    <Tabs.Root defaultValue="changes">
      <Tabs.List aria-label={text('content')}>
        <Tabs.Trigger value="changes">{text('tab.changes')}</Tabs.Trigger>
        <Tabs.Trigger value="content">{text('tab.content')}</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="changes">
        <Flex paddingTop={4} direction="column" alignItems="stretch">
          <ChangeList uid={uid} comparison={comparison} />
        </Flex>
      </Tabs.Content>
      <Tabs.Content value="content">{full}</Tabs.Content>
    </Tabs.Root>
  );
};

const NotRead = ({ onRetry }: { onRetry: () => void }) => {
  const text = useText();
  return (
    <Flex role="alert" direction="column" alignItems="flex-start" gap={3}>
      <Typography textColor="danger600">{text('batch.notRead')}</Typography>
      <Button variant="secondary" onClick={onRetry}>
        {text('batch.retry')}
      </Button>
    </Flex>
  );
};
