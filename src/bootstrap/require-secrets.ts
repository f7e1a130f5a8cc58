import type { Core } from '@strapi/strapi';

type Environment = Record<string, string | undefined>;

export type SecretFinding = { code: 'missing' | 'default' | 'short'; at: string };

const SECRETS = [
  'APP_KEYS',
  'ADMIN_JWT_SECRET',
  'API_TOKEN_SALT',
  'TRANSFER_TOKEN_SALT',
  'ENCRYPTION_KEY',
  'JWT_SECRET',
];

/** 96 random bits in base64. */
const MINIMUM_LENGTH = 16;

/** What .env.example and Strapi's own examples hold. */
const DEFAULTS = /^(to-?be-?modified|change-?me)/i;

/**
 * What is wrong with the secrets of an environment, one finding a variable: it is not set, it is
 * an example's value, or it is shorter than 16 characters. Each key of APP_KEYS must hold.
 */
export const secretFindings = (environment: Environment): SecretFinding[] =>
  SECRETS.flatMap((at) => {
    const values = at === 'APP_KEYS' ? keys(environment[at]) : [environment[at]?.trim() ?? ''];
    const code = firstCode(values);
    return code ? [{ code, at }] : [];
  });

const keys = (list = ''): string[] => list.split(',').map((key) => key.trim());

const firstCode = (values: string[]): SecretFinding['code'] | undefined => {
  if (values.includes('')) return 'missing';
  if (values.some((value) => DEFAULTS.test(value))) return 'default';
  if (values.some((value) => value.length < MINIMUM_LENGTH)) return 'short';
  return undefined;
};

/**
 * Refuses to start a production server on secrets that anyone could know. To be called first in
 * the application's `register`, before Strapi itself looks at them.
 */
export const requireSecrets = ({
  strapi,
  environment,
}: {
  strapi: Core.Strapi;
  environment: Environment;
}): void => {
  if (strapi.config.get('environment') !== 'production') return;
  const findings = secretFindings(environment);
  if (findings.length > 0) throw new UnsafeSecrets(findings);
};

class UnsafeSecrets extends Error {
  constructor(findings: SecretFinding[]) {
    super(sentence(findings));
    // The operator's slip, not the program's: a stack trace would only bury the sentence.
    this.stack = '';
  }
}

const REASONS = {
  missing: '未设置',
  default: '仍是示例值',
  short: `不足 ${MINIMUM_LENGTH} 个字符`,
};

const sentence = (findings: SecretFinding[]): string => {
  const list = findings.map(({ code, at }) => `${at} ${REASONS[code]}`).join('、');
  return `生产环境拒绝启动：${list}，请在环境变量或 .env 中设为随机值（openssl rand -base64 32）。 (Refusing to start: secrets are missing or unsafe.)`;
};
