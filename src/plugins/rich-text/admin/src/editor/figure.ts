import { Node } from '@tiptap/core';
import type { DOMOutputSpec } from '@tiptap/pm/model';

import { mediaUrl } from './media-url';

const attribute = (name: string) => ({
  default: null,
  parseHTML: (figure: HTMLElement) => figure.querySelector('img')?.getAttribute(name) ?? null,
});

/** Only a figure of one picture and words is this node; anything else is read as its parts. */
const isPicture = (figure: HTMLElement): boolean =>
  figure.querySelectorAll('img[src]').length === 1 &&
  figure.querySelector('table, ul, ol, figure') === null;

/** A picture with a caption below it (图注), as one thing that is selected, moved and deleted whole. */
export const Figure = Node.create({
  name: 'figure',
  group: 'block',
  atom: true,
  draggable: true,

  addAttributes() {
    return {
      src: attribute('src'),
      alt: { ...attribute('alt'), default: '' },
      title: attribute('title'),
      width: attribute('width'),
      height: attribute('height'),
      caption: {
        default: '',
        rendered: false,
        parseHTML: (figure) => figure.querySelector('figcaption')?.textContent?.trim() ?? '',
      },
    };
  },

  parseHTML() {
    return [{ tag: 'figure', getAttrs: (figure) => (isPicture(figure) ? null : false) }];
  },

  renderHTML({ node, HTMLAttributes }): DOMOutputSpec {
    return ['figure', ['img', HTMLAttributes], ['figcaption', String(node.attrs.caption)]];
  },

  addNodeView() {
    return ({ node, HTMLAttributes }) => {
      const dom = document.createElement('figure');
      const image = document.createElement('img');
      for (const [name, value] of Object.entries(HTMLAttributes)) {
        if (value !== null && value !== undefined) image.setAttribute(name, String(value));
      }
      image.src = mediaUrl(image.getAttribute('src') ?? '');
      const caption = document.createElement('figcaption');
      caption.textContent = String(node.attrs.caption);
      dom.append(image, caption);
      return { dom };
    };
  },
});
