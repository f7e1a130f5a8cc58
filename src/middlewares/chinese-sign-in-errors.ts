type Context = { path: string; body: unknown };
type ErrorBody = { error?: { message?: string } };

/** What Strapi's sign-in answers, which its login page prints as it comes. */
const SENTENCES: Record<string, string> = {
  'Invalid credentials': '邮箱或密码不正确，请重新输入；忘记密码请联系系统管理员',
  'User not active': '账号已停用，请联系系统管理员',
  'This reset password token has expired': '重设密码的链接已过期，请重新申请',
  'Too many requests, please try again later.': '尝试次数过多，请五分钟后再试',
};

const SIGN_IN_PATHS = /^\/admin\/(login|forgot-password|reset-password|register)\b/u;

/** Says in Chinese why somebody could not sign in. */
export default () => async (context: Context, next: () => Promise<void>) => {
  await next();
  if (!SIGN_IN_PATHS.test(context.path)) return;
  const { error } = (context.body ?? {}) as ErrorBody;
  const sentence = SENTENCES[error?.message ?? ''];
  if (error && sentence) error.message = sentence;
};
