import type { Core } from '@strapi/strapi';
import type { Failure } from '../../../domain/notices/delivery';
import type { Webhook } from '../../../domain/notices/webhook';
import { spoken, type Sending } from './sending';
import { signedAddress } from './signed-address';

/**
 * Posts a text to a robot of a group chat. WeCom and DingTalk both take the same message and answer
 * 200 also when they refuse it: only `errcode` 0 is success. The address holds the robot's key, so
 * it is in no failure and no redirect is followed with it.
 */
export const sendChatMessage = async ({
  strapi,
  webhook,
  content,
  timeoutSeconds,
  now,
}: {
  strapi: Core.Strapi;
  webhook: Webhook;
  content: string;
  timeoutSeconds: number;
  now: Date;
}): Sending => {
  try {
    // Through the proxy that is configured, but not with `strapi.fetch`: it logs the address.
    const { dispatcher } = strapi.fetch;
    const response = await fetch(signedAddress(webhook, now), {
      ...(dispatcher ? { dispatcher } : {}),
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ msgtype: 'text', text: { content } }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    });
    const answer = await response.text();
    return response.status === 200
      ? refusalIn(answer)
      : { code: 'webhookStatus', values: { status: response.status } };
  } catch (error) {
    return isTimeout(error)
      ? { code: 'timeout', values: { seconds: timeoutSeconds } }
      : { code: 'webhookUnreachable', values: { message: networkError(error) } };
  }
};

const refusalIn = (answer: string): Failure | null => {
  const { errcode, errmsg } = parsed(answer);
  if (typeof errcode !== 'number') return { code: 'webhookUnreadable' };
  return errcode === 0
    ? null
    : { code: 'webhookRejected', values: { errcode, errmsg: spoken(errmsg) } };
};

const parsed = (answer: string): { errcode?: unknown; errmsg?: unknown } => {
  try {
    const value: unknown = JSON.parse(answer);
    return typeof value === 'object' && value !== null ? value : {};
  } catch {
    return {};
  }
};

const isTimeout = (error: unknown): boolean =>
  (error as { name?: unknown }).name === 'TimeoutError';

/** `ECONNREFUSED` and the like: what went wrong below `fetch`, without the address. */
const networkError = (error: unknown): string =>
  spoken((error as { cause?: { code?: unknown } }).cause?.code ?? 'fetch failed');
