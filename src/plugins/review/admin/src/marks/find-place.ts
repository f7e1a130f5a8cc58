/** Where a mark begins, in an element or in the frames within it; null when it is not shown. */
export const findPlace = (root: HTMLElement, id: string): HTMLElement | null => {
  const selector = `[data-marks~="${id}"][role="button"]`;
  const frames = Array.from(root.querySelectorAll('iframe'), (frame) => frame.contentDocument);
  for (const where of [root, ...frames]) {
    const place = where?.querySelector<HTMLElement>(selector);
    if (place) return place;
  }
  return null;
};
