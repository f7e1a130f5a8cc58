import { type ListMarker, listMarker } from '../../../domain/list-marker';
import { elementsIn, styleOf } from './dom';
import { takeMarker } from './take-marker';

/** A paragraph that Word or WPS shows as a list item. */
type Item = { paragraph: Element; level: number; list: string; marker: ListMarker };

/** A list being filled; `next` is the number its next item should have. */
type OpenList = {
  element: Element;
  level: number;
  list: string;
  ordered: boolean;
  next: number | null;
};

const MEMBERSHIP = /mso-list\s*:\s*(l\d+)\s+level(\d+)\s+(lfo\d+)/i;

const readItem = (paragraph: Element): Item | null => {
  const [, list, level, override] = MEMBERSHIP.exec(styleOf(paragraph)) ?? [];
  if (list === undefined || level === undefined) return null;
  const written = takeMarker(paragraph);
  const marker = listMarker(written);
  if (marker.kind === 'words') {
    paragraph.prepend(`${written}\u3000`);
    paragraph.removeAttribute('style');
    return null;
  }
  return { paragraph, level: Number(level), list: `${list} ${override}`, marker };
};

/** Whether an item is the next of a list on its level. */
const continues = (open: OpenList, { list, marker }: Item): boolean => {
  if (open.list !== list || open.ordered !== (marker.kind === 'number')) return false;
  const value = marker.kind === 'number' ? marker.value : null;
  return value === null || open.next === null || value === open.next;
};

const openList = ({ paragraph, level, list, marker }: Item): OpenList => {
  const ordered = marker.kind === 'number';
  const element = paragraph.ownerDocument.createElement(ordered ? 'ol' : 'ul');
  const first = marker.kind === 'number' ? marker.value : null;
  if (first !== null && first !== 1) element.setAttribute('start', String(first));
  return { element, level, list, ordered, next: first };
};

/** Closes the lists the item does not belong to, opens one if none is left for it. */
const listFor = (item: Item, stack: OpenList[]): OpenList => {
  while (stack.length > 0) {
    const current = stack.at(-1);
    if (current === undefined || current.level < item.level) break;
    if (current.level === item.level && continues(current, item)) return current;
    stack.pop();
  }
  const opened = openList(item);
  const parent = stack.at(-1)?.element.lastElementChild;
  if (parent) parent.append(opened.element);
  else item.paragraph.before(opened.element);
  stack.push(opened);
  return opened;
};

/** Turns one run of list paragraphs into lists that stand in its place. */
const buildRun = (items: readonly Item[]): void => {
  const stack: OpenList[] = [];
  for (const item of items) {
    const list = listFor(item, stack);
    const entry = item.paragraph.ownerDocument.createElement('li');
    entry.append(...item.paragraph.childNodes);
    list.element.append(entry);
    if (list.next !== null) list.next += 1;
  }
  for (const { paragraph } of items) paragraph.remove();
};

/** Whether nothing but white space and comments stands between two siblings. */
const adjoin = (first: Element, second: Element): boolean => {
  if (first.nextElementSibling !== second) return false;
  let node = first.nextSibling;
  while (node !== null && node !== second) {
    if (node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '') return false;
    node = node.nextSibling;
  }
  return true;
};

const runsOf = (items: readonly Item[]): Item[][] => {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run !== undefined && previous !== undefined && adjoin(previous.paragraph, item.paragraph))
      run.push(item);
    else runs.push([item]);
  }
  return runs;
};

/**
 * Rebuilds the lists that Word and WPS put on the clipboard as paragraphs with `mso-list` styles
 * and markers written out. Paragraphs whose number was typed by hand have no such style and stay.
 */
export const rebuildLists = (root: HTMLElement): void => {
  const items = elementsIn(root, 'p[style]')
    .map(readItem)
    .filter((item) => item !== null);
  for (const run of runsOf(items)) buildRun(run);
};
