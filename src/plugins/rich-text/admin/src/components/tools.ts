import {
  Bold,
  BulletList,
  Italic,
  NumberList,
  Quotes,
  StrikeThrough,
  Underline,
} from '@strapi/icons';
import type { Editor } from '@tiptap/core';
import type { ComponentType } from 'react';

import { align } from '../editor/text-align';
import type { MessageKey } from '../use-text';
import * as icons from './icons';

/** A button of the toolbar: what it shows and what it does to the document. */
export type Tool = {
  label: MessageKey;
  icon: ComponentType;
  shortcut?: string;
  /** Pressed or not, for tools that switch something on. */
  isActive?: (editor: Editor) => boolean;
  canRun?: (editor: Editor) => boolean;
  run: (editor: Editor) => boolean;
};

const isAligned = (editor: Editor, textAlign: string): boolean => editor.isActive({ textAlign });

const clearFormatting = (editor: Editor): boolean =>
  editor
    .chain()
    .unsetAllMarks()
    .setParagraph()
    .updateAttributes('paragraph', { textAlign: null })
    .run();

const history: Tool[] = [
  {
    label: 'tool.undo',
    icon: icons.Undo,
    shortcut: 'Mod-z',
    canRun: (editor) => editor.can().undo(),
    run: (editor) => editor.commands.undo(),
  },
  {
    label: 'tool.redo',
    icon: icons.Redo,
    shortcut: 'Mod-y',
    canRun: (editor) => editor.can().redo(),
    run: (editor) => editor.commands.redo(),
  },
];

const mark = (tool: Pick<Tool, 'label' | 'icon' | 'shortcut'> & { name: string }): Tool => ({
  ...tool,
  isActive: (editor) => editor.isActive(tool.name),
  canRun: (editor) => editor.can().toggleMark(tool.name),
  run: (editor) => editor.commands.toggleMark(tool.name),
});

const marks: Tool[] = [
  mark({ name: 'bold', label: 'tool.bold', icon: Bold, shortcut: 'Mod-b' }),
  mark({ name: 'italic', label: 'tool.italic', icon: Italic, shortcut: 'Mod-i' }),
  mark({ name: 'underline', label: 'tool.underline', icon: Underline, shortcut: 'Mod-u' }),
  mark({ name: 'strike', label: 'tool.strike', icon: StrikeThrough, shortcut: 'Mod-Shift-s' }),
  mark({
    name: 'superscript',
    label: 'tool.superscript',
    icon: icons.Superscript,
    shortcut: 'Mod-.',
  }),
  mark({ name: 'subscript', label: 'tool.subscript', icon: icons.Subscript, shortcut: 'Mod-,' }),
  { label: 'tool.clear', icon: icons.ClearFormat, run: clearFormatting },
];

const alignment: Tool[] = [
  {
    label: 'tool.align.start',
    icon: icons.AlignStart,
    shortcut: 'Mod-Shift-l',
    isActive: (editor) => !['center', 'right', 'justify'].some((name) => isAligned(editor, name)),
    run: (editor) => align(editor, null),
  },
  {
    label: 'tool.align.center',
    icon: icons.AlignCenter,
    shortcut: 'Mod-Shift-e',
    isActive: (editor) => isAligned(editor, 'center'),
    run: (editor) => align(editor, 'center'),
  },
  {
    label: 'tool.align.right',
    icon: icons.AlignRight,
    shortcut: 'Mod-Shift-r',
    isActive: (editor) => isAligned(editor, 'right'),
    run: (editor) => align(editor, 'right'),
  },
];

const blocks: Tool[] = [
  {
    label: 'tool.bullets',
    icon: BulletList,
    shortcut: 'Mod-Shift-8',
    isActive: (editor) => editor.isActive('bulletList'),
    run: (editor) => editor.commands.toggleBulletList(),
  },
  {
    label: 'tool.numbers',
    icon: NumberList,
    shortcut: 'Mod-Shift-7',
    isActive: (editor) => editor.isActive('orderedList'),
    run: (editor) => editor.commands.toggleOrderedList(),
  },
  {
    label: 'tool.quote',
    icon: Quotes,
    shortcut: 'Mod-Shift-b',
    isActive: (editor) => editor.isActive('blockquote'),
    run: (editor) => editor.commands.toggleBlockquote(),
  },
  {
    label: 'tool.rule',
    icon: icons.Rule,
    run: (editor) => editor.commands.setHorizontalRule(),
  },
];

/** The tools that need no dialog, in the groups they stand in. */
export const TOOL_GROUPS = { history, marks, alignment, blocks } as const;
