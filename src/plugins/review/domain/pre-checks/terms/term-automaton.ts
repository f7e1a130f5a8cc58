/**
 * Told of each occurrence, by where it ends, longest first. Answers whether the shorter ones that
 * end at the same place may be left out.
 */
export type Visit = (pattern: number, start: number, end: number) => boolean;

export type TermAutomaton = { scan: (text: string, visit: Visit) => void };

/** The patterns as a tree; states are numbered, the root is 0. */
type Trie = {
  symbols: Uint16Array;
  /** Symbols and one for characters that are in no pattern. */
  width: number;
  /** state * width + symbol → state. */
  edges: Map<number, number>;
  parents: number[];
  lastSymbols: number[];
  depths: number[];
  /** Index of the pattern that ends in a state, or -1. */
  patterns: number[];
};

const numberSymbols = (patterns: readonly string[]): { symbols: Uint16Array; width: number } => {
  const symbols = new Uint16Array(0x10000);
  let count = 0;
  for (const pattern of patterns) {
    for (let at = 0; at < pattern.length; at += 1) {
      const unit = pattern.charCodeAt(at);
      if (symbols[unit] === 0) symbols[unit] = ++count;
    }
  }
  return { symbols, width: count + 1 };
};

const buildTrie = (patterns: readonly string[]): Trie => {
  const { symbols, width } = numberSymbols(patterns);
  const edges = new Map<number, number>();
  const trie: Trie = {
    symbols,
    width,
    edges,
    parents: [0],
    lastSymbols: [0],
    depths: [0],
    patterns: [-1],
  };
  patterns.forEach((pattern, index) => {
    let state = 0;
    for (let at = 0; at < pattern.length; at += 1) {
      const symbol = symbols[pattern.charCodeAt(at)];
      const key = state * width + symbol;
      let next = edges.get(key);
      if (next === undefined) {
        next = trie.parents.push(state) - 1;
        trie.lastSymbols.push(symbol);
        trie.depths.push(at + 1);
        trie.patterns.push(-1);
        edges.set(key, next);
      }
      state = next;
    }
    if (state !== 0 && trie.patterns[state] === -1) trie.patterns[state] = index;
  });
  return trie;
};

/** States from the root outwards: a state's fallback is always nearer to the root. */
const byDepth = ({ depths }: Trie): number[] =>
  depths.map((_, state) => state).sort((one, other) => depths[one] - depths[other]);

/**
 * For each state the longest other state whose path ends it (`fallbacks`), and the longest such
 * state in which a pattern ends (`outputs`); 0 for none.
 */
const link = (trie: Trie): { fallbacks: Int32Array; outputs: Int32Array } => {
  const fallbacks = new Int32Array(trie.parents.length);
  const outputs = new Int32Array(trie.parents.length);
  for (const state of byDepth(trie)) {
    if (trie.depths[state] < 2) continue;
    let candidate = trie.parents[state];
    let target: number | undefined;
    do {
      candidate = fallbacks[candidate];
      target = trie.edges.get(candidate * trie.width + trie.lastSymbols[state]);
    } while (target === undefined && candidate !== 0);
    const fallback = target ?? 0;
    fallbacks[state] = fallback;
    outputs[state] = trie.patterns[fallback] === -1 ? outputs[fallback] : fallback;
  }
  return { fallbacks, outputs };
};

/**
 * Finds all occurrences of many patterns in one pass (Aho and Corasick, “Efficient string matching”,
 * CACM 18(6), 1975): time is linear in the text and the occurrences, whatever the number of
 * patterns. Of equal patterns the first counts; empty ones are never found.
 */
export const createTermAutomaton = (patterns: readonly string[]): TermAutomaton => {
  const trie = buildTrie(patterns);
  const { symbols, width, edges, depths } = trie;
  const { fallbacks, outputs } = link(trie);

  // Most steps start or end at the root.
  const fromRoot = Int32Array.from({ length: width }, (_, symbol) => edges.get(symbol) ?? 0);
  const step = (from: number, symbol: number): number => {
    for (let state = from; state !== 0; state = fallbacks[state]) {
      const next = edges.get(state * width + symbol);
      if (next !== undefined) return next;
    }
    return fromRoot[symbol];
  };

  return {
    scan: (text, visit) => {
      let state = 0;
      for (let at = 0; at < text.length; at += 1) {
        state = step(state, symbols[text.charCodeAt(at)]);
        let found = trie.patterns[state] === -1 ? outputs[state] : state;
        while (found !== 0 && !visit(trie.patterns[found], at + 1 - depths[found], at + 1)) {
          found = outputs[found];
        }
      }
    },
  };
};
