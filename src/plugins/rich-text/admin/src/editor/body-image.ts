import { Image } from '@tiptap/extension-image';

import { mediaUrl } from './media-url';

/**
 * A picture in a line of text. Inline, because articles of older sites have pictures in paragraphs
 * and links, and a block would tear those apart.
 */
export const BodyImage = Image.extend({
  addAttributes() {
    return {
      src: { default: null },
      alt: { default: '' },
      title: { default: null },
      width: { default: null },
      height: { default: null },
    };
  },

  addInputRules() {
    return [];
  },

  addNodeView() {
    return ({ HTMLAttributes }) => {
      const dom = document.createElement('img');
      for (const [name, value] of Object.entries(HTMLAttributes)) {
        if (value !== null && value !== undefined) dom.setAttribute(name, String(value));
      }
      dom.src = mediaUrl(dom.getAttribute('src') ?? '');
      return { dom };
    };
  },
}).configure({ inline: true });
