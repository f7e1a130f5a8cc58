import {
  defaultConfig,
  validateConfig,
  type NoticesConfig,
} from '../../../../src/plugins/review/server/src/config';

const validate = (notices: Partial<NoticesConfig>) => () =>
  validateConfig({
    ...defaultConfig,
    governs: ['api::news-item.news-item'],
    notices: { ...defaultConfig.notices, ...notices },
  });

test('the defaults, which send nothing, are sound', () => {
  expect(validate({})).not.toThrow();
});

test.each([[[24]], [[-1]], [[9.5]], [[Number.NaN]]])(
  'the hours %j of digests are refused at start',
  (digestHours) => {
    expect(validate({ mail: { enabled: true, digestHours } })).toThrow(/digestHours/u);
  },
);

test.each(['https://example.com/robot', 'qyapi.weixin.qq.com', 'file:///etc/passwd'])(
  'the robot’s address %s is refused at start, without repeating it',
  (url) => {
    const attempt = validate({ webhook: { url, secret: '', kind: '' } });

    expect(attempt).toThrow(/webhook\.url/u);
    expect(attempt).not.toThrow(url);
  },
);
