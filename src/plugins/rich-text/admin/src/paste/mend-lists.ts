import { elementsIn } from './dom';

/** Word writes `<ul><li>…</li><ul>…</ul></ul>`; the inner list belongs to the item before it. */
export const mendLists = (root: HTMLElement): void => {
  for (const list of elementsIn(root, ':is(ul, ol) > :is(ul, ol)')) {
    const item = list.previousElementSibling ?? list.ownerDocument.createElement('li');
    if (item.parentElement === null) list.before(item);
    item.append(list);
  }
};
