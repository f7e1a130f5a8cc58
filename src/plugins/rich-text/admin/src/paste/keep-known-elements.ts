import { type Attributes, allowedAttributes } from '../../../domain/allowed-attributes';
import { ALLOWED_ATTRIBUTES, RENAMED_ELEMENTS, WRAPPERS } from '../../../domain/allowed-html';
import { BLOCK_SELECTOR, commentsIn, elementsIn, rename, styleOf, unwrap } from './dom';

const BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)/i;
const NOT_BOLD = /(?:^|;)\s*font-weight\s*:\s*(?:normal|[1-5]00)/i;
/** Where a box can only hold words. */
const WORDS_ONLY = 'p, h1, h2, h3, h4, h5, h6, caption, figcaption, pre';

const own = (names: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(names, name) ? names[name] : undefined;

const attributesOf = (element: Element): Attributes =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

/** Whether a box is a line of text, as against a frame around blocks or a mark inside a line. */
const isLine = (box: Element): boolean =>
  box.querySelector(BLOCK_SELECTOR) === null && box.parentElement?.closest(WORDS_ONLY) === null;

/** The allowed element this one stands for; undefined if only its content matters. */
const meaningOf = (element: Element): string | undefined => {
  const { localName } = element;
  if (WRAPPERS.has(localName)) return isLine(element) ? 'p' : undefined;
  // Underlined only while changes are tracked; the words have been accepted by being copied.
  if (localName === 'ins') return undefined;
  const name = own(RENAMED_ELEMENTS, localName) ?? localName;
  // Google's clipboard is one <b> that says it is not bold; Word on the web writes bold as a style.
  if (name === 'strong' && NOT_BOLD.test(styleOf(element))) return undefined;
  if (localName === 'span' && BOLD.test(styleOf(element))) return 'strong';
  return Object.hasOwn(ALLOWED_ATTRIBUTES, name) ? name : undefined;
};

/** A paste brings no alignment along: like other looks it is set again in the editor, or not at all. */
const withoutLooks = (given: Attributes): Attributes => ({ ...given, style: '', align: '' });

const keep = (element: Element, name: string): void => {
  const attributes = allowedAttributes(name, withoutLooks(attributesOf(element)));
  if (name === 'a' && attributes.href === undefined) return unwrap(element);
  const kept = rename(element, name);
  for (const [attribute, value] of Object.entries(attributes)) kept.setAttribute(attribute, value);
};

/** Bold in a heading or a header cell says nothing, and bold in bold says it twice. */
const dropIdleEmphasis = (root: HTMLElement): void => {
  for (const strong of elementsIn(root, ':is(h2, h3, h4, th, strong) strong')) unwrap(strong);
};

/** Reduces the document to allowed elements and attributes; of all others the content stays. */
export const keepKnownElements = (root: HTMLElement): void => {
  for (const comment of commentsIn(root)) comment.remove();
  // From the inside out, so that a box is judged by what its content has become.
  for (const element of elementsIn(root).reverse()) {
    const name = meaningOf(element);
    if (name === undefined) unwrap(element);
    else keep(element, name);
  }
  dropIdleEmphasis(root);
};
