import badValues from '../../../src/middlewares/bad-values';

const failing = (error: unknown) => () =>
  badValues()({}, async () => {
    throw error;
  });

const withCode = (code: string) => Object.assign(new Error('from the database'), { code });

test.each(['22021', '22P02', '22003', '22007', '42883', 'SQLITE_MISMATCH'])(
  'the database’s %s is the caller’s mistake',
  async (code) => {
    await expect(failing(withCode(code))()).rejects.toMatchObject({
      name: 'ValidationError',
      message: expect.stringContaining('不能接受的值'),
    });
  },
);

test('a number that is none is the caller’s mistake', async () => {
  const error = new Error('Expected a valid Number, got abc');
  await expect(failing(error)()).rejects.toMatchObject({ name: 'ValidationError' });
});

test.each([
  withCode('23505'),
  withCode('42P01'),
  withCode('57014'),
  withCode('SQLITE_BUSY'),
  new Error('22021'),
  new TypeError('x is not a function'),
  'a text',
  null,
])('any other failure stays what it is: %p', async (error) => {
  await expect(failing(error)()).rejects.toBe(error);
});

test('without a failure nothing happens', async () => {
  await expect(badValues()({}, async () => undefined)).resolves.toBeUndefined();
});
