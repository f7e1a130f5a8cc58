import { Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import type { CaseView } from '../../api/replies';
import { editPath, formPath } from '../../paths';
import { useText } from '../../use-text';
import { Card } from '../Card';
import { DecisionForm } from '../DecisionForm';
import { offeredDecisions } from '../offered-decisions';
import { TextLink } from '../TextLink';
import { BESIDE } from './beside';
import { canDecide } from './can-decide';
import { DelegateDialog } from './DelegateDialog';

/**
 * Where the page has one column, the bar at its foot has the form. One element in both cases, so that
 * what was typed stays when somebody else was faster.
 */
const FormPlace = styled.div<{ $besideOnly: boolean }>`
  display: ${({ $besideOnly }) => ($besideOnly ? 'none' : 'block')};

  @media ${BESIDE} {
    [data-beside] & {
      display: block;
    }
  }
`;

/** 办理: the decision, and who else could make it. */
export const DecisionCard = ({ reviewCase }: { reviewCase: CaseView }) => {
  const text = useText();
  return (
    <Card title={text('decide')}>
      <FormPlace $besideOnly={canDecide(reviewCase)}>
        <DecisionForm reviewCase={reviewCase} />
      </FormPlace>
      {offeredDecisions(reviewCase.actions).length === 0 && (
        <Typography tag="p" textColor="neutral600">
          {text(reviewCase.actions.submit.allowed ? 'decide.resubmit' : 'decide.none')}
        </Typography>
      )}
      <Flex direction="column" alignItems="stretch" gap={3} paddingTop={3}>
        <DelegateDialog reviewCase={reviewCase} />
        <Flex gap={4}>
          <TextLink to={editPath(reviewCase)}>{text('openItem')}</TextLink>
          <TextLink to={formPath(reviewCase.id)}>{text('form')}</TextLink>
        </Flex>
      </Flex>
    </Card>
  );
};
