import { Button, Flex } from '@strapi/design-system';
import { type Editor, useEditorState } from '@tiptap/react';
import { useRef } from 'react';
import { styled } from 'styled-components';

import { type MessageKey, useText } from '../use-text';
import { useRovingFocus } from './use-roving-focus';

type TableTool = {
  label: MessageKey;
  canRun: (editor: Editor) => boolean;
  run: (editor: Editor) => boolean;
};

const TOOLS: readonly TableTool[] = [
  {
    label: 'table.row.before',
    canRun: (e) => e.can().addRowBefore(),
    run: (e) => e.commands.addRowBefore(),
  },
  {
    label: 'table.row.after',
    canRun: (e) => e.can().addRowAfter(),
    run: (e) => e.commands.addRowAfter(),
  },
  {
    label: 'table.row.delete',
    canRun: (e) => e.can().deleteRow(),
    run: (e) => e.commands.deleteRow(),
  },
  {
    label: 'table.column.before',
    canRun: (e) => e.can().addColumnBefore(),
    run: (e) => e.commands.addColumnBefore(),
  },
  {
    label: 'table.column.after',
    canRun: (e) => e.can().addColumnAfter(),
    run: (e) => e.commands.addColumnAfter(),
  },
  {
    label: 'table.column.delete',
    canRun: (e) => e.can().deleteColumn(),
    run: (e) => e.commands.deleteColumn(),
  },
  {
    label: 'table.merge',
    canRun: (e) => e.can().mergeCells(),
    run: (e) => e.commands.mergeCells(),
  },
  { label: 'table.split', canRun: (e) => e.can().splitCell(), run: (e) => e.commands.splitCell() },
  {
    label: 'table.header.row',
    canRun: (e) => e.can().toggleHeaderRow(),
    run: (e) => e.commands.toggleHeaderRow(),
  },
  {
    label: 'table.header.column',
    canRun: (e) => e.can().toggleHeaderColumn(),
    run: (e) => e.commands.toggleHeaderColumn(),
  },
  {
    label: 'table.delete',
    canRun: (e) => e.can().deleteTable(),
    run: (e) => e.commands.deleteTable(),
  },
];

const Bar = styled(Flex)`
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.primary100};
`;

type Props = { editor: Editor; onCaption: () => void };

/** The commands for the table the cursor is in, in words: their signs are hard to tell apart. */
export const TableTools = ({ editor, onCaption }: Props) => {
  const text = useText();
  const bar = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(bar);
  const possible = useEditorState({
    editor,
    selector: () => (editor.isActive('table') ? TOOLS.map(({ canRun }) => canRun(editor)) : null),
  });
  if (possible === null) return null;

  return (
    <Bar
      ref={bar}
      role="toolbar"
      aria-label={text('toolbar.table.label')}
      wrap="wrap"
      gap={1}
      padding={1}
      {...roving}
    >
      {TOOLS.map(({ label, run }, index) => (
        <Button
          key={label}
          size="S"
          variant={label === 'table.delete' ? 'danger-light' : 'ghost'}
          disabled={!possible[index]}
          onMouseDown={(event: React.MouseEvent) => event.preventDefault()}
          onClick={() => run(editor)}
        >
          {text(label)}
        </Button>
      ))}
      <Button size="S" variant="ghost" onClick={onCaption}>
        {text('table.caption')}
      </Button>
    </Bar>
  );
};
