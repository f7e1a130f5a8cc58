type Context = { path: string; status: number; message: string; body: unknown };

/**
 * Gives the refusals that Koa's router writes as plain text (a wrong method) the form of all other
 * errors of the content API: `{ data: null, error: { status, name, message, details } }`.
 */
export default () => async (context: Context, next: () => Promise<void>) => {
  await next();
  const { status, message, body } = context;
  if (context.path.startsWith('/api/') && status >= 400 && typeof body !== 'object') {
    context.body = {
      data: null,
      error: { status, name: `${message.replace(/\W/gu, '')}Error`, message, details: {} },
    };
    context.status = status;
  }
};
