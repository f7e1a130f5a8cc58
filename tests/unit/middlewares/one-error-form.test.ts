import oneErrorForm from '../../../src/middlewares/one-error-form';

type Answer = { path?: string; status: number; message?: string; body?: unknown };

const answered = async ({ path = '/api/news', message = '', body, status }: Answer) => {
  const context = { path, status, message, body };
  await oneErrorForm()(context, async () => undefined);
  return context;
};

test('an error of Strapi’s keeps its name, sentence and details', async () => {
  const body = {
    data: null,
    error: {
      status: 400,
      name: 'ValidationError',
      message: 'Invalid key zzz',
      details: { key: 'zzz' },
    },
  };
  expect((await answered({ status: 400, body })).body).toEqual(body);
});

test('an error without details gets empty ones', async () => {
  const error = { status: 413, name: 'PayloadTooLargeError', message: 'request entity too large' };
  expect((await answered({ status: 413, body: { data: null, error } })).body).toEqual({
    data: null,
    error: { ...error, details: {} },
  });
});

test('an error in plain text gets the form of the others', async () => {
  const { body, status } = await answered({
    status: 405,
    message: 'Method Not Allowed',
    body: 'Method Not Allowed',
  });
  expect(status).toBe(405);
  expect(body).toEqual({
    data: null,
    error: {
      status: 405,
      name: 'MethodNotAllowedError',
      message: 'Method Not Allowed',
      details: {},
    },
  });
});

test('a good answer stays as it is', async () => {
  expect((await answered({ status: 200, body: { data: [] } })).body).toEqual({ data: [] });
});

test('the panel’s answers stay as they are', async () => {
  expect((await answered({ path: '/admin/login', status: 400, body: 'x' })).body).toBe('x');
});
