import { errors } from '@strapi/utils';
import fc from 'fast-check';
import { DEFAULT_POLICIES } from '../../../../src/plugins/review/domain/policies/default-policies';
import { readPolicy } from '../../../../src/plugins/review/server/src/controllers/read-policy';

test.each(DEFAULT_POLICIES.map((policy) => [policy.key, policy] as const))(
  'the policy “%s” is read as it is',
  (key, policy) => expect(readPolicy(JSON.parse(JSON.stringify(policy)), key)).toEqual(policy),
);

test('whatever comes, it is a policy or refused in words', () => {
  const [policy] = DEFAULT_POLICIES;
  const parts = Object.fromEntries(
    Object.entries(policy ?? {}).map(([name, value]) => [
      name,
      fc.oneof({ weight: 5, arbitrary: fc.constant(value) }, fc.jsonValue()),
    ]),
  );
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record(parts)), (body) => {
      try {
        expect(readPolicy(body, 'leaders')).toEqual(body);
      } catch (error) {
        expect(error).toBeInstanceOf(errors.ValidationError);
      }
    }),
  );
});
