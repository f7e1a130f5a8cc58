import { type Editor, Extension } from '@tiptap/core';

import { alignmentOf, alignmentStyle } from '../../../domain/allowed-attributes';
import { ALIGNMENTS, type Alignment } from '../../../domain/allowed-html';

const ALIGNED = ['paragraph', 'heading'];

const isAlignment = (value: unknown): value is Alignment =>
  ALIGNMENTS.some((name) => name === value);

/** Aligns the selected paragraphs and headings; null is the site's default. */
export const align = (editor: Editor, alignment: Alignment | null): boolean =>
  editor
    .chain()
    .focus()
    .updateAttributes('paragraph', { textAlign: alignment })
    .updateAttributes('heading', { textAlign: alignment })
    .run();

/** Alignment as an attribute of paragraphs and headings, written as the one style a body may carry. */
export const TextAlign = Extension.create({
  name: 'textAlign',

  addGlobalAttributes() {
    return [
      {
        types: ALIGNED,
        attributes: {
          textAlign: {
            default: null,
            // A centred title is followed by text that is not.
            keepOnSplit: false,
            parseHTML: (element) =>
              alignmentOf({
                style: element.getAttribute('style') ?? '',
                align: element.getAttribute('align') ?? '',
              }),
            renderHTML: ({ textAlign }) =>
              isAlignment(textAlign) ? { style: alignmentStyle(textAlign) } : {},
          },
        },
      },
    ];
  },

  addKeyboardShortcuts() {
    return {
      'Mod-Shift-l': () => align(this.editor, null),
      'Mod-Shift-e': () => align(this.editor, 'center'),
      'Mod-Shift-r': () => align(this.editor, 'right'),
    };
  },
});
