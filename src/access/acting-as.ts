import type { Core } from '@strapi/strapi';

/**
 * Runs `run` as if `user` had sent the request, so that every gate sees that person with their
 * roles and rights. For code that works on a person's behalf, such as the demo data.
 */
export const actingAs = async <T>(
  { strapi, user }: { strapi: Core.Strapi; user: { id: number } },
  run: () => Promise<T>,
): Promise<T> => {
  const person = await strapi.db
    .query('admin::user')
    .findOne({ where: { id: user.id }, populate: ['roles'] });
  const userAbility = await strapi.service('admin::permission').engine.generateUserAbility(person);
  const request = { state: { user: person, userAbility, route: { info: { type: 'admin' } } } };
  return new Promise<T>((resolve, reject) => {
    void strapi.requestContext.run(
      request as unknown as Parameters<typeof strapi.requestContext.run>[0],
      () => run().then(resolve, reject),
    );
  });
};
