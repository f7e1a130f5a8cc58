/** What a reader did with the marks under an element. */
export type MarkHandlers = { onMark: (id: string) => void };

/**
 * Lets readers follow the marks under an element of any document, by mouse, touch and keyboard:
 * Enter, the space bar and a click lead to what is said; Escape hides it. Gives the function that
 * ends this.
 */
export const listenToMarks = (root: HTMLElement, { onMark }: MarkHandlers): (() => void) => {
  const follow = (event: Event) => {
    // Of several things said of the same words, the one that began last is the narrowest.
    const id = markAt(event.target)?.dataset.marks?.split(' ').at(-1);
    if (id === undefined || isSelecting(root)) return;
    event.preventDefault();
    onMark(id);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') root.dataset.dismissed = '';
    if (event.key === 'Enter' || event.key === ' ') follow(event);
  };
  const showAgain = () => delete root.dataset.dismissed;
  const listeners = [
    ['click', follow],
    ['keydown', press as EventListener],
    ['focusin', showAgain],
    ['mouseover', showAgain],
  ] as const;
  for (const [name, listener] of listeners) root.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of listeners) root.removeEventListener(name, listener);
  };
};

/** An element of a frame is none of this window's `Element`. */
const markAt = (target: EventTarget | null): HTMLElement | null =>
  target !== null && 'closest' in target
    ? (target as HTMLElement).closest<HTMLElement>('[data-marks]')
    : null;

const isSelecting = (root: HTMLElement): boolean =>
  root.ownerDocument.getSelection()?.isCollapsed === false;
