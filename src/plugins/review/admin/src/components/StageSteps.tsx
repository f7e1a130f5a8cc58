import { Box, Flex, Typography } from '@strapi/design-system';
import type { Decision } from '../../../domain/case';
import type { Stage } from '../../../domain/policy';
import type { CaseView } from '../api/replies';
import { useText } from '../use-text';
import { useDayTime } from './use-day-time';

/** The stages of the running round: who signed, and which one is waited for. */
export const StageSteps = ({ reviewCase }: { reviewCase: CaseView }) => {
  const { policy, decisions, round } = reviewCase;
  return (
    <Flex tag="ol" direction="column" alignItems="stretch" gap={3} width="100%">
      {policy.stages.map((stage, index) => (
        <StageStep
          key={stage.key}
          stage={stage}
          isCurrent={reviewCase.stage?.index === index}
          decisions={decisions.filter((one) => one.round === round && one.stage === index)}
        />
      ))}
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

/** One decision: 编辑 签署 · 今天 14:30; 乙 代 甲 when a delegate signed. */
export const DecisionLine = ({
  decision: { by, onBehalfOf, action, opinion, at },
}: {
  decision: Decision;
}) => {
  const text = useText();
  const dayTime = useDayTime();
  const who = onBehalfOf ? text('onBehalf', { by: by.name, principal: onBehalfOf.name }) : by.name;
  return (
    <>
      <Typography tag="p" variant="pi" textColor={action === 'return' ? 'danger600' : 'success600'}>
        {`${who} ${text(`decision.${action}`)} · ${dayTime(at)}`}
      </Typography>
      {opinion && (
        <Typography tag="p" variant="omega">
          {opinion}
        </Typography>
      )}
    </>
  );
};
