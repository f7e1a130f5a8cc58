import { setTimeout as wait } from 'node:timers/promises';
import type { Core } from '@strapi/strapi';
import type { Failure } from '../../../domain/notices/delivery';
import type { Mail } from '../../../domain/notices/render-mail';
import { spoken, type Sending } from './sending';

/** Sends through Strapi's email plugin, whatever provider it has. */
export const sendMail = async (
  strapi: Core.Strapi,
  { to, mail, timeoutSeconds }: { to: string; mail: Mail; timeoutSeconds: number },
): Sending => {
  const answered = new AbortController();
  const late = wait<Failure>(
    timeoutSeconds * 1000,
    { code: 'timeout', values: { seconds: timeoutSeconds } },
    { signal: answered.signal },
  );
  try {
    const sent: Promise<unknown> = strapi
      .plugin('email')
      .service('email')
      .send({ to, ...mail });
    return await Promise.race([sent.then(() => null), late]);
  } catch (error) {
    const message = (error as { message?: unknown } | null)?.message ?? error;
    return { code: 'mailFailed', values: { message: spoken(message) } };
  } finally {
    answered.abort();
    await late.catch(() => undefined);
  }
};
