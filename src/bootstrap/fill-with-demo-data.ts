import type { Core } from '@strapi/strapi';
import { actingAs } from '../access/acting-as';
import type { Clock } from '../clock';
import { seedDemoData } from '../demo/seed-demo-data';

/** Fills an empty database with the demo, where config/demo.ts allows it. */
export const fillWithDemoData = async ({
  strapi,
  clock,
}: {
  strapi: Core.Strapi;
  clock: Clock;
}): Promise<void> => {
  if (!strapi.config.get('demo.enabled')) return;
  await seedDemoData({
    strapi,
    now: clock(),
    actingAs,
    accountsFile: strapi.config.get('demo.accountsFile'),
    report: (line) => strapi.log.info(line),
  });
};
