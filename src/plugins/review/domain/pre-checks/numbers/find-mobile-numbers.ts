import { digitGroups } from './digit-groups';
import { isAmount } from './is-amount';
import { joinedGroups, type JoinedNumber } from './joined-groups';
import { withoutContained } from './without-contained';

/** With the country's code, a long-distance 0, or nothing. */
const MOBILE = /^(?:0086|86|0)?1[3-9]\d{9}$/;

/** 138 1234 5678 as people group it; other groups are other numbers in a row. */
const SHAPE = /^(?:\d+|(?:2-|4-)?(?:3-4-4|3-8|7-4|5-6|11)|1(?:-1)+)$/;

/**
 * Mobile numbers: 11 digits from 13 to 19, alone or behind +86, with the usual separators. Amounts
 * and decimals of that length are not.
 */
export const findMobileNumbers = (text: string): JoinedNumber[] =>
  digitGroups(text).flatMap((run) =>
    withoutContained(
      joinedGroups(run, { min: 11, max: 15, accept: (digits) => MOBILE.test(digits) }).filter(
        ({ shape, before, after }) =>
          SHAPE.test(shape) &&
          !isAmount(after) &&
          !/(?:[¥￥$€] ?|(?<!\d)0\.)$/.test(before) &&
          !(/[a-z]$/.test(before) && /^[a-z]/.test(after)),
      ),
    ),
  );
