import type { Editor } from '@tiptap/core';

/** A link as the author thinks of it. `text` is only asked for where there are no words to link. */
export type BodyLink = { href: string; title: string; newWindow: boolean; text: string };

/** The link at the cursor; an empty one if there is none. */
export const linkAtCursor = (editor: Editor): BodyLink => {
  const { href, title, target } = editor.getAttributes('link');
  return {
    href: String(href ?? ''),
    title: String(title ?? ''),
    newWindow: target === '_blank',
    text: '',
  };
};

/** Whether a link would have no words: nothing is selected, and the cursor is in no link. */
export const needsText = (editor: Editor): boolean =>
  editor.state.selection.empty && !editor.isActive('link');

/** Links the selected words, changes the link at the cursor, or inserts a link with its own text. */
export const applyLink = (editor: Editor, { href, title, newWindow, text }: BodyLink): boolean => {
  const attrs = { href, title: title === '' ? null : title, target: newWindow ? '_blank' : null };
  const chain = editor.chain().focus();
  if (!needsText(editor)) return chain.extendMarkRange('link').setLink(attrs).run();
  const words = { type: 'text', text: text === '' ? href : text, marks: [{ type: 'link', attrs }] };
  return chain.insertContent(words).unsetMark('link').run();
};
