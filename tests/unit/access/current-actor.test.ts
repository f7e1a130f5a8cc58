import type { Core } from '@strapi/strapi';
import { currentActor } from '../../../src/access/actor';

const within = (state: object | undefined): Core.Strapi =>
  ({ requestContext: { get: () => state && { state } } }) as unknown as Core.Strapi;

const user = { id: 7 };
const userAbility = { can: () => true };

test('outside a request the system itself acts', () => {
  expect(currentActor(within(undefined))).toEqual({ kind: 'system' });
});

test('in a request of the panel the person acts', () => {
  const state = { user, userAbility, route: { info: { type: 'admin' } } };
  expect(currentActor(within(state))).toEqual({ kind: 'person', user, ability: userAbility });
});

test('in a request of the content API another site acts', () => {
  const state = { route: { info: { type: 'content-api' } }, auth: {} };
  expect(currentActor(within(state))).toEqual({ kind: 'site', mayPreview: false });
});

test('a request of the content API is another site’s even if it names a user', () => {
  const state = { user, userAbility, route: { info: { type: 'content-api' } } };
  expect(currentActor(within(state))).toMatchObject({ kind: 'site' });
});
