import { elementsIn, styleOf } from './dom';

const HIDDEN = /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden)/i;
/** Parts of a Word document that are not its text: reviewers' comments, page headers and footers. */
const APART =
  /mso-element\s*:\s*(?:comment|header|footer|field-)|mso-special-character\s*:\s*comment/i;
const NOT_TEXT =
  'head, style, script, meta, link, title, base, xml, template, noscript, iframe, object, embed, ' +
  'applet, svg, math, canvas, audio, video, input, button, select, textarea, .msoDel, .MsoCommentReference';

/** VML draws what an `img` beside it shows again. */
const isVml = (element: Element): boolean => element.localName.startsWith('v:');

/**
 * Removes what the author did not see as text, above all hidden and deleted words, which must not
 * be published by a paste.
 */
export const dropHidden = (root: HTMLElement): void => {
  for (const element of elementsIn(root)) {
    const style = styleOf(element);
    const isApart = HIDDEN.test(style) || APART.test(style) || element.hasAttribute('hidden');
    if (isApart || isVml(element) || element.matches(NOT_TEXT)) element.remove();
  }
};
