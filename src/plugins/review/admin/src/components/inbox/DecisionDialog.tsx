import { Box, Flex, Loader, Modal, Typography } from '@strapi/design-system';
import { useReviewCaseQuery, useReviewComparisonQuery } from '../../api/review-api';
import type { CaseView, Comparison } from '../../api/replies';
import { casePath } from '../../paths';
import { useText } from '../../use-text';
import { ChangeList } from '../ChangeList';
import { DecisionForm } from '../DecisionForm';
import { DueText } from '../DueText';
import { SnapshotView } from '../SnapshotView';
import { StateBadge } from '../StateBadge';
import { TextLink } from '../TextLink';
import { WithdrawalText } from '../WithdrawalText';

export type Intent = 'approve' | 'return';

type DecisionDialogProps = {
  id: number;
  intent: Intent;
  /** Told whether something was decided. */
  onClose: (isDecided: boolean) => void;
  /** Puts the focus where the reader goes on. */
  onFocusBack: () => void;
};

/** A decision over the list: nobody signs what is not before their eyes. */
export const DecisionDialog = ({ id, intent, onClose, onFocusBack }: DecisionDialogProps) => {
  const text = useText();
  const { data: reviewCase, isError: isCaseLost } = useReviewCaseQuery(id);
  const { data: comparison, isError: isContentLost } = useReviewComparisonQuery({
    id,
    against: 'published',
  });
  return (
    <Modal.Root open onOpenChange={(isOpen) => !isOpen && onClose(false)}>
      <Modal.Content
        aria-describedby={undefined}
        onOpenAutoFocus={(event) => {
          // Not on the button that closes it, where Enter would.
          event.preventDefault();
          if (event.currentTarget instanceof HTMLElement) event.currentTarget.focus();
        }}
        onCloseAutoFocus={(event) => {
          event.preventDefault();
          onFocusBack();
        }}
      >
        <Modal.Header closeLabel={text('close')}>
          <Modal.Title>
            {reviewCase?.title || text(reviewCase ? 'untitled' : 'loading')}
          </Modal.Title>
        </Modal.Header>
        <Modal.Body>
          {reviewCase && comparison ? (
            <Flex direction="column" alignItems="stretch" gap={5}>
              <Facts reviewCase={reviewCase} />
              <Content reviewCase={reviewCase} comparison={comparison} />
              <Box tag="section" borderColor="neutral200" borderWidth="1px 0 0" paddingTop={5}>
                <Typography tag="h3" variant="delta" paddingBottom={3} display="block">
                  {text('decide')}
                </Typography>
                <DecisionForm
                  reviewCase={reviewCase}
                  startsAtOpinion={intent === 'return'}
                  onDone={() => onClose(true)}
                />
              </Box>
            </Flex>
          ) : (
            <Unread id={id} isLost={isCaseLost || isContentLost} />
          )}
        </Modal.Body>
      </Modal.Content>
    </Modal.Root>
  );
};

const Facts = ({ reviewCase }: { reviewCase: CaseView }) => {
  const text = useText();
  const { id, kind, typeName, unitName, submitter, timeLeft } = reviewCase;
  const facts = [
    text('kind.of', { kind: text(`kind.${kind}`), type: typeName }),
    unitName,
    submitter.name,
  ];
  return (
    <Flex gap={3} wrap="wrap">
      <StateBadge reviewCase={reviewCase} />
      <DueText timeLeft={timeLeft} />
      <Typography textColor="neutral600">{facts.filter(Boolean).join(' · ')}</Typography>
      <TextLink to={casePath(id)}>{text('decide.openFull')}</TextLink>
    </Flex>
  );
};

type ContentProps = { reviewCase: CaseView; comparison: Comparison };

/** What changes against what is public; all of it where nothing is. */
const Content = ({ reviewCase: { uid, kind, withdrawal }, comparison }: ContentProps) => {
  const text = useText();
  const { changes, after } = comparison;
  const isWhole = changes === null || kind === 'withdraw';
  const heading = kind === 'withdraw' ? 'content.withdrawn' : 'content';
  return (
    <section>
      <Typography tag="h3" variant="delta">
        {text(isWhole ? heading : 'tab.changes')}
      </Typography>
      <Box paddingTop={3}>
        <WithdrawalText withdrawal={withdrawal} />
        {isWhole ? (
          <SnapshotView uid={uid} snapshot={after} known={comparison} />
        ) : (
          <ChangeList uid={uid} comparison={comparison} />
        )}
      </Box>
    </section>
  );
};

const Unread = ({ id, isLost }: { id: number; isLost: boolean }) => {
  const text = useText();
  if (!isLost) return <Loader>{text('loading')}</Loader>;
  return (
    <Flex direction="column" alignItems="start" gap={3}>
      <Typography>{text('decide.unreadable')}</Typography>
      <TextLink to={casePath(id)}>{text('decide.openFull')}</TextLink>
    </Flex>
  );
};
