import fc from 'fast-check';
import type { Policy } from '../../../../../src/plugins/review/domain/policy';

const key = fc.stringMatching(/^[a-z][a-z0-9-]{0,12}$/u);
const names = fc.array(fc.string(), { maxLength: 3 });
const condition = fc.option(names, { nil: null });
const keyed = <T>(arbitrary: fc.Arbitrary<T & { key: string }>) =>
  fc.uniqueArray(arbitrary, { maxLength: 4, selector: (part) => part.key });

const stage = fc.record({
  key,
  name: fc.string(),
  task: fc.constantFrom('sign' as const, 'see' as const),
  signers: fc.record({
    roles: names,
    reach: fc.constantFrom('own-unit' as const, 'all' as const),
    people: fc.array(fc.nat(), { maxLength: 3 }),
  }),
  signatures: fc.nat(20),
  limitWorkingDays: fc.nat(200),
  checklist: keyed(fc.record({ key, text: fc.string(), required: fc.boolean() })),
  mayEdit: fc.boolean(),
});

/** Any policy that the server could hold, sensible or not. */
export const arbitraryPolicy: fc.Arbitrary<Policy> = fc.record({
  key,
  version: fc.nat(),
  name: fc.string(),
  selector: fc.record({
    uids: condition,
    columnSlugs: condition,
    unitIds: condition,
    origins: condition,
    officialSources: condition,
  }),
  priority: fc.integer({ min: -1000, max: 1000 }),
  stages: keyed(stage),
  mayRepeatSigner: fc.boolean(),
  emergencyLimitWorkingDays: fc.nat(200),
  scheduleGraceHours: fc.nat(720),
});
