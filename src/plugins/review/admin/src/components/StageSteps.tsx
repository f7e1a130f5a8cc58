import { Box, Flex, Typography } from '@strapi/design-system';
import type { Decision } from '../../../domain/case';
import type { Stage } from '../../../domain/policy';
import type { CaseView } from '../api/replies';
import { useText } from '../use-text';
import { DecisionLine } from './DecisionLine';

/** The stages of the running round, and an emergency if there was one: who signed, what is waited for. */
export const StageSteps = ({ reviewCase }: { reviewCase: CaseView }) => {
  const text = useText();
  const { policy, decisions, round } = reviewCase;
  const ofRound = decisions.filter((one) => one.round === round);
  const outside = ofRound.filter(({ stage }) => stage === null);
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3} width="100%">
      {policy.stages.map((stage, index) => (
        <StageStep
          key={stage.key}
          stage={stage}
          isCurrent={reviewCase.stage?.index === index}
          decisions={ofRound.filter((one) => one.stage === index)}
        />
      ))}
      {outside.length > 0 && (
        <Box tag="li">
          <Typography fontWeight="semiBold">{text('emergency')}</Typography>
          {outside.map((decision) => (
            <DecisionLine key={`${decision.at} ${decision.by.id}`} decision={decision} />
          ))}
        </Box>
      )}
    </Flex>
  );
};

type StageStepProps = { stage: Stage; isCurrent: boolean; decisions: readonly Decision[] };

const StageStep = ({ stage, isCurrent, decisions }: StageStepProps) => {
  const text = useText();
  return (
    <Box tag="li" aria-current={isCurrent ? 'step' : undefined}>
      <Typography fontWeight={isCurrent ? 'bold' : 'semiBold'}>
        {stage.name}
        {isCurrent ? ` · ${text('stage.current')}` : ''}
      </Typography>
      {decisions.map((decision) => (
        <DecisionLine key={`${decision.at} ${decision.by.id}`} decision={decision} />
      ))}
      {decisions.length === 0 && (
        <Typography tag="p" variant="pi" textColor="neutral600">
          {text(stage.task === 'see' ? 'stage.sees' : 'stage.waits', {
            days: stage.limitWorkingDays,
            signatures: stage.signatures,
          })}
        </Typography>
      )}
    </Box>
  );
};
