import { blockingComments } from '../../../../src/plugins/review/domain/comments/blocking-comments';

const settled = { by: { id: 1, name: '张三' }, at: '2026-11-23T01:00:00.000Z', answer: '' };

describe('blockingComments', () => {
  it('gives those that block and are not settled', () =>
    expect(
      blockingComments([
        { id: 1, blocking: true, settled: null },
        { id: 2, blocking: true, settled },
        { id: 3, blocking: false, settled: null },
        { id: 4, blocking: false, settled },
      ]).map(({ id }) => id),
    ).toEqual([1]));
});
