import type { Anchor, TextRange } from './comment';
import { contextLikeness } from './context-likeness';
import { touchingUnits } from './touching-units';

/** Words of this length (UTF-16 units), with what touches them, stand nowhere else by chance. */
const TELLING_LENGTH = 8;

/** Of shorter ones one side must be this much as it was. */
const MIN_LIKENESS = 0.5;

/**
 * Of several places the one whose surroundings are most like the anchor's, then the nearest to
 * where it was. Short words count only where one side is still recognisable: a 的 is everywhere.
 */
export const bestPlace = (
  text: string,
  anchor: Anchor,
  places: readonly TextRange[],
): TextRange | null => {
  const context = Math.max(1, anchor.prefix.length + anchor.suffix.length);
  const ranked = places
    .map((place) => {
      const { before, after } = contextLikeness(text, anchor, place);
      const touching = touchingUnits(text, anchor, place);
      return {
        place,
        isTelling:
          anchor.quote.length + touching >= TELLING_LENGTH ||
          Math.max(before, after) >= MIN_LIKENESS,
        like: before + after + touching / context,
        away: Math.abs(place.start - anchor.start),
      };
    })
    .filter(({ isTelling }) => isTelling)
    .sort((one, other) => other.like - one.like || one.away - other.away);
  return ranked[0]?.place ?? null;
};
