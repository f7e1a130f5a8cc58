import type { EditorProps } from '@tiptap/pm/view';

import { cleanPastedHtml } from '../paste/clean-pasted-html';
import { editableHtml } from './editable-html';
import { pasteCells } from './paste-cells';

/** What the author should hear about after a paste or a drop. */
export type PasteListener = {
  imagesDropped: (count: number) => void;
  filesRefused: () => void;
};

/** Screenshots and dragged files: bytes without a place in the media library. */
const isFilesOnly = (data: DataTransfer | null): boolean =>
  data !== null &&
  data.files.length > 0 &&
  data.getData('text/html') === '' &&
  data.getData('text/plain') === '';

/** Cleans what is pasted or dropped into the editor before its schema reads it. */
export const pasteProps = ({ imagesDropped, filesRefused }: PasteListener): EditorProps => {
  const refuseFiles = (data: DataTransfer | null): boolean => {
    if (!isFilesOnly(data)) return false;
    filesRefused();
    return true;
  };
  return {
    transformPastedHTML: (html) => {
      const { html: clean, droppedImages } = cleanPastedHtml(html);
      if (droppedImages > 0) imagesDropped(droppedImages);
      return editableHtml(clean);
    },
    handlePaste: (view, event, slice) =>
      refuseFiles(event.clipboardData) || pasteCells(view, event, slice),
    handleDrop: (_, event) => refuseFiles(event.dataTransfer),
  };
};
