import type { Core } from '@strapi/strapi';
import type { Dependencies } from './store/dependencies';
import { reportDrift } from './use-cases/report-drift';

type Check = { stop: AbortController; done: Promise<void> };

const checks = new WeakMap<Core.Strapi, Check>();

/**
 * Looks for drift once the server listens, beside everything else: a site with fifty thousand public
 * items must not be away for the minutes that this takes. A boot that never listens (a command) does
 * not look.
 */
export const checkDriftOnceListening = (dependencies: Dependencies): void => {
  const { strapi } = dependencies;
  strapi.server.httpServer.once('listening', () => {
    const stop = new AbortController();
    const done = reportDrift(dependencies, stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) strapi.log.error(error);
    });
    checks.set(strapi, { stop, done });
  });
};

/** Ends the check before the database is gone; resolves when it has ended. */
export const stopDriftCheck = async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const check = checks.get(strapi);
  check?.stop.abort();
  await check?.done;
};
