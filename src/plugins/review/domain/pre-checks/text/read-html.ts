import { createBorders } from './borders';
import { htmlTokens } from './html-tokens';
import { createLinkCollector, type HtmlLink } from './link-collector';
import type { Offsets } from './offset-map';
import { readEntity } from './read-entity';
import { createTextBuilder, type TextBuilder } from './text-builder';

/**
 * `at`: where in the text the image stands; `start`: where in the HTML its tag does. `alt` is null
 * without the attribute.
 */
export type HtmlImage = { src: string; alt: string | null; at: number; start: number };

export type HtmlReading = {
  text: string;
  /** Where in the HTML each UTF-16 unit of the text comes from. */
  source: Offsets;
  links: readonly HtmlLink[];
  images: readonly HtmlImage[];
  /** `title` attributes: shown to readers, though not part of the text. */
  titles: readonly string[];
};

const PIECE = /[^& \t\r\n\f]+|[ \t\r\n\f]+|&/g;
const SPACE = /^[ \t\r\n\f]+$/;

/** Gives where the added text begins; null if there was only white space. */
const addText = (html: string, from: number, to: number, builder: TextBuilder): number | null => {
  const text = html.slice(from, to);
  let first: number | null = null;
  PIECE.lastIndex = 0;
  for (let piece = PIECE.exec(text); piece !== null; piece = PIECE.exec(text)) {
    const at = from + piece.index;
    const entity = piece[0] === '&' ? readEntity(html, at) : null;
    const characters = entity?.text ?? piece[0];
    const end = at + (entity?.length ?? piece[0].length);
    PIECE.lastIndex = end - from;
    if (SPACE.test(characters)) {
      builder.separate({ kind: 'space', start: at, end });
    } else if (characters !== '') {
      const start =
        entity === null ? builder.copy(characters, at) : builder.replace(characters, at, end);
      first ??= start;
    }
  }
  return first;
};

/**
 * Reads a body: its plain text (one line a block, tabs between the cells of a row, single spaces),
 * where each character comes from, its links and images. Time is linear in the length.
 */
export const readHtml = (html: string): HtmlReading => {
  const builder = createTextBuilder();
  const links = createLinkCollector();
  const borderOf = createBorders();
  const images: HtmlImage[] = [];
  const titles: string[] = [];

  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') {
      const start = addText(html, token.start, token.end, builder);
      if (start !== null) links.text(start);
      continue;
    }
    const { name, start } = token;
    const border = borderOf(token.kind, name);
    if (border !== null) builder.separate({ kind: border, start, end: start });
    if (name === 'a') links.close(builder.length());
    if (token.kind === 'close') continue;

    const { alt = null, src = '', title = '' } = token.attributes;
    if (title !== '') titles.push(title);
    if (name === 'a') links.open(token.attributes);
    if (name !== 'img') continue;
    images.push({ src, alt, at: builder.length(), start });
    if (alt !== null && alt.trim() !== '') links.describedImage();
  }
  links.close(builder.length());
  return { ...builder.build(), links: links.links, images, titles };
};
