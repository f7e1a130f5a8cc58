import { Box, Flex, Typography } from '@strapi/design-system';
import type { CaseView } from '../api/replies';
import { useText } from '../use-text';
import { DecisionLine } from './DecisionLine';
import { useDayTime } from './use-day-time';

/** Every submission of a case, the newest first, with its note and what was decided on it. */
export const RoundHistory = ({ reviewCase: { rounds, decisions } }: { reviewCase: CaseView }) => {
  const text = useText();
  const dayTime = useDayTime();
  return (
    <Flex tag="ol" reversed direction="column" alignItems="stretch" gap={3}>
      {[...rounds].reverse().map(({ number, submitterName, note, at }) => (
        <Box tag="li" key={number}>
          <Typography tag="p" fontWeight="semiBold">
            {text('round', { number })}
          </Typography>
          <Typography tag="p" variant="pi">
            {`${submitterName} ${text('decision.submit')} · ${dayTime(at)}`}
          </Typography>
          {note && (
            <Typography tag="p" variant="pi" textColor="neutral600">
              {note}
            </Typography>
          )}
          {decisions
            .filter(({ round }) => round === number)
            .map((decision) => (
              <DecisionLine key={`${decision.at} ${decision.action}`} decision={decision} />
            ))}
        </Box>
      ))}
    </Flex>
  );
};
