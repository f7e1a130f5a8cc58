import fc from 'fast-check';
import {
  changeForm,
  type FormAction,
} from '../../../../../src/plugins/review/admin/src/policies/change-form';
import { formOf, policyOf } from '../../../../../src/plugins/review/admin/src/policies/policy-form';
import { aPolicy, aStage, leadStage } from '../../builders';
import { arbitraryPolicy } from './arbitrary-policy';

const checklist = ['facts', 'links', 'secrecy'].map((key) => ({ key, text: key, required: true }));
const before = formOf(
  aPolicy({ stages: [leadStage, aStage({ key: 'editor', name: '复审', checklist }), aStage()] }),
);

const after = (...actions: FormAction[]) => actions.reduce(changeForm, before);
const order = ({ stages }: typeof before) => stages.map(({ key }) => key);
const itemsOf = ({ stages }: typeof before, key: string) =>
  stages.find((stage) => stage.key === key)?.checklist.map((item) => item.key);

describe('stages', () => {
  it.each<[string, FormAction, string[]]>([
    [
      'to the front',
      { type: 'moveStage', stage: 'approver', to: 0 },
      ['approver', 'section-lead', 'editor'],
    ],
    [
      'to the end',
      { type: 'moveStage', stage: 'section-lead', to: 2 },
      ['editor', 'approver', 'section-lead'],
    ],
    [
      'not beyond the end',
      { type: 'moveStage', stage: 'section-lead', to: 9 },
      ['editor', 'approver', 'section-lead'],
    ],
    [
      'not before the front',
      { type: 'moveStage', stage: 'editor', to: -1 },
      ['editor', 'section-lead', 'approver'],
    ],
    [
      'nowhere, when there is no such stage',
      { type: 'moveStage', stage: 'gone', to: 0 },
      ['section-lead', 'editor', 'approver'],
    ],
  ])('are moved %s', (_, action, expected) => expect(order(after(action))).toEqual(expected));

  it('are added at the end, for one signature, with the key they are given', () => {
    const added = after({ type: 'addStage', key: 'stage-new' });

    expect(added.stages.at(-1)).toMatchObject({ key: 'stage-new', task: 'sign', signatures: '1' });
  });

  it('are removed alone', () =>
    expect(order(after({ type: 'removeStage', stage: 'editor' }))).toEqual([
      'section-lead',
      'approver',
    ]));

  it('keep their keys when they are renamed', () => {
    const renamed = after(
      { type: 'setStage', stage: 'editor', change: { name: '一审' } },
      { type: 'setSigners', stage: 'editor', change: { reach: 'own-unit' } },
    );

    expect(renamed.stages[1]).toMatchObject({
      key: 'editor',
      name: '一审',
      signers: { reach: 'own-unit', roles: ['approver'] },
    });
    expect(renamed.stages[0]).toBe(before.stages[0]);
  });
});

describe('a checklist', () => {
  it.each<[string, FormAction, string[]]>([
    [
      'moved',
      { type: 'moveItem', stage: 'editor', item: 'secrecy', to: 0 },
      ['secrecy', 'facts', 'links'],
    ],
    [
      'added',
      { type: 'addItem', stage: 'editor', key: 'item-new' },
      ['facts', 'links', 'secrecy', 'item-new'],
    ],
    ['removed', { type: 'removeItem', stage: 'editor', item: 'links' }, ['facts', 'secrecy']],
  ])('has items %s', (_, action, expected) =>
    expect(itemsOf(after(action), 'editor')).toEqual(expected),
  );

  it('has an item reworded, under its key', () => {
    const reworded = after({
      type: 'setItem',
      stage: 'editor',
      item: 'links',
      change: { text: '链接都能打开' },
    });

    expect(reworded.stages[1]?.checklist[1]).toEqual({
      key: 'links',
      text: '链接都能打开',
      required: true,
    });
  });
});

it('takes a condition of which nothing is left for none', () => {
  const chosen = after({ type: 'setCondition', condition: 'origins', values: ['转载'] });

  expect(chosen.selector.origins).toEqual(['转载']);
  expect(
    changeForm(chosen, { type: 'setCondition', condition: 'origins', values: [] }).selector.origins,
  ).toBeNull();
});

it('goes on over a newer version with everything that was typed, and what the other changed', () => {
  const typed = after({ type: 'set', change: { name: '改了一半' } });

  const seen = policyOf(before);
  const latest = { ...seen, version: 7, priority: 50 };

  expect(changeForm(typed, { type: 'rebase', seen, latest })).toEqual({
    ...typed,
    version: 7,
    priority: '50',
  });
});

it('moves a stage and back as if nothing had happened, and loses none', () =>
  fc.assert(
    fc.property(arbitraryPolicy, fc.nat(3), fc.nat(3), (policy, from, to) => {
      const form = formOf(policy);
      const stage = form.stages[from]?.key ?? '';
      const there = changeForm(form, { type: 'moveStage', stage, to });
      const back = changeForm(there, { type: 'moveStage', stage, to: from });

      expect(order(there).sort()).toEqual(order(form).sort());
      expect(policyOf(back)).toEqual(policy);
    }),
  ));
