import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';

/** A picture as the author thinks of it; with a caption it is a figure, without one part of a line. */
export type Picture = {
  src: string;
  alt: string;
  caption: string;
  width: number | null;
  height: number | null;
};

const isPicture = (name: string): boolean => name === 'image' || name === 'figure';
const side = (value: unknown): number | null =>
  value === null || value === '' ? null : Number(value);

/** The picture that is selected, or null. */
export const selectedPicture = (editor: Editor): Picture | null => {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection) || !isPicture(selection.node.type.name)) return null;
  const { src, alt, caption, width, height } = selection.node.attrs;
  return {
    src: String(src ?? ''),
    alt: String(alt ?? ''),
    caption: String(caption ?? ''),
    width: side(width),
    height: side(height),
  };
};

const picturesContent = ({ caption, ...image }: Picture) =>
  caption === ''
    ? {
        type: 'paragraph',
        attrs: { textAlign: 'center' },
        content: [{ type: 'image', attrs: image }],
      }
    : { type: 'figure', attrs: { ...image, caption } };

/** Puts a new picture on a line of its own, centred as print does. */
export const insertPicture = (editor: Editor, picture: Picture): boolean =>
  editor.chain().focus().insertContent(picturesContent(picture)).run();

/** Writes the author's changes to the selected picture; a caption given or taken changes its kind. */
export const changePicture = (editor: Editor, picture: Picture): boolean => {
  const { selection } = editor.state;
  if (!(selection instanceof NodeSelection) || !isPicture(selection.node.type.name)) return false;
  const { caption, ...image } = picture;
  const { name } = selection.node.type;
  if (name === 'image' && caption === '') return editor.commands.updateAttributes(name, image);
  if (name === 'figure' && caption !== '')
    return editor.commands.updateAttributes(name, { ...image, caption });
  const { $from } = selection;
  const isAlone = name === 'image' && $from.parent.childCount === 1;
  const range = isAlone
    ? { from: $from.before(), to: $from.after() }
    : { from: selection.from, to: selection.to };
  return editor.chain().focus().insertContentAt(range, picturesContent(picture)).run();
};
