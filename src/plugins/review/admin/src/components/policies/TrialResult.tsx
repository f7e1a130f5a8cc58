import { Box, Flex, Typography } from '@strapi/design-system';
import type { TrialStage, TrialView } from '../../api/policy-replies';
import { awaitedWarning } from '../../policies/awaited-warning';
import { PersonLine } from '../PersonLine';
import { useText } from '../../use-text';
import { useDayTime } from '../use-day-time';

type TrialResultProps = {
  trial: TrialView;
  /** Of the policy that is being written, where it was tried with the others. */
  draftKey: string | undefined;
};

/** Which policy would rule, and stage by stage whom it would wait for and until when. */
export const TrialResult = ({ trial, draftKey }: TrialResultProps) => {
  const text = useText();
  if (!trial) {
    return (
      <Typography tag="p" fontWeight="bold" textColor="danger600">
        {text('policy.trial.nothing')}
      </Typography>
    );
  }
  const isOther = draftKey !== undefined && trial.key !== draftKey;
  return (
    <Box borderColor="neutral200" hasRadius padding={4}>
      <Typography tag="h3" variant="delta">
        {text('policy.trial.rules', { name: trial.name || text('untitled') })}
      </Typography>
      {isOther && (
        <Typography tag="p" fontWeight="bold" textColor="warning700">
          {text('policy.trial.other')}
        </Typography>
      )}
      <Flex tag="ol" direction="column" alignItems="stretch" gap={4} paddingTop={3}>
        {trial.stages.map((stage, index) => (
          <AwaitedStage key={stage.key} stage={stage} number={index + 1} />
        ))}
      </Flex>
    </Box>
  );
};

const AwaitedStage = ({ stage, number }: { stage: TrialStage; number: number }) => {
  const text = useText();
  const dayTime = useDayTime();
  const warning = awaitedWarning(stage);
  const { name, task, signatures, limitWorkingDays: days, dueAt } = stage;
  return (
    <li>
      <Typography tag="h4" fontWeight="bold">
        {text('policy.stage.title', { number, name })}
      </Typography>
      <Typography tag="p" textColor="neutral600">
        {task === 'sign' && dueAt
          ? text('policy.trial.due', { signatures, days, at: dayTime(dueAt) })
          : text('policy.task.see')}
      </Typography>
      {warning && (
        <Typography tag="p" fontWeight="bold" textColor="danger600">
          {text(warning, { signatures, people: stage.people.length })}
        </Typography>
      )}
      <ul>
        {stage.people.map((person) => (
          <PersonLine key={`${person.id} ${person.onBehalfOf?.id ?? ''}`} person={person} />
        ))}
      </ul>
    </li>
  );
};
