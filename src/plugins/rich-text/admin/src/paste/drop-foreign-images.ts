import { allowedUrl } from '../../../domain/allowed-url';
import { elementsIn } from './dom';

/**
 * Removes pictures the public could not load: files on the author's disk (`file:`), pictures
 * inside the clipboard (`data:`, `blob:`). Returns how many, so that the author can be told to
 * insert them from the media library.
 */
export const dropForeignImages = (root: HTMLElement): number => {
  const foreign = elementsIn(root, 'img').filter(
    (image) => allowedUrl(image.getAttribute('src') ?? '', 'image') === null,
  );
  for (const image of foreign) image.remove();
  return foreign.length;
};
