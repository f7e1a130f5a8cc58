import type { Grid } from './align-columns';
import { tableGrid } from './table-grid';
import { wordsOf } from './words-of';

/** A picture of a body, as its `img` says. */
export type Picture = { src: string; alt: string };

/** A paragraph, a heading, an item of a list, a table, or a picture with its caption. */
export type Block = {
  /** Name of the element: `p`, `h2`, `li`, `table`, `figure` … */
  element: string;
  /** The block as HTML: two blocks of equal words may differ in it. */
  html: string;
  pictures: readonly Picture[];
} & ({ kind: 'text' | 'picture'; text: string } | { kind: 'table'; rows: Grid });

const BLOCKS = new Set(
  'address article aside blockquote caption dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr img li ol p pre section table ul'.split(
    ' ',
  ),
);

const isBlock = (node: Node): node is Element =>
  node instanceof Element && BLOCKS.has(node.localName);

/** The blocks of stored HTML in their order. Nothing of the HTML is run or loaded. */
export const readBlocks = (html: string): Block[] =>
  blocksIn(new DOMParser().parseFromString(html, 'text/html').body);

const blocksIn = (parent: Node): Block[] => {
  const blocks: Block[] = [];
  let inline: Node[] = [];
  const endInline = () => {
    blocks.push(...textBlock('p', inline));
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
  const html = element.outerHTML;
  if (name === 'table') {
    const rows = tableGrid(element);
    return [{ kind: 'table', element: name, rows, pictures: picturesIn(element), html }];
  }
  if (name === 'img') {
    return [{ kind: 'picture', element: name, text: '', pictures: [pictureOf(element)], html }];
  }
  if (name === 'hr') return [{ kind: 'text', element: name, text: '', pictures: [], html }];
  if (Array.from(element.childNodes).some(isBlock)) return blocksIn(element);
  return textBlock(name, Array.from(element.childNodes));
};

const textBlock = (element: string, nodes: readonly Node[]): Block[] => {
  const inline = nodes.filter((node) => node instanceof Element);
  const text = wordsOf(...nodes);
  const pictures = inline.flatMap(picturesIn);
  if (text === '' && pictures.length === 0) return [];
  const html = nodes
    .map((node) => (node instanceof Element ? node.outerHTML : (node.textContent ?? '')))
    .join('');
  return [{ kind: text === '' ? 'picture' : 'text', element, text, pictures, html }];
};

const pictureOf = (image: Element): Picture => ({
  src: image.getAttribute('src') ?? '',
  alt: image.getAttribute('alt') ?? '',
});

const picturesIn = (element: Element): Picture[] =>
  Array.from(element.querySelectorAll('img'), pictureOf);
