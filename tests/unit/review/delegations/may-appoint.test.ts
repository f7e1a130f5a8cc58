import { mayAppoint } from '../../../../src/plugins/review/domain/delegations/may-appoint';
import { aPerson } from '../builders';

const [one, other, third] = [aPerson(), aPerson(), aPerson()];

test.each([
  [
    'oneself for oneself',
    { by: one, principal: one, delegate: other, managesPolicies: false },
    null,
  ],
  [
    'somebody for a colleague',
    { by: one, principal: other, delegate: third, managesPolicies: false },
    'notPrincipal',
  ],
  [
    'an administrator for somebody who is away',
    { by: one, principal: other, delegate: third, managesPolicies: true },
    null,
  ],
  [
    'an administrator as the delegate of another',
    { by: one, principal: other, delegate: one, managesPolicies: true },
    'appointsThemselves',
  ],
])('%s', (_, appointment, code) => {
  const verdict = mayAppoint(appointment);
  expect(verdict.allowed ? null : verdict.refusal.code).toBe(code);
});
