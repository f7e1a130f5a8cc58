import type { Core } from '@strapi/strapi';
import { systemClock } from '../clock';
import { deliverNotices } from '../use-cases/deliver-notices';
import { removeOldNotices } from '../use-cases/remove-old-notices';

/** The service `plugin::review.notices`: does what the jobs do, now or as of another time. */
export const noticesService = ({ strapi }: { strapi: Core.Strapi }) => ({
  run: (now?: Date) => deliverNotices(at({ strapi, now })),
  removeOld: (now?: Date) => removeOldNotices(at({ strapi, now })),
});

const at = ({ strapi, now }: { strapi: Core.Strapi; now: Date | undefined }) => ({
  strapi,
  clock: now ? () => now : systemClock,
});
