import {
  ALIGNMENTS,
  ALLOWED_ATTRIBUTES,
  type Alignment,
  HEADER_SCOPES,
  MAX_IMAGE_SIDE,
  MAX_LIST_START,
  MAX_SPAN,
} from './allowed-html';
import { allowedUrl } from './allowed-url';

export type Attributes = Readonly<Record<string, string>>;

type Rule = (value: string) => string | null;

const wholeNumber = (value: string): number | null => {
  const match = /^\s*(\d{1,9})(?:px)?\s*$/i.exec(value);
  return match?.[1] === undefined ? null : Number(match[1]);
};

/** A span of one is what a cell has without the attribute. */
const span: Rule = (value) => {
  const cells = wholeNumber(value);
  return cells === null || cells < 2 ? null : String(Math.min(cells, MAX_SPAN));
};

const listStart: Rule = (value) => {
  const first = wholeNumber(value);
  return first === null || first === 1 || first > MAX_LIST_START ? null : String(first);
};

const side: Rule = (value) => {
  const pixels = wholeNumber(value);
  return pixels === null || pixels < 1 || pixels > MAX_IMAGE_SIDE ? null : String(pixels);
};

const scope: Rule = (value) => {
  const name = value.trim().toLowerCase();
  return HEADER_SCOPES.includes(name) ? name : null;
};

const text: Rule = (value) => (value.trim() === '' ? null : value);

/** The alignment a `style` or an old `align` attribute asks for; null for the default. */
export const alignmentOf = ({ style = '', align = '' }: Attributes): Alignment | null => {
  const match = /(?:^|;)\s*text-align\s*:\s*([a-z]+)\s*(?:!important\s*)?(?:;|$)/i.exec(style);
  const name = (match?.[1] ?? align).trim().toLowerCase();
  return ALIGNMENTS.find((alignment) => alignment === name) ?? null;
};

/** The one style a body may carry, written the way browsers write it. */
export const alignmentStyle = (alignment: Alignment): string => `text-align: ${alignment};`;

const RULES: Readonly<Record<string, Rule>> = {
  href: (value) => allowedUrl(value, 'link'),
  src: (value) => allowedUrl(value, 'image'),
  title: text,
  alt: (value) => value,
  target: (value) => (value.trim().toLowerCase() === '_blank' ? '_blank' : null),
  width: side,
  height: side,
  start: listStart,
  colspan: span,
  rowspan: span,
  scope,
};

/** Attributes that follow from others or must be there; never taken from the input as they are. */
const derived = (element: string, given: Attributes, kept: Attributes): Attributes => {
  if (element === 'a' && kept.target !== undefined) return { rel: 'noopener' };
  if (element === 'img' && kept.alt === undefined) return { alt: '' };
  const alignment = ALLOWED_ATTRIBUTES[element]?.includes('style') ? alignmentOf(given) : null;
  return alignment === null ? {} : { style: alignmentStyle(alignment) };
};

/**
 * Gives the attributes an allowed element may keep, in the policy's order, with values in their
 * stored form.
 * Elements that make no sense without an attribute (`a` without `href`) are the caller's concern.
 */
export const allowedAttributes = (element: string, given: Attributes): Record<string, string> => {
  const names = ALLOWED_ATTRIBUTES[element] ?? [];
  const kept: Record<string, string> = {};
  for (const name of names) {
    const value = given[name];
    const allowed = value === undefined ? null : RULES[name]?.(value);
    if (allowed !== null && allowed !== undefined) kept[name] = allowed;
  }
  const all: Attributes = { ...kept, ...derived(element, given, kept) };
  return Object.fromEntries(
    names.flatMap((name) => (all[name] === undefined ? [] : [[name, all[name]]])),
  );
};
