import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';

const STOPS = 'button:not(:disabled), [role="combobox"]';

const stopsOf = (toolbar: HTMLElement | null): HTMLElement[] =>
  toolbar === null ? [] : [...toolbar.querySelectorAll<HTMLElement>(STOPS)];

const nextIndex = (key: string, index: number, count: number): number | null => {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
};

/**
 * Makes a toolbar one stop of the Tab key, with arrow keys, Home and End moving inside it, as the
 * ARIA practices ask. Works on the rendered buttons, so that tools may come and go.
 */
export const useRovingFocus = (toolbar: RefObject<HTMLElement>) => {
  const current = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const stops = stopsOf(toolbar.current);
    const kept = stops.find((stop) => stop === current.current) ?? stops[0];
    for (const stop of stops) stop.tabIndex = stop === kept ? 0 : -1;
  });

  const onFocus = ({ target }: FocusEvent<HTMLElement>): void => {
    const stops = stopsOf(toolbar.current);
    if (!stops.includes(target)) return;
    current.current = target;
    for (const stop of stops) stop.tabIndex = stop === target ? 0 : -1;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const stops = stopsOf(toolbar.current);
    const index = stops.findIndex((stop) => stop === event.target);
    const next = index < 0 ? null : nextIndex(event.key, index, stops.length);
    if (next === null) return;
    event.preventDefault();
    stops[next]?.focus();
  };

  return { onFocus, onKeyDown };
};
