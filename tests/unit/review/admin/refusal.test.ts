import { readRefusal } from '../../../../src/plugins/review/admin/src/api/refusal';

const CONFLICT = { event: 'approved', by: '王芳', at: '2026-11-23T06:30:00.000Z' };

describe('an answer that is no success', () => {
  it('is final when somebody was faster, with who', () => {
    const error = {
      status: 409,
      name: 'ConflictError',
      message: '刚刚有人作了改动',
      details: { code: 'staleVersion', conflict: CONFLICT },
    };

    expect(readRefusal(error)).toEqual({
      sentence: '刚刚有人作了改动',
      conflict: CONFLICT,
      findings: [],
      isFinal: true,
    });
  });

  it.each([400, 422])('can be mended after %i, and is said in the server’s words', (status) => {
    const error = { status, message: '请填写理由', details: { code: 'reasonMissing' } };

    expect(readRefusal(error)).toMatchObject({ sentence: '请填写理由', isFinal: false });
  });

  it('passes on what was wrong with the input', () => {
    const error = { status: 400, name: 'ValidationError', message: '参数 at 不正确', details: {} };

    expect(readRefusal(error).sentence).toBe('参数 at 不正确');
  });

  it.each([
    { name: 'TypeError', message: 'Failed to fetch' },
    { status: 500, name: 'InternalServerError', message: 'Internal Server Error', details: {} },
  ])('keeps words from people that are not for them: $message', (error) => {
    expect(readRefusal(error)).toMatchObject({ sentence: null, isFinal: false });
  });
});
