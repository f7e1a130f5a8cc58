import { dayOf, shiftDay, startOf } from '../working-days/day';
import { NOTICE_TOPICS, type NoticeTopic } from './topic';

const HOUR_MILLISECONDS = 60 * 60 * 1000;

/**
 * When a notice of `at` (ISO 8601) leaves the panel; ISO 8601, UTC. A group chat is told at once, a
 * person by mail at once or at the next of the `digestHours` (0 to 23, China's time; at least one).
 */
export const sendingTime = ({
  topic,
  to,
  at,
  digestHours,
}: {
  topic: NoticeTopic;
  to: 'person' | 'group';
  at: string;
  digestHours: readonly number[];
}): string =>
  to === 'group' || NOTICE_TOPICS[topic] === 'at-once' ? at : nextDigest(at, digestHours);

const nextDigest = (at: string, digestHours: readonly number[]): string => {
  const instant = Date.parse(at);
  const today = dayOf(at);
  const times = [today, shiftDay(today, 1)]
    .flatMap((day) => digestHours.map((hour) => startOf(day) + hour * HOUR_MILLISECONDS))
    .filter((time) => time >= instant);
  return new Date(Math.min(...times)).toISOString();
};
