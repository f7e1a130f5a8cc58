import { Fragment, type Slice } from '@tiptap/pm/model';
import { handlePaste } from '@tiptap/pm/tables';
import type { EditorView } from '@tiptap/pm/view';

/** Inserts pasted cells as a table of their own, behind the one the cursor is in. */
const insertBehindTable = (view: EditorView, { content }: Slice): boolean => {
  const { $from } = view.state.selection;
  const { table } = view.state.schema.nodes;
  const depth = Array.from({ length: $from.depth + 1 }, (_, level) => level).find(
    (level) => $from.node(level).type === table,
  );
  if (depth === undefined || table === undefined) return false;
  const tables =
    content.firstChild?.type === table ? content : Fragment.from(table.create(null, content));
  view.dispatch(view.state.tr.insert($from.after(depth), tables).scrollIntoView());
  return true;
};

/**
 * Pastes cells into the cells at the cursor. The library does that, but ends by selecting what it
 * pasted and throws a RangeError if the last corner belongs to a cell merged downwards; the browser
 * would then paste by itself, with everything Word put on the clipboard.
 */
export const pasteCells = (view: EditorView, event: ClipboardEvent, slice: Slice): boolean => {
  try {
    return handlePaste(view, event, slice);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return insertBehindTable(view, slice);
  }
};
