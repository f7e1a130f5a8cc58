import fc from 'fast-check';
import {
  countOutcomes,
  newBatch,
  nextBatch,
  nextUndecided,
  type Batch,
  type BatchEvent,
  type Outcome,
} from '../../../../../src/plugins/review/admin/src/batch/batch';

const SIGNED: Outcome = { kind: 'signed', standing: 'next-stage', stage: '终审' };
const REFUSED: Outcome = { kind: 'refused', sentence: '刚刚有人作了改动', conflict: null };

const after = (batch: Batch, ...events: BatchEvent[]) => events.reduce(nextBatch, batch);
const opened = (...ids: number[]): BatchEvent[] =>
  ids.map((id) => ({ type: 'opened', id, round: 1 }));
const decided = (id: number, outcome: Outcome): BatchEvent => ({ type: 'decided', id, outcome });
const three = () => newBatch({ key: 'key', ids: [11, 12, 13] });
const outcomes = ({ items }: Batch) => items.map(({ outcome }) => outcome?.kind ?? null);

describe('a batch', () => {
  it('begins with its first item and nothing decided', () => {
    const batch = three();

    expect([batch.current, nextUndecided(batch), outcomes(batch)]).toEqual([
      0,
      1,
      [null, null, null],
    ]);
  });

  it('goes on to the next undecided item, and from the last one back to what was left out', () => {
    const batch = after(three(), ...opened(11, 12, 13), { type: 'moved', to: 1 });

    const second = after(batch, decided(12, SIGNED));
    const third = after(second, decided(13, { kind: 'returned' }));

    expect([second.current, third.current]).toEqual([2, 0]);
  });

  it('ends in its report', () => {
    const batch = after(
      three(),
      ...opened(11, 12, 13),
      decided(11, SIGNED),
      decided(12, { kind: 'skipped' }),
    );

    expect(batch.isReported).toBe(false);
    expect(after(batch, decided(13, SIGNED)).isReported).toBe(true);
  });

  it('stays where something was refused, so that it is read, and does not end the rest', () => {
    const batch = after(three(), ...opened(11, 12), decided(11, REFUSED));

    expect([batch.current, outcomes(batch), nextUndecided(batch)]).toEqual([
      0,
      ['refused', null, null],
      1,
    ]);
  });

  it('leaves a person where they went while their decision was on its way', () => {
    const batch = after(three(), ...opened(11, 12), { type: 'moved', to: 2 }, decided(11, SIGNED));

    expect([batch.current, outcomes(batch)]).toEqual([2, ['signed', null, null]]);
  });

  it('keeps what was typed for one item while others are looked at', () => {
    const batch = after(
      three(),
      { type: 'drafted', id: 11, draft: { opinion: '同意' } },
      { type: 'drafted', id: 11, draft: { checked: ['facts'] } },
      { type: 'moved', to: 2 },
      { type: 'moved', to: 0 },
    );

    expect(batch.items[0]?.draft).toEqual({ opinion: '同意', checked: ['facts'], waivers: {} });
  });

  it('takes up again what was skipped or refused, also from the report', () => {
    const batch = after(three(), ...opened(12), decided(12, REFUSED), { type: 'reported' });

    expect(after(batch, { type: 'reopened', id: 12 })).toMatchObject({
      current: 1,
      isReported: false,
      items: [{}, { outcome: null }, {}],
    });
  });

  it('counts its ends', () => {
    const batch = after(three(), ...opened(11, 12), decided(11, SIGNED), decided(12, REFUSED));

    expect(countOutcomes(batch)).toEqual({
      signed: 1,
      returned: 0,
      skipped: 0,
      refused: 1,
      undecided: 1,
    });
  });
});

describe('whatever happens in a batch', () => {
  const id = fc.constantFrom(11, 12, 13);
  const outcome = fc.constantFrom<Outcome>(
    SIGNED,
    REFUSED,
    { kind: 'returned' },
    { kind: 'skipped' },
  );
  const event: fc.Arbitrary<BatchEvent> = fc.oneof(
    fc.record({ type: fc.constant('opened' as const), id, round: fc.constant(1) }),
    fc.record({ type: fc.constant('decided' as const), id, outcome }),
    fc.record({ type: fc.constant('reopened' as const), id }),
    fc.record({ type: fc.constant('moved' as const), to: fc.integer({ min: -3, max: 6 }) }),
  );

  it('nothing is signed or returned that was not opened, and one of its items is before the person', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const { items, current } = after(three(), ...events);
        for (const { outcome: end, openedRound } of items)
          if (end?.kind === 'signed' || end?.kind === 'returned') expect(openedRound).toBe(1);
        expect(items[current]).toBeDefined();
      }),
    );
  });

  it('every item has one end or none', () => {
    fc.assert(
      fc.property(fc.array(event), (events) => {
        const counts = Object.values(countOutcomes(after(three(), ...events)));
        expect(counts.reduce((sum, count) => sum + count)).toBe(3);
      }),
    );
  });
});
