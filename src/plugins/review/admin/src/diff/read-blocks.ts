/** A paragraph, a heading, an item of a list, a row of a table, or a picture. */
export type Block = {
  /** Name of the element: `p`, `h2`, `li`, `tr`, `figure` … */
  element: string;
  /** One text, or for a row of a table one a cell. */
  texts: readonly string[];
  /** The block as HTML: two blocks of equal texts may differ in it. */
  html: string;
};

const BLOCKS = new Set(
  'address article aside blockquote dd div dl dt figure footer h1 h2 h3 h4 h5 h6 header hr img li ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const isBlock = (node: Node): node is Element =>
  node instanceof Element && BLOCKS.has(node.localName);

const textOf = (node: Node): string => (node.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** The blocks of stored HTML in their order. Nothing of the HTML is run or loaded. */
export const readBlocks = (html: string): Block[] =>
  blocksIn(new DOMParser().parseFromString(html, 'text/html').body);

const blocksIn = (parent: Node): Block[] => {
  const blocks: Block[] = [];
  let inline: Node[] = [];
  const endInline = () => {
    const block = blockOf('p', inline);
    if (block) blocks.push(block);
    inline = [];
  };
  for (const node of parent.childNodes) {
    if (!isBlock(node)) {
      inline.push(node);
      continue;
    }
    endInline();
    blocks.push(...blocksOf(node));
  }
  endInline();
  return blocks;
};

const blocksOf = (element: Element): Block[] => {
  const name = element.localName;
  if (name === 'tr') {
    return [
      {
        element: name,
        texts: Array.from(element.children, textOf),
        html: element.innerHTML,
      },
    ];
  }
  if (name === 'img' || name === 'hr' || name === 'figure') {
    return [{ element: name, texts: [pictureText(element)], html: element.outerHTML }];
  }
  if (Array.from(element.childNodes).some(isBlock)) return blocksIn(element);
  const block = blockOf(name, Array.from(element.childNodes));
  return block ? [block] : [];
};

const pictureText = (element: Element): string => {
  const image = element.localName === 'img' ? element : element.querySelector('img');
  return [image?.getAttribute('alt'), textOf(element)].filter(Boolean).join(' ');
};

const blockOf = (element: string, nodes: readonly Node[]): Block | null => {
  const text = nodes
    .map((node) => node.textContent ?? '')
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
  if (text === '') return null;
  const html = nodes
    .map((node) => (node instanceof Element ? node.outerHTML : (node.textContent ?? '')))
    .join('');
  return { element, texts: [text], html };
};
