import { rightId, type Right } from '../rights';

type Requested = { state: { userAbility: { can(action: string): boolean } } };

/** Passes who has any of the rights; Strapi's own `hasPermissions` asks for every one. */
export const hasOneRight = (
  { state }: Requested,
  { rights }: { rights: readonly Right[] },
): boolean => rights.some((right) => state.userAbility.can(rightId(right)));
