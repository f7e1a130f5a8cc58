import fc from 'fast-check';
import {
  caseMarks,
  inReadingOrder,
} from '../../../../src/plugins/review/admin/src/marks/case-marks';
import { markHtml } from '../../../../src/plugins/review/admin/src/marks/mark-html';
import type { Mark } from '../../../../src/plugins/review/admin/src/marks/mark';
import { segments } from '../../../../src/plugins/review/admin/src/marks/segments';
import type {
  CommentView,
  ToldFinding,
} from '../../../../src/plugins/review/admin/src/api/replies';

const aMark = (overrides: Partial<Mark>): Mark => ({
  id: 'comment-1',
  look: 'comment',
  tip: '',
  start: 0,
  end: 1,
  ...overrides,
});

const marks = fc.array(
  fc.record({
    start: fc.nat(20),
    length: fc.nat(8),
    look: fc.constantFrom<Mark['look'][]>('added', 'removed', 'comment', 'blocking'),
    tip: fc.constantFrom('', '<b>"&'),
  }),
  { maxLength: 5 },
);

const numbered = (list: { start: number; length: number; look: Mark['look']; tip: string }[]) =>
  list.map(({ start, length, look, tip }, index) =>
    aMark({
      id: look === 'added' || look === 'removed' ? null : `comment-${index}`,
      look,
      tip,
      start,
      end: start + length,
    }),
  );

describe('segments', () => {
  it('are all of a text, whatever lies over it, and every mark begins once', () => {
    fc.assert(
      fc.property(marks, fc.nat(30), (list, length) => {
        const all = numbered(list);
        const parts = segments(length, all);
        expect(parts.map(({ start }) => start)).toEqual(
          parts.map((_part, index) => parts[index - 1]?.end ?? 0),
        );
        expect(parts.at(-1)?.end ?? 0).toBe(length);
        const shown = all.filter(
          ({ id, start, end }) => id !== null && start < Math.min(end, length),
        );
        expect(parts.flatMap(({ begins }) => begins).sort()).toEqual(
          shown.map(({ id }) => id).sort(),
        );
      }),
    );
  });
});

describe('markHtml', () => {
  it('puts a mark around words, also where tags part them, and one place to come to', () => {
    expect(
      markHtml('<p>检查<b>企业</b>12家</p>', [aMark({ start: 1, end: 5, tip: '甲："几家？"' })]),
    ).toBe(
      '<p>检' +
        '<mark data-look="comment" data-marks="comment-1" data-tip="甲：&quot;几家？&quot;" tabindex="0" role="button" aria-description="甲：&quot;几家？&quot;">查</mark>' +
        '<b><mark data-look="comment" data-marks="comment-1" data-tip="甲：&quot;几家？&quot;">企业</mark></b>' +
        '<mark data-look="comment" data-marks="comment-1" data-tip="甲：&quot;几家？&quot;">1</mark>2家</p>',
    );
  });

  it('puts a sign before a picture', () => {
    expect(
      markHtml('<p>图</p><img src="a.png">', [
        aMark({ id: 'finding-0', look: 'warning', start: 1, end: 1, tip: '没有说明' }),
      ]),
    ).toMatch(/<mark data-look="warning"[^>]*><\/mark><img src="a.png">$/u);
  });

  it('changes nothing of the body, whatever it is', () => {
    const pieces = [
      '甲',
      '乙 ',
      '&amp;',
      '😀',
      '<p>',
      '</p>',
      '<b>',
      '</b>',
      '<br>',
      '<img src=x>',
    ];
    const html = fc
      .array(fc.constantFrom(...pieces), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(html, marks, (body, list) => {
        const marked = markHtml(body, numbered(list));
        expect(marked.replace(/<\/?(?:mark|ins|del)(?: [^>]*)?>/gu, '')).toBe(body);
      }),
    );
  });
});

const aComment = (overrides: Partial<CommentView>): CommentView => ({
  id: 1,
  text: '哪几家？',
  by: { id: 3, name: '编辑', post: null },
  at: '2026-01-01T00:00:00.000Z',
  round: 1,
  field: 'body',
  quote: '企业',
  start: 0,
  place: null,
  blocking: false,
  settled: null,
  replies: [],
  actions: { settle: { allowed: false, why: '' } },
  ...overrides,
});

const aFinding = (overrides: Partial<ToldFinding>): ToldFinding => ({
  code: 'listedTerm',
  severity: 'warning',
  at: 'title',
  offset: 2,
  length: 2,
  key: 'key',
  sentence: '应为“企业”',
  ...overrides,
});

const TEXTS = new Map([
  ['title', '检查起业'],
  ['body', '检查企业，企业整改。'],
]);

describe('caseMarks', () => {
  it('finds the words of comments nearest to where they were, and those of findings', () => {
    const found = caseMarks(TEXTS, {
      comments: [aComment({ start: 6 }), aComment({ id: 2, quote: '没有这些字' })],
      findings: [aFinding({}), aFinding({ at: 'cover', offset: undefined })],
      changed: [],
    });

    expect(found.get('body')).toEqual([
      { start: 5, end: 7, id: 'comment-1', look: 'comment', tip: '编辑：哪几家？' },
    ]);
    expect(found.get('title')).toEqual([
      { start: 2, end: 4, id: 'finding-0', look: 'warning', tip: '应为“企业”' },
    ]);
  });

  it('marks no findings in a field that was changed since: their places are of the draft', () => {
    const found = caseMarks(TEXTS, { comments: [], findings: [aFinding({})], changed: ['title'] });

    expect(found.size).toBe(0);
  });
});

describe('inReadingOrder', () => {
  it('puts what is said of the whole first, then follows the fields and their words', () => {
    const comments = [
      aComment({ id: 1, start: 5 }),
      aComment({ id: 2, start: 0 }),
      aComment({ id: 3, field: null, quote: '' }),
      aComment({ id: 4, field: 'title', quote: '', start: 0 }),
    ];

    expect(inReadingOrder(comments, TEXTS).map(({ id }) => id)).toEqual([3, 4, 2, 1]);
  });
});
