import { useState, type KeyboardEvent } from 'react';
import { toggled } from '../../inbox/toggled';

/** Which cases of a list are ticked. */
export type Selection = {
  ids: ReadonlySet<number>;
  toggle: (id: number) => void;
  /** Ticks all of these, or none where all were. */
  toggleAll: (ids: readonly number[]) => void;
  /** Unticks one that is decided. */
  drop: (id: number) => void;
  /** Space on a case's title, which carries its id in `data-case-link`, ticks it. */
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
};

export const useSelection = (): Selection => {
  const [ids, setIds] = useState<ReadonlySet<number>>(new Set());
  const toggle = (id: number) => setIds((known) => toggled(known, [id]));
  return {
    ids,
    toggle,
    toggleAll: (all) => setIds((known) => toggled(known, all)),
    drop: (id) => setIds((known) => new Set([...known].filter((other) => other !== id))),
    onKeyDown(event) {
      const id = event.target instanceof HTMLElement && event.target.dataset.caseLink;
      if (event.key !== ' ' || !id) return;
      event.preventDefault();
      toggle(Number(id));
    },
  };
};
