import { Flex } from '@strapi/design-system';
import { BackButton, Layouts, Page } from '@strapi/strapi/admin';
import { useParams } from 'react-router-dom';
import { styled } from 'styled-components';
import { useReviewCaseQuery } from '../api/review-api';
import type { CaseView } from '../api/replies';
import { BESIDE } from '../components/case/beside';
import { CaseContent } from '../components/case/CaseContent';
import { CaseSide } from '../components/case/CaseSide';
import { DecisionBar } from '../components/case/DecisionBar';
import { UnchangedNote } from '../components/case/UnchangedNote';
import { useCaseDesk } from '../components/case/use-case-desk';
import { useFocusAfterDecision } from '../components/case/use-focus-after-decision';
import { DueText } from '../components/DueText';
import { StateBadge } from '../components/StateBadge';
import { inboxPath } from '../paths';
import { useText } from '../use-text';

/** One case: what is to be signed, what it changes, who signed, and what the reader may decide. */
export const CasePage = () => {
  const { id } = useParams();
  const { data: reviewCase, isLoading } = useReviewCaseQuery(Number(id));
  if (isLoading) return <Page.Loading />;
  if (!reviewCase) return <Page.Error />;
  return <LoadedCase key={reviewCase.id} reviewCase={reviewCase} />;
};

const Columns = styled.div`
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 2.4rem;

  /* The bar at the foot of the page does not cover what has the focus. */
  :is(a, button, input, textarea, [tabindex]) {
    scroll-margin-bottom: 9rem;
  }

  @media ${BESIDE} {
    [data-beside] > * > & {
      grid-template-columns: minmax(0, 2fr) minmax(30rem, 1fr);
    }
  }
`;

const LoadedCase = ({ reviewCase }: { reviewCase: CaseView }) => {
  const text = useText();
  const desk = useCaseDesk(reviewCase);
  useFocusAfterDecision(reviewCase);
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
      {/* Two versions side by side need the whole width. */}
      <div data-beside={desk.tab === 'side' ? undefined : ''}>
        <Layouts.Content>
          <UnchangedNote reviewCase={reviewCase} desk={desk} />
          <Columns>
            <CaseContent reviewCase={reviewCase} desk={desk} />
            <CaseSide reviewCase={reviewCase} desk={desk} />
          </Columns>
        </Layouts.Content>
        <DecisionBar reviewCase={reviewCase} />
      </div>
    </Page.Main>
  );
};
