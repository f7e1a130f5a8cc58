import { createHmac } from 'node:crypto';
import { webhookOf } from '../../../../src/plugins/review/domain/notices/webhook';
import { signedAddress } from '../../../../src/plugins/review/server/src/channels/signed-address';

const WECOM = 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k';
const DINGTALK = 'https://oapi.dingtalk.com/robot/send?access_token=t';
const now = new Date('2025-03-03T01:00:00.000Z');

const webhook = (url: string, { secret = '', kind = '' } = {}) => webhookOf({ url, secret, kind });

test.each([
  [WECOM, '', 'wecom'],
  [DINGTALK, '', 'dingtalk'],
  ['http://relay.example.gov.cn/robot', 'dingtalk', 'dingtalk'],
])('%s with the kind “%s” is a robot of %s', (url, kind, expected) => {
  expect(webhook(url, { kind })?.kind).toBe(expected);
});

test.each([
  ['', ''],
  ['not an address', 'wecom'],
  ['ftp://qyapi.weixin.qq.com/x', ''],
  ['file:///etc/passwd', 'wecom'],
  ['https://example.com/robot', ''],
  ['https://qyapi.weixin.qq.com.example.com/robot', ''],
  [WECOM, 'slack'],
])('“%s” with the kind “%s” is no robot', (url, kind) => {
  expect(webhook(url, { kind })).toBeNull();
});

const addressOf = (url: string, secret = '') => {
  const robot = webhook(url, { secret });
  if (!robot) throw new Error('no robot');
  return signedAddress(robot, now);
};

test('DingTalk’s address is signed with time and secret', () => {
  const { searchParams } = addressOf(DINGTALK, 'SEC123');

  expect(searchParams.get('access_token')).toBe('t');
  expect(searchParams.get('timestamp')).toBe('1740963600000');
  expect(searchParams.get('sign')).toBe(
    createHmac('sha256', 'SEC123').update('1740963600000\nSEC123').digest('base64'),
  );
});

test('a signature’s + and / are escaped in the address', () => {
  const { search } = addressOf(DINGTALK, 'SEC123');

  expect(search.split('sign=')[1]).toMatch(/^[\w%-]+$/u);
});

test('an address without a secret, and WeCom’s, stay as they are', () => {
  expect(addressOf(DINGTALK).toString()).toBe(DINGTALK);
  expect(addressOf(WECOM, 'unused').toString()).toBe(WECOM);
});
