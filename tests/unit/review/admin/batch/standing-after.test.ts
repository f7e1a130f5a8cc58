import type { CaseState } from '../../../../../src/plugins/review/domain/case';
import { standingAfter } from '../../../../../src/plugins/review/admin/src/batch/standing-after';

const at = (state: CaseState, index: number | null = null) => ({
  state,
  stage: index === null ? null : { index, name: `第${index}级`, of: 3 },
});

it.each([
  ['in-review', 0, at('in-review', 1), 'next-stage'],
  ['in-review', 1, at('in-review', 1), 'same-stage'],
  ['in-review', 2, at('published'), 'public'],
  ['in-review', 2, at('withdrawn'), 'down'],
  ['in-review', 2, at('approved'), 'approved'],
  ['pending-retrospective', null, at('pending-retrospective'), 'same-stage'],
] as const)('a signature on what was %s at stage %s', (state, index, after, expected) => {
  expect(standingAfter(at(state, index), after)).toBe(expected);
});
