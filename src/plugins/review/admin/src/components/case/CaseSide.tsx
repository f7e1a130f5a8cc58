import { Flex } from '@strapi/design-system';
import type { CaseView, ToldFinding } from '../../api/replies';
import { findingId } from '../../marks/case-marks';
import { useText } from '../../use-text';
import { AwaitedPeople } from '../AwaitedPeople';
import { Card } from '../Card';
import { CommentPanel } from '../comments/CommentPanel';
import { FindingList, type FindingPlaces } from '../FindingList';
import { RoundHistory } from '../RoundHistory';
import { StageSteps } from '../StageSteps';
import { DecisionCard } from './DecisionCard';
import { noteId, type CaseDesk } from './use-case-desk';

type CaseSideProps = { reviewCase: CaseView; desk: CaseDesk };

/** Beside the content: the decision, what is said of the words, and how far the case has come. */
export const CaseSide = ({ reviewCase, desk }: CaseSideProps) => {
  const text = useText();
  const { findings } = reviewCase;
  return (
    <Flex direction="column" alignItems="stretch" gap={4}>
      <DecisionCard reviewCase={reviewCase} />
      {findings.length > 0 && (
        <Card title={text('findings')}>
          <FindingList findings={findings} places={placesOf(findings, desk)} />
        </Card>
      )}
      <Card title={text('comments')}>
        <CommentPanel reviewCase={reviewCase} desk={desk} />
      </Card>
      <div id="stages" tabIndex={-1}>
        <Card title={text('stages')}>
          <AwaitedPeople reviewCase={reviewCase} />
          <StageSteps reviewCase={reviewCase} />
        </Card>
      </div>
      <Card title={text('rounds')}>
        <RoundHistory reviewCase={reviewCase} />
      </Card>
    </Flex>
  );
};

/** What is wrong with an empty field is to be seen nowhere in the content. */
const placesOf = (
  findings: readonly ToldFinding[],
  { texts, toWords }: Pick<CaseDesk, 'texts' | 'toWords'>,
): FindingPlaces => {
  const idOf = (finding: ToldFinding) => findingId(findings.indexOf(finding));
  return {
    noteId: (finding) => noteId(idOf(finding)),
    toWords: (finding) => (texts.has(finding.at) ? () => toWords(idOf(finding), finding.at) : null),
  };
};
