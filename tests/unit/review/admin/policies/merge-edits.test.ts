import fc from 'fast-check';
import { changeForm } from '../../../../../src/plugins/review/admin/src/policies/change-form';
import { mergeEdits } from '../../../../../src/plugins/review/admin/src/policies/merge-edits';
import { formOf, newStage } from '../../../../../src/plugins/review/admin/src/policies/policy-form';
import { aPolicy } from '../../builders';
import { arbitraryPolicy } from './arbitrary-policy';

const base = formOf(aPolicy());
const order = ({ stages }: typeof base) => stages.map(({ key }) => key);
const merge = (mine: typeof base, theirs: typeof base) => mergeEdits({ base, mine, theirs });

const limited = (limitWorkingDays: string) =>
  changeForm(base, { type: 'setStage', stage: 'editor', change: { limitWorkingDays } });
const renamed = changeForm(base, {
  type: 'setStage',
  stage: 'editor',
  change: { name: '一审' },
});

describe('two people at one policy', () => {
  it('have both their words where each changed something else', () => {
    const both = merge(renamed, limited('5'));

    expect(both.stages[1]).toMatchObject({ name: '一审', limitWorkingDays: '5' });
  });

  it('have mine where both changed the same', () =>
    expect(merge(limited('3'), limited('5')).stages[1]?.limitWorkingDays).toBe('3'));

  it('have the stages that either added, mine in their place and theirs at the end', () => {
    const mine = changeForm(base, { type: 'addStage', key: 'mine' });
    const theirs = changeForm(base, { type: 'addStage', key: 'theirs' });

    expect(order(merge(mine, theirs))).toEqual([...order(base), 'mine', 'theirs']);
  });

  it('lose a stage that one took away and the other did not touch', () => {
    const gone = changeForm(base, { type: 'removeStage', stage: 'editor' });

    expect(order(merge(renamed, gone))).toEqual(order(base));
    expect(
      order(merge(changeForm(base, { type: 'set', change: { name: '新' } }), gone)),
    ).not.toContain('editor');
    expect(order(merge(gone, limited('5')))).not.toContain('editor');
  });

  it('have the order of the one who moved something', () => {
    const moved = changeForm(base, { type: 'moveStage', stage: 'approver', to: 0 });

    expect(order(merge(renamed, moved))).toEqual(order(moved));
    expect(order(merge(moved, limited('5')))).toEqual(order(moved));
    expect(merge(renamed, moved).stages[2]?.name).toBe('一审');
  });

  it('keep a stage that one of them is still writing', () => {
    const mine = { ...base, stages: [newStage('mine')] };

    expect(order(merge(mine, limited('5')))).toEqual(['mine']);
  });
});

test('who changed nothing takes over everything, and nobody is overruled by who changed nothing', () =>
  fc.assert(
    fc.property(arbitraryPolicy, arbitraryPolicy, (one, other) => {
      const [before, after] = [formOf(one), formOf(other)];
      expect(mergeEdits({ base: before, mine: before, theirs: after })).toEqual(after);
      expect(mergeEdits({ base: before, mine: after, theirs: before })).toEqual(after);
      expect(mergeEdits({ base: before, mine: after, theirs: after })).toEqual(after);
    }),
  ));
