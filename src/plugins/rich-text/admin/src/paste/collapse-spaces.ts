import { elementsIn, isBlank, textsIn } from './dom';

const CJK =
  '(?:[\\u2e80-\\u9fff\\uf900-\\ufaff\\uff00-\\uffef]|[\\ud840-\\ud8bf][\\udc00-\\udfff])';
const ENDS_IN_CJK = new RegExp(`${CJK}$`);
const STARTS_WITH_CJK = new RegExp(`^${CJK}`);
const INVISIBLE = /[\u200b\ufeff]/g;
const SPACES = /[^\S\u3000]+/g;
const INDENT = /^\s+/;
const INDENT_IN_CELL = /^[^\S\u3000]+/;
const LINES = 'p, h2, h3, h4, li, td, th, blockquote, caption, figcaption';
const FRAMES = 'table, thead, tbody, tr, ul, ol';

/** The text nodes of one line: those of the block itself, not of blocks inside it. */
const textsOfLine = (block: Element): Text[] =>
  textsIn(block).filter(({ parentElement }) => parentElement?.closest(`${LINES}, pre`) === block);

/** What a run of spaces becomes between these two characters. */
const space = (run: string, left: string, right: string): string => {
  if (left === '' || left.endsWith(' ')) return '';
  const isWrap = /[\r\n]/.test(run) && !run.includes('\u00a0');
  return isWrap && ENDS_IN_CJK.test(left) && STARTS_WITH_CJK.test(right) ? '' : ' ';
};

/**
 * One space for any run of spaces, none where the source merely wraps Chinese text: Word breaks its
 * HTML every eighty columns, and browsers would show those breaks as gaps between characters.
 */
const collapseLine = (texts: readonly Text[]): void => {
  let before = '';
  texts.forEach((text, index) => {
    const following = texts[index + 1]?.data.trimStart().slice(0, 2) ?? '';
    text.data = text.data
      .replace(INVISIBLE, '')
      .replace(SPACES, (run, offset: number, whole: string) => {
        const left = offset === 0 ? before : whole.slice(Math.max(0, offset - 2), offset);
        const right = whole.slice(offset + run.length, offset + run.length + 2) || following;
        return space(run, left, right);
      });
    before = text.data.slice(-2) || before;
  });
};

/**
 * Chinese paragraphs are indented by two wide spaces typed or generated; the site's style sheet
 * does that. In cells wide spaces stay: there they show which rows belong to which (其中：).
 */
const trimLine = (block: Element, texts: readonly Text[]): void => {
  const indent = block.closest('td, th') === null ? INDENT : INDENT_IN_CELL;
  for (const text of texts) {
    text.data = text.data.replace(indent, '');
    if (text.data !== '') break;
  }
  for (const text of [...texts].reverse()) {
    text.data = text.data.trimEnd();
    if (text.data !== '') break;
  }
};

const removeEmpty = (root: HTMLElement): void => {
  for (const mark of elementsIn(root, 'strong, em, u, s, sub, sup, a, code').reverse()) {
    if (mark.textContent === '' && mark.querySelector('img, br') === null) mark.remove();
  }
  for (const line of elementsIn(root, 'p, h2, h3, h4, li, blockquote').reverse()) {
    if (isBlank(line)) line.remove();
  }
  for (const text of textsIn(root)) {
    if (text.data.trim() === '' && text.parentElement?.matches(FRAMES)) text.remove();
  }
};

/** Tidies the white space of every line and removes lines with nothing in them. */
export const collapseSpaces = (root: HTMLElement): void => {
  for (const block of elementsIn(root, LINES)) {
    const texts = textsOfLine(block);
    collapseLine(texts);
    trimLine(block, texts);
  }
  collapseLine(
    textsIn(root).filter(({ parentElement }) => parentElement?.closest(`${LINES}, pre`) === null),
  );
  removeEmpty(root);
};
