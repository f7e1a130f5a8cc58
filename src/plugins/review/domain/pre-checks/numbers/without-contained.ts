/** Drops what lies inside another: of several readings of the same digits the longest stays. */
export const withoutContained = <Part extends { start: number; end: number }>(
  parts: readonly Part[],
): Part[] => {
  let reach = -1;
  return [...parts]
    .sort((one, other) => one.start - other.start || other.end - one.end)
    .filter(({ end }) => {
      const isNew = end > reach;
      reach = Math.max(reach, end);
      return isNew;
    });
};
