import type { Core } from '@strapi/strapi';
import { systemClock } from '../clock';
import { doWhatIsDue } from '../use-cases/do-what-is-due';

/** The service `plugin::review.schedule`: does now what the minute's job would do. */
export const scheduleService = ({ strapi }: { strapi: Core.Strapi }) => ({
  run: () => doWhatIsDue({ strapi, clock: systemClock }),
});
