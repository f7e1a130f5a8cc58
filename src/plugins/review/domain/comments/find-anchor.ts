import { approximatePlaces } from './approximate-places';
import { bestPlace } from './best-place';
import type { Anchor, AnchorPlace } from './comment';
import { exactPlaces } from './exact-places';
import { placeBetween } from './place-between';

/**
 * Finds the words of a comment in the field's text as it is now: `found` where they were, `moved`
 * elsewhere by what stands around them, or `changed`, with what stands in their place if the
 * surroundings or words much like them are still there. 100,000 characters take milliseconds, and
 * less than a second where the words stand everywhere.
 */
export const findAnchor = (text: string, anchor: Anchor): AnchorPlace => {
  if (anchor.quote === '') return { state: 'found', start: 0, end: text.length };
  const place = bestPlace(text, anchor, exactPlaces(text, anchor));
  if (place !== null) {
    return { state: place.start === anchor.start ? 'found' : 'moved', ...place };
  }
  const closest =
    placeBetween(text, anchor) ?? bestPlace(text, anchor, approximatePlaces(text, anchor));
  return { state: 'changed', closest };
};
