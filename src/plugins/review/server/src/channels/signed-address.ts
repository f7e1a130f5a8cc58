import { createHmac } from 'node:crypto';
import type { Webhook } from '../../../domain/notices/webhook';

/**
 * The address to post to. DingTalk's 加签 goes into it: the HMAC-SHA256 of the time in milliseconds,
 * a line break and the secret, with the secret as its key, good for an hour.
 * https://open.dingtalk.com/document/robots/customize-robot-security-settings
 */
export const signedAddress = ({ url, kind, secret }: Webhook, now: Date): URL => {
  const address = new URL(url);
  if (kind === 'dingtalk' && secret !== '') {
    const timestamp = String(now.getTime());
    const sign = createHmac('sha256', secret).update(`${timestamp}\n${secret}`).digest('base64');
    address.searchParams.set('timestamp', timestamp);
    address.searchParams.set('sign', sign);
  }
  return address;
};
