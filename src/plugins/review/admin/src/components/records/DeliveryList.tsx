import { Box, Button, Flex, Status, Typography } from '@strapi/design-system';
import type { DeliveryState } from '../../../../domain/notices/delivery';
import { useRetryDeliveryMutation } from '../../api/notices-api';
import type { DeliveryPage, DeliveryView } from '../../api/notices-replies';
import { useText } from '../../use-text';
import { focusMain } from '../focus-main';
import { RecordList } from './RecordList';
import { useDayTime } from '../use-day-time';
import { useReport } from '../use-report';

const VARIANTS = {
  waiting: 'primary',
  sent: 'success',
  failed: 'danger',
  dropped: 'secondary',
} as const satisfies Record<DeliveryState, string>;

type DeliveryListProps = {
  deliveries: readonly DeliveryView[];
  channels: DeliveryPage['meta']['channels'];
};

/** Messages that left the panel or should have, newest first. */
export const DeliveryList = ({ deliveries, channels }: DeliveryListProps) => {
  const text = useText();
  return (
    <RecordList label={text('deliveries')}>
      {deliveries.map((delivery) => (
        <DeliveryRow
          key={delivery.id}
          delivery={delivery}
          isChannelOn={channels[delivery.channel] === 'on'}
        />
      ))}
    </RecordList>
  );
};

type DeliveryRowProps = { delivery: DeliveryView; isChannelOn: boolean };

const DeliveryRow = ({ delivery, isChannelOn }: DeliveryRowProps) => {
  const text = useText();
  const { channel, recipient, notices, state, lastError } = delivery;
  const to = recipient ? recipient.name || text('deliveries.gone') : text('deliveries.group');
  return (
    <Flex tag="li" gap={4} justifyContent="space-between" wrap="wrap">
      <Box flex="1 1 28rem">
        <Flex gap={3} wrap="wrap">
          <Typography fontWeight="semiBold">
            {text('deliveries.to', { channel: text(`deliveries.channel.${channel}`), to })}
          </Typography>
          <Status variant={VARIANTS[state]} size="S">
            <Typography variant="omega">{text(`deliveries.state.${state}`)}</Typography>
          </Status>
        </Flex>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {[text('deliveries.notices', { count: notices }), useProgress(delivery)].join('　')}
        </Typography>
        {lastError && state !== 'sent' && (
          <Typography tag="p" variant="omega">
            {lastError.sentence}
          </Typography>
        )}
      </Box>
      {state === 'failed' && <RetryButton delivery={delivery} isChannelOn={isChannelOn} />}
    </Flex>
  );
};

/** When it was sent, or when it will be tried again and how often it was. */
const useProgress = ({ state, attempts, madeAt, nextAt, sentAt }: DeliveryView): string => {
  const text = useText();
  const dayTime = useDayTime();
  if (state === 'sent') return text('deliveries.sentAt', { time: dayTime(sentAt ?? madeAt) });
  const made = text('deliveries.madeAt', { time: dayTime(madeAt) });
  if (attempts === 0) return made;
  const tried = text('deliveries.attempts', { count: attempts });
  const next = state === 'waiting' ? text('deliveries.nextAt', { time: dayTime(nextAt) }) : '';
  return [made, tried, next].filter(Boolean).join('　');
};

const RetryButton = ({ delivery: { id, channel }, isChannelOn }: DeliveryRowProps) => {
  const text = useText();
  const { succeeded, failed } = useReport();
  const [retry, { isLoading }] = useRetryDeliveryMutation();
  const send = async () => {
    const reply = await retry(id);
    if ('error' in reply) {
      failed(reply.error);
      return;
    }
    succeeded(text('done.retry'));
    focusMain();
  };
  return (
    <Flex direction="column" alignItems="flex-start" gap={1}>
      <Button
        size="L"
        variant="tertiary"
        disabled={!isChannelOn}
        loading={isLoading}
        onClick={send}
      >
        {text('deliveries.retry')}
      </Button>
      {!isChannelOn && (
        <Typography variant="pi" textColor="neutral600">
          {text(`deliveries.off.${channel}`)}
        </Typography>
      )}
    </Flex>
  );
};
