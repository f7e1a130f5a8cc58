/** Words that a reader selected in a field, and where about they begin in its text. */
export type Words = { field: string; quote: string; start: number };

/** What is selected in a document, within `root`; null when nothing is. */
export const selectedWords = (root: Node, field: string): Words | null => {
  const selection = root.ownerDocument?.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!root.contains(range.commonAncestorContainer)) return null;
  const quote = selection.toString().trim();
  if (quote === '') return null;
  const before = range.cloneRange();
  before.selectNodeContents(root);
  before.setEnd(range.startContainer, range.startOffset);
  return { field, quote, start: before.toString().length };
};
