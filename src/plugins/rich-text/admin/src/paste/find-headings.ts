import { elementsIn, rename, styleOf } from './dom';
import { takeMarker } from './take-marker';

const OUTLINE = /mso-outline-level\s*:\s*([1-9])/i;
const CLASS_NAMES = /^Mso(?:Heading([1-9])|(Title)|(Subtitle))$/i;
const LAST_LEVEL = 4;

/** A heading as found, with the level it has where it comes from: 1 is the title of the page. */
type Found = { element: Element; level: number };

const levelByClass = (element: Element): number | null => {
  for (const name of element.classList) {
    const match = CLASS_NAMES.exec(name);
    if (match?.[1] !== undefined) return Number(match[1]);
    if (match !== null) return match[2] === undefined ? 2 : 1;
  }
  return null;
};

const levelOf = (element: Element): number | null => {
  const tag = /^h([1-6])$/.exec(element.localName)?.[1];
  if (tag !== undefined) return Number(tag);
  const outline = OUTLINE.exec(styleOf(element))?.[1];
  if (outline !== undefined) return Number(outline);
  // Word on the web writes paragraphs with a role.
  const spoken =
    element.getAttribute('role') === 'heading' ? Number(element.getAttribute('aria-level')) : 0;
  return spoken >= 1 ? spoken : levelByClass(element);
};

/** A number Word counted for a heading is part of what people read, so it becomes text. */
const writeNumber = (heading: Element): void => {
  const marker = takeMarker(heading);
  if (marker !== '') heading.prepend(/[\w.)]$/.test(marker) ? `${marker} ` : marker);
};

/**
 * Turns what Word and WPS mean as headings into `h2` to `h4`. If there is a first level it moves
 * down to `h2`, the page's title being its `h1`, and the others follow, so that levels stay apart.
 */
export const findHeadings = (root: HTMLElement): void => {
  const found: Found[] = elementsIn(root, 'h1, h2, h3, h4, h5, h6, p')
    .map((element) => ({ element, level: levelOf(element) ?? 0 }))
    .filter(({ level }) => level > 0);
  const shift = found.some(({ level }) => level === 1) ? 1 : 0;
  for (const { element, level } of found) {
    const heading = rename(element, `h${Math.min(level + shift, LAST_LEVEL)}`);
    writeNumber(heading);
  }
};
