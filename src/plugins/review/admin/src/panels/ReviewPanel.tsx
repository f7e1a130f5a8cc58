import { Box, Divider, Flex, Loader, Typography } from '@strapi/design-system';
import type { PanelComponent, PanelComponentProps } from '@strapi/content-manager/strapi-admin';
import { useAuth, useForm } from '@strapi/strapi/admin';
import { useGovernedTypesQuery, useReviewSubjectQuery } from '../api/review-api';
import type { SubjectView } from '../api/replies';
import { DueText } from '../components/DueText';
import { EmergencyDialog } from '../components/EmergencyDialog';
import { StateBadge } from '../components/StateBadge';
import { ReturnReason } from '../components/ReturnReason';
import { SubmitForm } from '../components/SubmitForm';
import { WithdrawDialog } from '../components/WithdrawDialog';
import { casePath } from '../paths';
import { useText } from '../use-text';
import { TextLink } from '../components/TextLink';

const APPROVER = 'approver';

/** In the edit view: how far the item's review has come, and what may be asked for. */
export const ReviewPanel: PanelComponent = ({ model, documentId }: PanelComponentProps) => {
  const text = useText();
  const { data: governed } = useGovernedTypesQuery(undefined);
  if (!governed?.includes(model)) return null;
  return {
    title: text('panel.title'),
    content: documentId ? (
      <SubjectPanel uid={model} documentId={documentId} />
    ) : (
      <Typography textColor="neutral600">{text('panel.unsaved')}</Typography>
    ),
  };
};

const SubjectPanel = ({ uid, documentId }: { uid: string; documentId: string }) => {
  const text = useText();
  const isModified = useForm('ReviewPanel', ({ modified }) => modified);
  const { data: subject, isLoading } = useReviewSubjectQuery({ uid, documentId });
  if (isLoading) return <Loader small>{text('loading')}</Loader>;
  if (!subject) return <Typography textColor="neutral600">{text('panel.failed')}</Typography>;
  return (
    <Flex direction="column" alignItems="stretch" gap={4} width="100%">
      <SubjectState subject={subject} />
      <SubmitForm uid={uid} documentId={documentId} subject={subject} isModified={isModified} />
      <RareActions uid={uid} documentId={documentId} subject={subject} />
    </Flex>
  );
};

const SubjectState = ({ subject: { activeCase, isPublic, cases } }: { subject: SubjectView }) => {
  const text = useText();
  const shown = activeCase ?? cases[0];
  if (!shown) {
    return (
      <Typography textColor="neutral600">
        {text(isPublic ? 'panel.public' : 'panel.neverSubmitted')}
      </Typography>
    );
  }
  const returned = activeCase?.state === 'returned';
  return (
    <Box>
      <Flex gap={3} wrap="wrap">
        <StateBadge reviewCase={shown} />
        <DueText timeLeft={shown.timeLeft} />
      </Flex>
      {returned && (
        <Typography tag="p" variant="pi" textColor="danger600" paddingTop={2}>
          {text('panel.returned')}
        </Typography>
      )}
      {returned && <ReturnReason reviewCase={activeCase} />}
      <Box paddingTop={2}>
        <TextLink to={casePath(shown.id)}>{text('panel.open', { id: shown.id })}</TextLink>
      </Box>
    </Box>
  );
};

type RareActionsProps = { uid: string; documentId: string; subject: SubjectView };

const RareActions = ({ uid, documentId, subject: { kinds } }: RareActionsProps) => {
  const user = useAuth('ReviewPanel', (state) => state.user);
  const isApprover = user?.roles?.some(({ code }) => code === APPROVER) ?? false;
  const mayWithdraw = kinds.withdraw.allowed;
  const mayHurry = isApprover && kinds.emergency.allowed;
  if (!mayWithdraw && !mayHurry) return null;
  return (
    <>
      <Divider />
      {mayWithdraw && <WithdrawDialog uid={uid} documentId={documentId} />}
      {mayHurry && <EmergencyDialog uid={uid} documentId={documentId} />}
    </>
  );
};
