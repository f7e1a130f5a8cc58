import { Flex, Typography } from '@strapi/design-system';
import type { CaseView } from '../api/replies';
import { useText } from '../use-text';
import { DueText } from './DueText';
import { PersonLine } from './PersonLine';

/** So many are named; of more it is said how many. */
const MOST = 6;

/** Whom the case waits for, with their posts, and how much working time they have left. */
export const AwaitedPeople = ({ reviewCase: { awaited, timeLeft } }: { reviewCase: CaseView }) => {
  const text = useText();
  if (awaited.length === 0) return null;
  return (
    <Flex direction="column" alignItems="stretch" gap={1} paddingBottom={4}>
      <Typography tag="p" variant="pi" fontWeight="bold">
        {text('awaited')}
      </Typography>
      <ul>
        {awaited.slice(0, MOST).map((person) => (
          <PersonLine key={`${person.id} ${person.onBehalfOf?.id ?? ''}`} person={person} />
        ))}
      </ul>
      {awaited.length > MOST && (
        <Typography variant="pi">{text('awaited.more', { count: awaited.length })}</Typography>
      )}
      <DueText timeLeft={timeLeft} />
    </Flex>
  );
};
