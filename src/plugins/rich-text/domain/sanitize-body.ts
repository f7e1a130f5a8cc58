import sanitizeHtml from 'sanitize-html';

import { type Attributes, allowedAttributes } from './allowed-attributes';
import {
  ALLOWED_ATTRIBUTES,
  ALLOWED_ELEMENTS,
  DROPPED_WITH_CONTENT,
  MAX_DEPTH,
  RENAMED_ELEMENTS,
  WRAPPERS,
} from './allowed-html';
import { bodyText } from './body-text';
import { type NestingTracker, TooDeepError, trackNesting, type WrapperFate } from './track-nesting';

type Transform = (element: string, given: Attributes) => sanitizeHtml.Tag;

/** A name the policy does not know: `sanitize-html` drops such tags and keeps their text. */
const NO_ELEMENT = 'span';
const MAX_PASSES = 6;

// PostgreSQL stores no U+0000, and half a surrogate pair is not text.
const UNSTORABLE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const FILTER_ANSWERS: Readonly<Record<WrapperFate, boolean | 'excludeTag'>> = {
  keep: false,
  unwrap: 'excludeTag',
  remove: true,
};

const REQUIRED: Readonly<Record<string, string>> = { a: 'href', img: 'src' };

const toAllowed =
  (target: string): Transform =>
  (_, given) => {
    const attribs = allowedAttributes(target, given);
    const required = REQUIRED[target];
    const usable = required === undefined || attribs[required] !== undefined;
    return usable ? { tagName: target, attribs } : { tagName: NO_ELEMENT, attribs: {} };
  };

const wrapperTransform = (nesting: NestingTracker): Transform => {
  const toParagraph = toAllowed('p');
  return (name, given) => {
    if (!nesting.becomesParagraph()) return { tagName: NO_ELEMENT, attribs: {} };
    return toParagraph(name, name === 'center' ? { align: 'center', ...given } : given);
  };
};

const transforms = (nesting: NestingTracker): Record<string, Transform> => ({
  ...Object.fromEntries(ALLOWED_ELEMENTS.map((name) => [name, toAllowed(name)])),
  ...Object.fromEntries(
    Object.entries(RENAMED_ELEMENTS).map(([name, to]) => [name, toAllowed(to)]),
  ),
  ...Object.fromEntries([...WRAPPERS].map((name) => [name, wrapperTransform(nesting)])),
});

const sanitizeOnce = (html: string): string => {
  const nesting = trackNesting();
  return (
    sanitizeHtml(html.replace(UNSTORABLE, ''), {
      allowedTags: [...ALLOWED_ELEMENTS],
      allowedAttributes: Object.fromEntries(
        Object.entries(ALLOWED_ATTRIBUTES).map(([name, attributes]) => [name, [...attributes]]),
      ),
      // `transformTags` already wrote every URL and style; the library's own checks stay on as a second lock.
      allowedSchemes: ['http', 'https', 'mailto', 'tel'],
      allowProtocolRelative: false,
      parseStyleAttributes: false,
      nestingLimit: MAX_DEPTH,
      nonTextTags: [...DROPPED_WITH_CONTENT],
      transformTags: transforms(nesting),
      onOpenTag: nesting.open,
      onCloseTag: nesting.close,
      exclusiveFilter: ({ text }) => FILTER_ANSWERS[nesting.fateOfClosed(text)],
    })
      // Written as browsers write it; `>` stands nowhere else unescaped, so only void elements match.
      .replace(/ \/>/g, '>')
      .trim()
  );
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** What is left of markup that cannot be made sense of: its words. */
const wordsOnly = (html: string): string =>
  bodyText(html.replace(UNSTORABLE, ''))
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => `<p>${escaped(line.replace(UNSTORABLE, ''))}</p>`)
    .join('');

/**
 * Reduces any string to HTML the policy in `allowed-html.ts` allows.
 *
 * Unknown elements lose their tags and keep their text; scripts, frames, drawings and the like go
 * with their content. The result is a fixed point: sanitizing it again changes nothing. Markup
 * nested absurdly deep, or that does not settle, is reduced to its words. Never throws on a string.
 */
export const sanitizeBody = (html: string): string => {
  try {
    let before = html;
    for (let pass = 0; pass < MAX_PASSES; pass += 1) {
      const after = sanitizeOnce(before);
      if (after === before) return after;
      before = after;
    }
  } catch (error) {
    if (!(error instanceof TooDeepError)) throw error;
  }
  return wordsOnly(html);
};
