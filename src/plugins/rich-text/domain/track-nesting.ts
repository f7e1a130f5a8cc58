import {
  BLOCKS,
  DROPPED_WITH_CONTENT,
  HOLDS_BLOCKS,
  MAX_PARSED_DEPTH,
  WRAPPERS,
} from './allowed-html';

/** An element while it is open, and what has been seen inside it. */
type OpenElement = {
  name: string;
  becomesParagraph: boolean;
  hasBlock: boolean;
  hasImage: boolean;
};

/** What a wrapper turned out to be, known when it closes. */
export type WrapperFate = 'keep' | 'unwrap' | 'remove';

export type NestingTracker = {
  open: (name: string) => void;
  close: () => void;
  /** Whether the wrapper just opened stands where a paragraph may stand. */
  becomesParagraph: () => boolean;
  /** What to do with the element just closed, which held this text. */
  fateOfClosed: (text: string) => WrapperFate;
};

/** Markup nested deeper than `MAX_PARSED_DEPTH`. */
export class TooDeepError extends Error {}

const DROPPED = new Set(DROPPED_WITH_CONTENT);

const standsWhereBlocksMay = (ancestors: readonly OpenElement[]): boolean => {
  const nearest = [...ancestors].reverse().find(({ name }) => BLOCKS.has(name));
  return nearest === undefined || HOLDS_BLOCKS.has(nearest.name);
};

/**
 * Follows a parser through its opening and closing tags and decides what becomes of wrappers
 * (`div`, `section`, …): around blocks they are unwrapped, around text they are paragraphs.
 * Without this the lines of `<div>甲</div><div>乙</div>` would run into one word.
 *
 * `open` throws `TooDeepError` past `MAX_PARSED_DEPTH`.
 */
export const trackNesting = (): NestingTracker => {
  const stack: OpenElement[] = [];
  let dropped = 0;
  let closed: OpenElement | undefined;

  const open = (name: string): void => {
    if (stack.length >= MAX_PARSED_DEPTH) throw new TooDeepError();
    if (dropped === 0) {
      for (const ancestor of stack) {
        ancestor.hasBlock ||= BLOCKS.has(name);
        ancestor.hasImage ||= name === 'img';
      }
    }
    const becomesParagraph = WRAPPERS.has(name) && standsWhereBlocksMay(stack);
    stack.push({ name, becomesParagraph, hasBlock: false, hasImage: false });
    if (DROPPED.has(name)) dropped += 1;
  };

  const close = (): void => {
    closed = stack.pop();
    if (closed !== undefined && DROPPED.has(closed.name)) dropped -= 1;
  };

  const fateOfClosed = (text: string): WrapperFate => {
    if (closed === undefined || !closed.becomesParagraph) return 'keep';
    if (closed.hasBlock) return 'unwrap';
    return closed.hasImage || text.trim() !== '' ? 'keep' : 'remove';
  };

  return {
    open,
    close,
    becomesParagraph: () => stack.at(-1)?.becomesParagraph ?? false,
    fateOfClosed,
  };
};
