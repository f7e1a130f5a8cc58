import type { Attributes } from './html-attributes';

/** `start` and `end` of the link's words in the text; `isNamed`: an anchor to be linked to. */
export type HtmlLink = {
  href: string | null;
  isNamed: boolean;
  hasDescribedImage: boolean;
  start: number;
  end: number;
};

type OpenLink = Omit<HtmlLink, 'start' | 'end'> & { start: number | null };

export type LinkCollector = {
  open: (attributes: Attributes) => void;
  /** Text was added; `start` is where it begins. */
  text: (start: number) => void;
  describedImage: () => void;
  /** The link, if one is open, ends here; `length` is that of the text so far. */
  close: (length: number) => void;
  links: readonly HtmlLink[];
};

/** Collects links, which do not stand inside one another. */
export const createLinkCollector = (): LinkCollector => {
  const links: HtmlLink[] = [];
  let link: OpenLink | null = null;
  return {
    links,
    open: ({ href, id, name }) => {
      const isNamed = id !== undefined || name !== undefined;
      link = { href: href ?? null, isNamed, hasDescribedImage: false, start: null };
    },
    text: (start) => {
      // Not earlier: the space before a link's first word is not part of the link.
      if (link !== null) link.start ??= start;
    },
    describedImage: () => {
      if (link !== null) link.hasDescribedImage = true;
    },
    close: (length) => {
      if (link !== null) links.push({ ...link, start: link.start ?? length, end: length });
      link = null;
    },
  };
};
