import type { EditorView } from '@tiptap/pm/view';
import { type Editor, useEditor } from '@tiptap/react';
import { useEffect, useMemo, useRef } from 'react';

import { editableHtml } from '../editor/editable-html';
import { bodyExtensions } from '../editor/extensions';
import { type PasteListener, pasteProps } from '../editor/paste-props';
import { readBody } from '../editor/read-body';
import { storedHtml } from '../editor/stored-html';

type Options = {
  value: string | null | undefined;
  placeholder: string;
  disabled: boolean;
  onChange: (html: string) => void;
  // The following should keep their identity from render to render.
  /** Attributes of the element people write in: its role, name and description. */
  attributes: Record<string, string>;
  pasteListener: PasteListener;
  onLinkShortcut: () => void;
};

const isLinkShortcut = (event: KeyboardEvent): boolean =>
  event.key.toLowerCase() === 'k' &&
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !event.altKey;

/**
 * A TipTap editor bound to a field of a form. What is typed goes to the form; what the form changes
 * by itself (another language, discarded changes) goes to the editor. What the form gives back of
 * the editor's own text changes nothing, so the cursor stays where it is.
 */
export const useBodyEditor = ({
  value,
  placeholder,
  disabled,
  attributes,
  pasteListener,
  onChange,
  onLinkShortcut,
}: Options): Editor => {
  /** The value the form holds, and the stored form of the text on screen. */
  const known = useRef({ formValue: value, html: '' });
  const extensions = useMemo(() => bodyExtensions({ placeholder }), [placeholder]);
  const editorProps = useMemo(
    () => ({
      ...pasteProps(pasteListener),
      attributes,
      handleKeyDown: (view: EditorView, event: KeyboardEvent) => {
        if (!view.editable || !isLinkShortcut(event)) return false;
        onLinkShortcut();
        return true;
      },
    }),
    [attributes, pasteListener, onLinkShortcut],
  );

  const editor = useEditor({
    extensions,
    editorProps,
    editable: !disabled,
    content: editableHtml(value ?? ''),
    onCreate: ({ editor: created }) => {
      known.current.html = storedHtml(created.state.doc);
    },
    onUpdate: ({ editor: updated }) => {
      const html = storedHtml(updated.state.doc);
      if (html === known.current.html) return;
      known.current = { formValue: html, html };
      onChange(html);
    },
  });

  // `useEditor` reads this option once.
  useEffect(() => editor.setEditable(!disabled, false), [disabled, editor]);

  useEffect(() => {
    if (value === known.current.formValue) return;
    const body = readBody(value, editor.schema);
    known.current = { formValue: value, html: storedHtml(body) };
    if (known.current.html === storedHtml(editor.state.doc)) return;
    editor.chain().setMeta('addToHistory', false).setContent(body, { emitUpdate: false }).run();
  }, [value, editor]);

  return editor;
};
