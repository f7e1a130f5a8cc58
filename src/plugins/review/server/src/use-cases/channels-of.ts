import type { Core } from '@strapi/strapi';
import type { Channel } from '../../../domain/notices/delivery';
import { webhookOf } from '../../../domain/notices/webhook';
import { reviewConfig } from '../store/dependencies';

/** Which ways out of the panel there are, as they are configured. */
export const channelsOf = (strapi: Core.Strapi): Record<Channel, 'on' | 'off'> => {
  const { mail, webhook } = reviewConfig(strapi).notices;
  return {
    mail: mail.enabled ? 'on' : 'off',
    webhook: webhookOf(webhook) ? 'on' : 'off',
  };
};
