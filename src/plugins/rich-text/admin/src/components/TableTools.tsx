import { Button, Flex } from '@strapi/design-system';
import { type Editor, useEditorState } from '@tiptap/react';
import { type MouseEvent, useRef } from 'react';
import { styled } from 'styled-components';

import { type MessageKey, useText } from '../use-text';
import { useRovingFocus } from './use-roving-focus';

const TOOLS = [
  { label: 'table.row.before', command: 'addRowBefore' },
  { label: 'table.row.after', command: 'addRowAfter' },
  { label: 'table.row.delete', command: 'deleteRow' },
  { label: 'table.column.before', command: 'addColumnBefore' },
  { label: 'table.column.after', command: 'addColumnAfter' },
  { label: 'table.column.delete', command: 'deleteColumn' },
  { label: 'table.merge', command: 'mergeCells' },
  { label: 'table.split', command: 'splitCell' },
  { label: 'table.header.row', command: 'toggleHeaderRow' },
  { label: 'table.header.column', command: 'toggleHeaderColumn' },
] as const satisfies readonly { label: MessageKey; command: string }[];

const Bar = styled(Flex)`
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.primary100};

  && button:disabled {
    border-color: transparent;
    background: transparent;
  }
`;

const keepSelection = (event: MouseEvent): void => event.preventDefault();

type Props = { editor: Editor; onCaption: () => void };

/** The commands for the table the cursor is in, in words: their signs are hard to tell apart. */
export const TableTools = ({ editor, onCaption }: Props) => {
  const text = useText();
  const bar = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(bar);
  const possible = useEditorState({
    editor,
    selector: () =>
      editor.isActive('table') ? TOOLS.map(({ command }) => editor.can()[command]()) : null,
  });
  if (possible === null) return null;

  // The focus goes back to the text: a command may disable the very button it came from.
  return (
    <Bar
      ref={bar}
      role="toolbar"
      aria-label={text('toolbar.table.label')}
      wrap="wrap"
      gap={1}
      padding={1}
      onMouseDown={keepSelection}
      {...roving}
    >
      {TOOLS.map(({ label, command }, index) => (
        <Button
          key={label}
          size="S"
          variant="ghost"
          disabled={!possible[index]}
          onClick={() => editor.chain().focus()[command]().run()}
        >
          {text(label)}
        </Button>
      ))}
      <Button size="S" variant="ghost" onClick={onCaption}>
        {text('table.caption')}
      </Button>
      <Button
        size="S"
        variant="danger-light"
        onClick={() => editor.chain().focus().deleteTable().run()}
      >
        {text('table.delete')}
      </Button>
    </Bar>
  );
};
