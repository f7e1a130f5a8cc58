/** Moves the focus and the view to an element; nothing happens where there is none. */
export const goTo = (element: HTMLElement | null | undefined): void => {
  element?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
};
