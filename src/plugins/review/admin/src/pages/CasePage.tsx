import { Box, Flex, Grid, SingleSelect, SingleSelectOption, Tabs } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useReviewCaseQuery, useReviewComparisonQuery } from '../api/review-api';
import type { CaseView } from '../api/replies';
import { Card } from '../components/Card';
import { ChangeList } from '../components/ChangeList';
import { CommentPanel } from '../components/CommentPanel';
import { DecisionForm } from '../components/DecisionForm';
import { DueText } from '../components/DueText';
import { FindingList } from '../components/FindingList';
import type { Words } from '../components/selection';
import { RoundHistory } from '../components/RoundHistory';
import { SnapshotView } from '../components/SnapshotView';
import { StageSteps } from '../components/StageSteps';
import { StateBadge } from '../components/StateBadge';
import { WithdrawalText } from '../components/WithdrawalText';
import { editPath, inboxPath } from '../paths';
import { useText } from '../use-text';
import { TextLink } from '../components/TextLink';

/** One case: what is to be signed, what it changes, who signed, and what the reader may decide. */
export const CasePage = () => {
  const { id } = useParams();
  const { data: reviewCase, isLoading } = useReviewCaseQuery(Number(id));
  if (isLoading) return <Page.Loading />;
  if (!reviewCase) return <Page.Error />;
  return <LoadedCase key={reviewCase.id} reviewCase={reviewCase} />;
};

const LoadedCase = ({ reviewCase }: { reviewCase: CaseView }) => {
  const text = useText();
  const [words, setWords] = useState<Words | null>(null);
  const { id, title, kind, typeName, unitName, submitter, timeLeft } = reviewCase;
  const subtitle = [
    text('case.number', { id }),
    text('kind.of', { kind: text(`kind.${kind}`), type: typeName }),
    unitName,
    submitter.name,
  ];
  return (
    <Page.Main>
      <Page.Title>{title}</Page.Title>
      <Layouts.Header
        title={title || text('untitled')}
        subtitle={subtitle.filter(Boolean).join(' · ')}
        navigationAction={<BackButton fallback={inboxPath} />}
        secondaryAction={
          <Flex gap={3} wrap="wrap">
            <StateBadge reviewCase={reviewCase} />
            <DueText timeLeft={timeLeft} />
          </Flex>
        }
      />
      <Layouts.Content>
        <Grid.Root gap={6}>
          <Grid.Item col={8} m={12} xs={12} direction="column" alignItems="stretch">
            <CaseContent reviewCase={reviewCase} onSelect={setWords} />
          </Grid.Item>
          <Grid.Item col={4} m={12} xs={12} direction="column" alignItems="stretch">
            <CaseSide reviewCase={reviewCase} words={words} onWordsUsed={() => setWords(null)} />
          </Grid.Item>
        </Grid.Root>
      </Layouts.Content>
    </Page.Main>
  );
};

type CaseContentProps = { reviewCase: CaseView; onSelect: (words: Words) => void };

const CaseContent = ({ reviewCase, onSelect }: CaseContentProps) => {
  const text = useText();
  const [against, setAgainst] = useState('published');
  const { data: comparison, isLoading } = useReviewComparisonQuery({ id: reviewCase.id, against });
  if (isLoading) return <Page.Loading />;
  if (!comparison) return <Page.Error />;
  const rounds = reviewCase.rounds.filter(({ number }) => number !== reviewCase.round);
  const { uid } = reviewCase;
  return (
    <Card title={text(reviewCase.kind === 'withdraw' ? 'content.withdrawn' : 'content')}>
      <WithdrawalText withdrawal={reviewCase.withdrawal} />
      <Tabs.Root defaultValue={comparison.changes === null ? 'content' : 'changes'}>
        <Tabs.List aria-label={text('content')}>
          <Tabs.Trigger value="changes">{text('tab.changes')}</Tabs.Trigger>
          <Tabs.Trigger value="content">{text('tab.content')}</Tabs.Trigger>
          {comparison.before && <Tabs.Trigger value="public">{text('tab.before')}</Tabs.Trigger>}
        </Tabs.List>
        <Tabs.Content value="changes">
          <Box paddingTop={4} paddingBottom={4} maxWidth="28rem">
            <SingleSelect
              aria-label={text('against')}
              size="S"
              value={against}
              onChange={(value) => setAgainst(String(value))}
            >
              <SingleSelectOption value="published">{text('against.published')}</SingleSelectOption>
              {rounds.map(({ number }) => (
                <SingleSelectOption key={number} value={`round-${number}`}>
                  {text('against.round', { number })}
                </SingleSelectOption>
              ))}
            </SingleSelect>
          </Box>
          <ChangeList uid={uid} comparison={comparison} />
        </Tabs.Content>
        <Tabs.Content value="content">
          <SnapshotView
            uid={uid}
            snapshot={comparison.after}
            titles={comparison.titles}
            onSelect={onSelect}
          />
        </Tabs.Content>
        {comparison.before && (
          <Tabs.Content value="public">
            <SnapshotView
              uid={uid}
              snapshot={comparison.before}
              titles={comparison.titles}
              onSelect={onSelect}
            />
          </Tabs.Content>
        )}
      </Tabs.Root>
    </Card>
  );
};

type CaseSideProps = {
  reviewCase: CaseView;
  /** What the reader selected in the content, to comment on. */
  words: Words | null;
  onWordsUsed: () => void;
};

const CaseSide = ({ reviewCase, words, onWordsUsed }: CaseSideProps) => {
  const text = useText();
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <Card title={text('decide')}>
        <DecisionForm reviewCase={reviewCase} />
        <Box paddingTop={3}>
          <TextLink to={editPath(reviewCase)}>{text('openItem')}</TextLink>
        </Box>
      </Card>
      <Card title={text('comments')}>
        <CommentPanel reviewCase={reviewCase} words={words} onWordsUsed={onWordsUsed} />
      </Card>
      <Card title={text('stages')}>
        <StageSteps reviewCase={reviewCase} />
      </Card>
      {reviewCase.findings.length > 0 && (
        <Card title={text('findings')}>
          <FindingList findings={reviewCase.findings} />
        </Card>
      )}
      <Card title={text('rounds')}>
        <RoundHistory reviewCase={reviewCase} />
      </Card>
    </Flex>
  );
};
