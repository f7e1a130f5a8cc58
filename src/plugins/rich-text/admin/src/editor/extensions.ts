import type { AnyExtension } from '@tiptap/core';
import { OrderedList } from '@tiptap/extension-list';
import { Placeholder } from '@tiptap/extensions';
import { StarterKit } from '@tiptap/starter-kit';

import { BodyImage } from './body-image';
import { BodyLink } from './body-link';
import { tableExtensions } from './body-table';
import { Figure } from './figure';
import { Subscript, Superscript } from './sub-sup';
import { TextAlign } from './text-align';

/** Numbers only: the kind of sign is the site's, and the sanitizer keeps no `type`. */
const BodyOrderedList = OrderedList.extend({
  addAttributes() {
    return {
      start: {
        default: 1,
        parseHTML: (list) => Number.parseInt(list.getAttribute('start') ?? '1', 10) || 1,
      },
    };
  },
});

/** What the editor can write: the policy of `domain/allowed-html.ts` as a schema. */
export const bodyExtensions = ({ placeholder }: { placeholder: string }): AnyExtension[] => [
  StarterKit.configure({ heading: { levels: [2, 3, 4] }, link: false, orderedList: false }),
  BodyOrderedList,
  BodyLink,
  BodyImage,
  Figure,
  Subscript,
  Superscript,
  TextAlign,
  Placeholder.configure({ placeholder }),
  ...tableExtensions,
];
