const KINDS = {
  /** 企业微信群机器人. Text of at most 2048 bytes. */
  wecom: { host: 'qyapi.weixin.qq.com', maxBytes: 2048 },
  /** 钉钉群机器人. A request of at most 20,000 bytes; its JSON escapes take their part. */
  dingtalk: { host: 'oapi.dingtalk.com', maxBytes: 16_000 },
} as const;

export type WebhookKind = keyof typeof KINDS;

export type Webhook = {
  url: string;
  kind: WebhookKind;
  /** DingTalk's 加签; empty when the robot is protected otherwise. */
  secret: string;
  /** The longest text that the robot takes, in bytes of UTF-8. */
  maxBytes: number;
};

/**
 * The robot that a configuration means; null when there is none, the address is not http(s), or
 * neither the host nor `kind` says which robot it is.
 */
export const webhookOf = ({
  url,
  secret,
  kind,
}: {
  url: string;
  secret: string;
  kind: string;
}): Webhook | null => {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  const known = kinds.find((name) => (kind === '' ? KINDS[name].host === hostname : name === kind));
  return known && ['http:', 'https:'].includes(protocol)
    ? { url, secret, kind: known, maxBytes: KINDS[known].maxBytes }
    : null;
};

const kinds = Object.keys(KINDS) as WebhookKind[];
