/** Small moves on a parsed document, shared by the steps of cleaning. */

/** Puts an element's children in its place. */
export const unwrap = (element: Element): void => element.replaceWith(...element.childNodes);

/** Gives an element another name; its attributes go, its children stay. */
export const rename = (element: Element, name: string): Element => {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
};

/** The `style` attribute as written: Word's own properties are unknown to the browser's parser. */
export const styleOf = (element: Element): string => element.getAttribute('style') ?? '';

/** Elements below a root, in document order, as they are now. */
export const elementsIn = (root: ParentNode, selector = '*'): Element[] => [
  ...root.querySelectorAll(selector),
];

const nodesIn = (root: Node, show: number): Node[] => {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, show);
  const nodes: Node[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  return nodes;
};

/** Comments below a root. Word's conditions (`[if !supportLists]`) are comments too. */
export const commentsIn = (root: Node): Comment[] =>
  nodesIn(root, NodeFilter.SHOW_COMMENT).filter((node) => node instanceof Comment);

export const textsIn = (root: Node): Text[] =>
  nodesIn(root, NodeFilter.SHOW_TEXT).filter((node) => node instanceof Text);

/** Whether there is nothing to read or see in an element. */
export const isBlank = (element: Element): boolean =>
  (element.textContent ?? '').trim() === '' && element.querySelector('img, hr, table') === null;

export const BLOCK_SELECTOR =
  'p, h1, h2, h3, h4, h5, h6, ul, ol, li, table, blockquote, pre, figure, hr, div';
