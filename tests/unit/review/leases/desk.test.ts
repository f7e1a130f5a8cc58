import fc from 'fast-check';
import { attend, INTENTS, type Intent } from '../../../../src/plugins/review/domain/leases/attend';
import {
  emptyDesk,
  holderOf,
  LEASE_SECONDS,
  presentDesk,
  type Desk,
} from '../../../../src/plugins/review/domain/leases/desk';
import { leave } from '../../../../src/plugins/review/domain/leases/leave';
import { takeOver } from '../../../../src/plugins/review/domain/leases/take-over';

const START = Date.parse('2026-11-20T04:03:00Z');
const after = (seconds: number): string => new Date(START + seconds * 1000).toISOString();

const zhang = { id: 1, name: '张三' };
const li = { id: 2, name: '李四' };
const wang = { id: 3, name: '王五' };

type Heard = [person: typeof zhang, intent: Intent, seconds: number];

const deskAfter = (...heard: Heard[]): Desk =>
  heard.reduce(
    (desk, [person, intent, seconds]) => attend(desk, { person, intent, at: after(seconds) }),
    emptyDesk,
  );

const holder = (desk: Desk): string | undefined => holderOf(desk)?.person.name;
const names = ({ attendants }: Desk): string[] => attendants.map(({ person }) => person.name);

describe('who holds an item', () => {
  it('is nobody while people only look', () => {
    const desk = deskAfter([zhang, 'look', 0], [li, 'look', 5]);

    expect(names(desk)).toEqual(['张三', '李四']);
    expect(holderOf(desk)).toBeNull();
  });

  it('is the first who writes, since they began', () => {
    const desk = deskAfter([zhang, 'look', 0], [zhang, 'write', 10], [li, 'write', 20]);

    expect(holder(desk)).toBe('张三');
    expect(deskAfter([zhang, 'write', 10], [zhang, 'write', 40]).hold?.since).toBe(after(10));
  });

  it('is free again when the holder has saved', () => {
    expect(holder(deskAfter([zhang, 'write', 0], [zhang, 'done', 9]))).toBeUndefined();
  });

  it('stays with somebody who has a second tab open that they only look at', () => {
    expect(holder(deskAfter([zhang, 'write', 0], [zhang, 'look', 9]))).toBe('张三');
  });

  it('is not changed by one who holds nothing and is done', () => {
    expect(holder(deskAfter([zhang, 'write', 0], [li, 'done', 9]))).toBe('张三');
  });

  it('falls to the next who writes when the holder is not heard of', () => {
    const held = deskAfter([zhang, 'write', 0], [li, 'write', 30]);
    const heard = (seconds: number) =>
      attend(held, { person: li, intent: 'write', at: after(seconds) });

    expect(holder(heard(LEASE_SECONDS - 1))).toBe('张三');
    expect(holder(heard(LEASE_SECONDS))).toBe('李四');
    expect(names(heard(LEASE_SECONDS))).toEqual(['李四']);
  });
});

describe('taking over', () => {
  const held = deskAfter([zhang, 'write', 0], [li, 'look', 5], [wang, 'look', 6]);
  const by = (desk: Desk, person: typeof zhang, fromId: number | null, seconds = 10) =>
    takeOver(desk, { person, fromId, at: after(seconds) });

  it('makes the other the holder, who stays it before they write', () => {
    const taken = by(held, li, zhang.id);

    if (!taken.allowed) throw new Error(taken.refusal.code);
    expect(holder(taken.desk)).toBe('李四');
    expect(holder(attend(taken.desk, { person: li, intent: 'look', at: after(20) }))).toBe('李四');
    expect(holder(attend(taken.desk, { person: zhang, intent: 'write', at: after(20) }))).toBe(
      '李四',
    );
  });

  it('is refused to the second of two who took it from the same holder', () => {
    const first = by(held, li, zhang.id);
    if (!first.allowed) throw new Error(first.refusal.code);

    expect(by(first.desk, wang, zhang.id)).toEqual({
      allowed: false,
      refusal: { code: 'takenOverMeanwhile', values: { name: '李四' } },
    });
  });

  it('is possible from nobody, and from one who has left meanwhile', () => {
    expect(by(emptyDesk, li, null)).toMatchObject({ allowed: true });
    expect(by(held, li, wang.id, LEASE_SECONDS)).toMatchObject({ allowed: true });
  });
});

describe('leaving', () => {
  it('frees the item at once', () => {
    const desk = leave(deskAfter([zhang, 'write', 0], [li, 'look', 5]), {
      personId: zhang.id,
      at: after(10),
    });

    expect(names(desk)).toEqual(['李四']);
    expect(desk.hold).toBeNull();
  });

  it('of one who only looks leaves the holder theirs', () => {
    const desk = leave(deskAfter([zhang, 'write', 0], [li, 'look', 5]), {
      personId: li.id,
      at: after(10),
    });

    expect(holder(desk)).toBe('张三');
  });
});

describe('whatever people do', () => {
  const act = fc.record({
    person: fc.constantFrom(zhang, li, wang),
    act: fc.constantFrom(...INTENTS, 'leave', 'take'),
    wait: fc.integer({ min: 0, max: 200 }),
  });

  it('the holder is there, and nobody is there twice or longer than they are heard of', () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 30 }), (acts) => {
        let desk = emptyDesk;
        let seconds = 0;
        for (const { person, act: what, wait } of acts) {
          seconds += wait;
          const at = after(seconds);
          const before = holderOf(presentDesk(desk, at));
          if (what === 'leave') desk = leave(desk, { personId: person.id, at });
          else if (what === 'take') {
            const taken = takeOver(desk, { person, fromId: before?.person.id ?? null, at });
            expect(taken.allowed).toBe(true);
            if (taken.allowed) desk = taken.desk;
          } else {
            desk = attend(desk, { person, intent: what, at });
            // By attending nobody takes the item from somebody else.
            if (before && before.person.id !== person.id)
              expect(holder(desk)).toBe(before.person.name);
          }
          expect(desk.hold === null).toBe(holderOf(desk) === null);
          expect(new Set(names(desk)).size).toBe(desk.attendants.length);
          for (const { seenAt } of desk.attendants)
            expect(Date.parse(at) - Date.parse(seenAt)).toBeLessThan(LEASE_SECONDS * 1000);
        }
      }),
    );
  });
});
