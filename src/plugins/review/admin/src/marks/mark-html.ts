import { htmlPieces } from '../../../domain/pre-checks/text/html-pieces';
import { readHtml, type HtmlReading } from '../../../domain/pre-checks/text/read-html';
import type { Mark } from './mark';
import { markAttributes, markElement } from './mark-attributes';
import { segments } from './segments';

/** A stretch of HTML without tags in it, and what goes around it. */
type Wrapping = { start: number; end: number; open: string; close: string };

/** A body with its marks: the words are those of the body, its tags stay as they are. */
export const markHtml = (html: string, marks: readonly Mark[]): string => {
  if (marks.length === 0) return html;
  const reading = readHtml(html);
  const wrappings = [...wordWrappings(reading, marks), ...pictureWrappings(reading, marks)].sort(
    (one, other) => one.start - other.start,
  );
  let position = 0;
  let result = '';
  for (const { start, end, open, close } of wrappings) {
    result += html.slice(position, start) + open + html.slice(start, end) + close;
    position = end;
  }
  return result + html.slice(position);
};

const wordWrappings = (reading: HtmlReading, marks: readonly Mark[]): Wrapping[] => {
  const begun = new Set<string>();
  return segments(reading.text.length, marks)
    .filter((segment) => segment.marks.length > 0)
    .flatMap(({ start, end, marks: over }) =>
      htmlPieces(reading, start, end - start).map((piece) => {
        // Where a mark begins there may be no words, only the border of a block.
        const beginning = over.flatMap(({ id }) => (id !== null && !begun.has(id) ? id : []));
        for (const id of beginning) begun.add(id);
        return { ...piece, ...tags(over, beginning.length > 0) };
      }),
    );
};

/**
 * A sign before each picture that something is said of; it adds no words. Pictures without words
 * between them have one place, and so one sign.
 */
const pictureWrappings = ({ images }: HtmlReading, marks: readonly Mark[]): Wrapping[] =>
  images
    .filter(({ at }, index) => images.findIndex((image) => image.at === at) === index)
    .flatMap(({ at, start }) => {
      const here = marks.filter((mark) => mark.start === at && mark.end === at);
      return here.length === 0 ? [] : [{ start, end: start, ...tags(here, true) }];
    });

const tags = (marks: readonly Mark[], isPlace: boolean): { open: string; close: string } => {
  const element = markElement(marks);
  const attributes = Object.entries(markAttributes(marks, isPlace))
    .map(([name, value]) => ` ${name}="${escaped(value)}"`)
    .join('');
  return { open: `<${element}${attributes}>`, close: `</${element}>` };
};

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
