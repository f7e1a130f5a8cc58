import { useEffect, useRef } from 'react';

export type BatchKeys = { onPrevious: () => void; onNext: () => void };

/** Alt+↑ and Alt+↓ go through a batch, from wherever the focus is, a text under way included. */
export const useBatchKeys = (keys: BatchKeys): void => {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
      event.preventDefault();
      if (event.key === 'ArrowUp') latest.current.onPrevious();
      else latest.current.onNext();
    };
    document.addEventListener('keydown', go);
    return () => document.removeEventListener('keydown', go);
  }, []);
};
