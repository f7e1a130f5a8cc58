import {
  verifyCaseEntries,
  type CaseEntries,
} from '../../../../src/plugins/review/domain/approval-form/verify-case-entries';
import { sha256 } from '../ledger/builders';
import { entriesOf, handedIn, signed, step } from './builders';

const facts = [
  step({ caseId: 1 }),
  handedIn(),
  step({ caseId: 2 }),
  signed('初审'),
  step({ caseId: 3 }),
];
const sound = entriesOf(facts);

const verify = (changes: Partial<CaseEntries>) =>
  verifyCaseEntries({ ...sound, ...changes }, sha256);

const without = (sequence: number) =>
  new Map([...sound.neighbours].filter(([number]) => number !== sequence));

describe('the entries of a case among others', () => {
  it('verify as they were written', () => expect(verify({})).toEqual([]));

  it('verify when more was appended while they were read', () =>
    expect(verify({ head: { sequence: 1, hash: 'x' }, neighbours: without(5) })).toEqual([]));

  it('verify at the beginning of a ledger that a retention cut off', () =>
    expect(verify({ lowest: 2, neighbours: without(1) })).toEqual([]));

  it('tell of one that says something else', () => {
    const [first, second] = sound.entries;
    if (!first || !second) throw new Error('no entries');
    const forged = { ...second, entry: { ...second.entry, stage: '终审' } };
    expect(verify({ entries: [first, forged] })).toEqual([{ code: 'entryAltered', at: 4 }]);
  });

  it('tell of a neighbour that follows something else', () => {
    const neighbours = new Map(sound.neighbours).set(5, { previousHash: 'other', hash: 'x' });
    expect(verify({ neighbours })).toEqual([{ code: 'linkBroken', at: 5 }]);
  });

  it('tell of a neighbour that is not what it was', () => {
    const neighbours = new Map(sound.neighbours).set(1, { previousHash: 'x', hash: 'other' });
    expect(verify({ neighbours })).toEqual([{ code: 'linkBroken', at: 2 }]);
  });

  it.each([
    ['before', 1],
    ['after', 5],
  ])('tell when the entry %s them is gone', (_, gone) =>
    expect(verify({ neighbours: without(gone) })).toEqual([
      { code: 'entryMissing', at: gone, values: { to: gone } },
    ]),
  );

  it('tell when one between them is gone', () =>
    expect(verify({ within: 2 })).toEqual([{ code: 'entryMissing', at: 2, values: { to: 4 } }]));

  it('tell when the ledger ends elsewhere', () => {
    const last = entriesOf(facts.slice(0, 4));
    const head = { sequence: 4, hash: 'other' };
    expect(verifyCaseEntries({ ...last, head }, sha256)).toEqual([{ code: 'headWrong', at: 4 }]);
    expect(verifyCaseEntries({ ...last, head: null }, sha256)).toEqual([
      { code: 'headWrong', at: 4 },
    ]);
  });
});
