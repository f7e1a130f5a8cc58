import { useEffect, type RefObject } from 'react';
import { rowBeside } from './neighbours';

/** What typing means something else in: fields, and lists that are searched by their first letters. */
const TYPED_IN =
  'input:not([type="checkbox"]), textarea, select, [contenteditable], [role="combobox"], [role="listbox"], [role="menu"]';

const IN_FRONT = '[role="dialog"], [role="alertdialog"], [role="listbox"], [role="menu"]';

type RowKeys = {
  /** Around the rows. Each has the id of its case on its link as `data-case-link`. */
  list: RefObject<HTMLElement>;
  isOn: boolean;
  /** Keys that do something with the row that has the focus. */
  actions: Readonly<Record<string, (id: number) => void>>;
};

/** Moves the focus from row to row with j and k, and has other keys act on the row it is in. */
export const useRowKeys = ({ list, isOn, actions }: RowKeys): void => {
  useEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent) => {
      const { key } = event;
      if (isMeantElsewhere(event) || !list.current) return;
      const rows = rowsOf(list.current);
      const current = focusedRow(rows);
      if (key === 'j' || key === 'k') {
        const next = rowBeside([...rows.keys()], { from: current, key });
        if (next !== null) rows.get(next)?.focus();
        return;
      }
      const act = actions[key];
      if (!act || current === null) return;
      // The letter must not be typed into what opens.
      event.preventDefault();
      act(current);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [list, isOn, actions]);
};

const isMeantElsewhere = ({ target, ctrlKey, metaKey, altKey, repeat }: KeyboardEvent): boolean =>
  ctrlKey ||
  metaKey ||
  altKey ||
  repeat ||
  (target instanceof Element && target.closest(TYPED_IN) !== null) ||
  document.querySelector(IN_FRONT) !== null;

const rowsOf = (list: HTMLElement): Map<number, HTMLElement> =>
  new Map(
    Array.from(list.querySelectorAll<HTMLElement>('[data-case-link]'), (link) => [
      Number(link.dataset.caseLink),
      link,
    ]),
  );

/** The focus may be on anything in a row: its link, its button, its box to tick. */
const focusedRow = (rows: ReadonlyMap<number, HTMLElement>): number | null => {
  const focused = document.activeElement;
  for (const [id, link] of rows) {
    if (link.closest('tr, li')?.contains(focused)) return id;
  }
  return null;
};
