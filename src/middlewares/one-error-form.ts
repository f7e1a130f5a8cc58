type Context = { path: string; status: number; message: string; body: unknown };
type HttpError = { name?: string; message?: string; details?: unknown };

/**
 * Gives every refusal of the content API one form: `{ data: null, error: { status, name, message,
 * details } }`. Koa's router writes some as plain text (a wrong method), and Strapi leaves
 * `details` out where it has none. Stands outside `strapi::errors`.
 */
export default () => async (context: Context, next: () => Promise<void>) => {
  await next();
  const { status, message } = context;
  if (!context.path.startsWith('/api/') || status < 400) return;
  const { name, ...error } = errorIn(context.body);
  context.body = {
    data: null,
    error: {
      status,
      name: name ?? `${message.replace(/\W/gu, '')}Error`,
      message: error.message ?? message,
      details: error.details ?? {},
    },
  };
  context.status = status;
};

const errorIn = (body: unknown): HttpError =>
  typeof body === 'object' && body !== null && 'error' in body ? (body.error as HttpError) : {};
