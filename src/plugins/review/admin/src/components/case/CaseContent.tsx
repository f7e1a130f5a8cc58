import { Box, Tabs } from '@strapi/design-system';
import { Page } from '@strapi/strapi/admin';
import type { CaseView, Comparison } from '../../api/replies';
import { useText } from '../../use-text';
import { Card } from '../Card';
import { ChangeList } from '../ChangeList';
import { SideBySide } from '../SideBySide';
import { SnapshotView } from '../SnapshotView';
import { WithdrawalText } from '../WithdrawalText';
import { AgainstSelect } from './AgainstSelect';
import { CONTENT, type CaseDesk, type CaseTab } from './use-case-desk';

type CaseContentProps = { reviewCase: CaseView; desk: CaseDesk };

/** What is to be signed: what it changes, beside what it changes, and as a whole. */
export const CaseContent = ({ reviewCase, desk }: CaseContentProps) => {
  const text = useText();
  const { comparison } = desk;
  if (!comparison) return desk.isError ? <Page.Error /> : <Page.Loading />;
  const { kind, withdrawal, rounds } = reviewCase;
  const isComparable = comparison.before !== null || rounds.length > 1;
  return (
    <Card title={text(kind === 'withdraw' ? 'content.withdrawn' : 'content')}>
      <WithdrawalText withdrawal={withdrawal} />
      <div id={CONTENT}>
        {isComparable ? (
          <Versions reviewCase={reviewCase} desk={desk} comparison={comparison} />
        ) : (
          <WholeContent {...{ reviewCase, desk, comparison }} />
        )}
      </div>
    </Card>
  );
};

type VersionsProps = CaseContentProps & { comparison: Comparison };

const Versions = ({ reviewCase, desk, comparison }: VersionsProps) => {
  const text = useText();
  const { uid } = reviewCase;
  const { compared } = desk;
  const waiting = desk.isError ? <Page.Error /> : <Page.Loading />;
  return (
    <Tabs.Root value={desk.tab} onValueChange={(tab) => desk.setTab(tab as CaseTab)}>
      <Tabs.List aria-label={text('content')}>
        <Tabs.Trigger value="changes">{text('tab.changes')}</Tabs.Trigger>
        <Tabs.Trigger value="side">{text('tab.side')}</Tabs.Trigger>
        <Tabs.Trigger value="content">{text('tab.content')}</Tabs.Trigger>
      </Tabs.List>
      <Tabs.Content value="changes">
        <AgainstSelect reviewCase={reviewCase} desk={desk} />
        {compared ? <ChangeList uid={uid} comparison={compared} /> : waiting}
      </Tabs.Content>
      <Tabs.Content value="side">
        <AgainstSelect reviewCase={reviewCase} desk={desk} />
        {compared ? <BothSides uid={uid} comparison={compared} against={desk.against} /> : waiting}
      </Tabs.Content>
      {/* Always there, so that one can go to its words from what is said of them. */}
      <Tabs.Content value="content" forceMount>
        <WholeContent {...{ reviewCase, desk, comparison }} />
      </Tabs.Content>
    </Tabs.Root>
  );
};

type BothSidesProps = { uid: string; comparison: Comparison; against: string };

const BothSides = ({ uid, comparison, against }: BothSidesProps) => {
  const text = useText();
  const { before } = comparison;
  if (!before) return <Box>{text('diff.nothingPublic')}</Box>;
  const round = /^round-(\d+)$/u.exec(against)?.[1];
  return (
    <SideBySide
      uid={uid}
      comparison={{ ...comparison, before }}
      beforeTitle={round === undefined ? text('side.public') : text('round', { number: round })}
    />
  );
};

const WholeContent = ({ reviewCase, desk, comparison }: VersionsProps) => (
  <SnapshotView
    uid={reviewCase.uid}
    snapshot={comparison.after}
    known={comparison}
    marks={desk.marks}
    onSelect={desk.setWords}
    onMark={desk.toNote}
    onComment={desk.actions?.comment.allowed ? desk.commentOn : undefined}
  />
);
