import { digitGroups } from './digit-groups';
import { isIdNumber } from './is-id-number';
import { joinedGroups, type JoinedNumber } from './joined-groups';

/**
 * ID-card numbers of 18 characters: whole numbers only, not 18 digits out of a longer one, and
 * with separators anywhere between their digits. `today` as `YYYY-MM-DD`.
 */
export const findIdNumbers = (text: string, today: string): JoinedNumber[] =>
  digitGroups(text).flatMap((run) =>
    joinedGroups(run, { min: 18, max: 18, accept: (digits) => isIdNumber(digits, today) }),
  );
