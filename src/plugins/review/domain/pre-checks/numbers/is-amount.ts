const UNIT =
  /^(?:\.\d+)? *(?:元|万|亿|吨|千克|公斤|克|米|平方|立方|公里|亩|人|户|件|次|个|家|kg|m[23²³]|kwh|%)/;

/** Whether what follows a number (folded text) makes it a quantity and not somebody's number. */
export const isAmount = (after: string): boolean => UNIT.test(after);
