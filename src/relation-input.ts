/**
 * Does what was sent for a relation name anything? Understands every notation that Strapi takes;
 * the panel sends `{ connect: [], disconnect: [] }` for a relation nobody touched.
 */
export const namesSomething = (value: unknown): boolean => {
  if (value === null || value === undefined) return false;
  if (typeof value !== 'object') return true;
  if (Array.isArray(value)) return value.length > 0;
  const { connect, set } = value as { connect?: unknown; set?: unknown };
  if (connect === undefined && set === undefined) return !('disconnect' in value);
  return [connect, set].some((part) =>
    Array.isArray(part) ? part.length > 0 : part !== null && part !== undefined,
  );
};

/** Does what was sent for a relation take everything out of it, whatever was there? */
export const emptiesAll = (value: unknown): boolean => {
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  if (Array.isArray(value)) return value.length === 0;
  return 'set' in value && !namesSomething(value);
};
