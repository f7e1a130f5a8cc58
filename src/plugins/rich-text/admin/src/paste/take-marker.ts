import { commentsIn, elementsIn, styleOf } from './dom';

const OPENING = /^\[if\s+!supportLists\]/i;
const CLOSING = /^\[endif\]/i;

/** The nodes Word wrote for programs that cannot count list items themselves. */
const writtenMarker = (paragraph: Element): ChildNode[] => {
  const opening = commentsIn(paragraph).find(({ data }) => OPENING.test(data));
  const nodes: ChildNode[] = [];
  let node = opening?.nextSibling ?? null;
  while (node !== null && !(node instanceof Comment && CLOSING.test(node.data))) {
    nodes.push(node);
    node = node.nextSibling;
  }
  // Without the closing comment this would be the whole paragraph.
  return node === null ? [] : nodes;
};

const markedSpans = (paragraph: Element): ChildNode[] => {
  const spans = elementsIn(paragraph, '[style]').filter((span) =>
    /mso-list\s*:\s*ignore/i.test(styleOf(span)),
  );
  return spans.slice(0, 1);
};

/**
 * Removes the marker of a list item (`·`, `1.`, `（一）`) from its paragraph.
 * Returns the marker's text without spaces around it, or '' if there is none.
 */
export const takeMarker = (paragraph: Element): string => {
  const written = writtenMarker(paragraph);
  const nodes = written.length > 0 ? written : markedSpans(paragraph);
  const text = nodes.map((node) => node.textContent ?? '').join('');
  for (const node of nodes) node.remove();
  return text.trim();
};
