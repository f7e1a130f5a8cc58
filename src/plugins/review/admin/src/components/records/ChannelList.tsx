import { Flex, Status, Typography } from '@strapi/design-system';
import type { Channel } from '../../../../domain/notices/delivery';
import type { DeliveryPage } from '../../api/notices-replies';
import { useText } from '../../use-text';

const CHANNELS: readonly Channel[] = ['mail', 'webhook'];

/** Which ways out of the panel there are, and where one that is missing is set up. */
export const ChannelList = ({ channels }: Pick<DeliveryPage['meta'], 'channels'>) => {
  const text = useText();
  return (
    <Flex tag="ul" gap={6} wrap="wrap" paddingBottom={4} aria-label={text('deliveries.channels')}>
      {CHANNELS.map((channel) => (
        <Flex tag="li" key={channel} gap={2} wrap="wrap">
          <Typography fontWeight="semiBold">{text(`deliveries.channel.${channel}`)}</Typography>
          <Status variant={channels[channel] === 'on' ? 'success' : 'secondary'} size="S">
            <Typography variant="omega">{text(`deliveries.${channels[channel]}`)}</Typography>
          </Status>
          {channels[channel] === 'off' && (
            <Typography variant="pi" textColor="neutral600">
              {text(`deliveries.off.${channel}`)}
            </Typography>
          )}
        </Flex>
      ))}
    </Flex>
  );
};
