import { useEffect } from 'react';

/** Strapi acts on these whatever its buttons say: Ctrl+S and Ctrl+Enter, or Cmd in place of Ctrl. */
export const savesByKey = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && ['s', 'enter'].includes(key.toLowerCase());

export const publishesByKey = ({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && shiftKey && key === 'Enter';

/** Keeps keys from whatever else listens to them while `isBlocked`. */
export const useBlockedKeys = (
  isBlocked: boolean,
  isMeant: (event: KeyboardEvent) => boolean,
): void => {
  useEffect(() => {
    if (!isBlocked) return;
    const block = (event: KeyboardEvent) => {
      if (!isMeant(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', block, { capture: true });
    return () => window.removeEventListener('keydown', block, { capture: true });
  }, [isBlocked, isMeant]);
};
