import { Flex } from '@strapi/design-system';
import { Collapse, Expand, Image, Link } from '@strapi/icons';
import { type Editor, useEditorState } from '@tiptap/react';
import { useRef } from 'react';
import { styled } from 'styled-components';

import { useText } from '../use-text';
import { BlockSelect } from './BlockSelect';
import { TableSign } from './icons';
import { ToolButton } from './ToolButton';
import { type Tool, TOOL_GROUPS } from './tools';
import { useRovingFocus } from './use-roving-focus';

export type InsertDialog = 'link' | 'image' | 'table';

type Props = {
  editor: Editor;
  disabled: boolean;
  isExpanded: boolean;
  onExpand: () => void;
  onOpen: (dialog: InsertDialog) => void;
};

const Bar = styled(Flex)`
  border-bottom: 1px solid ${({ theme }) => theme.colors.neutral200};
  background: ${({ theme }) => theme.colors.neutral100};
  border-radius: ${({ theme }) => `${theme.borderRadius} ${theme.borderRadius} 0 0`};
`;

const Divider = styled.span`
  width: 1px;
  height: 2rem;
  margin-inline: ${({ theme }) => theme.spaces[1]};
  background: ${({ theme }) => theme.colors.neutral200};
`;

const ALL_TOOLS: readonly Tool[] = Object.values(TOOL_GROUPS).flat();

/** What each tool shows now. Compared by value, so typing re-renders nothing that stays the same. */
const useToolStates = (editor: Editor): Record<string, { isPressed?: boolean; canRun: boolean }> =>
  useEditorState({
    editor,
    selector: () =>
      Object.fromEntries(
        ALL_TOOLS.map(({ label, isActive, canRun }) => [
          label,
          { isPressed: isActive?.(editor), canRun: canRun?.(editor) ?? true },
        ]),
      ),
  });

const Tools = ({
  tools,
  editor,
  disabled,
}: {
  tools: readonly Tool[];
  editor: Editor;
  disabled: boolean;
}) => {
  const text = useText();
  const states = useToolStates(editor);
  return tools.map(({ label, icon, shortcut, run }) => (
    <ToolButton
      key={label}
      label={text(label)}
      icon={icon}
      shortcut={shortcut}
      isPressed={states[label]?.isPressed}
      disabled={disabled || !states[label]?.canRun}
      onRun={(byPointer) => {
        run(editor);
        if (byPointer) editor.view.focus();
      }}
    />
  ));
};

/** The editor's toolbar: one stop of the Tab key, arrows inside. */
export const Toolbar = ({ editor, disabled, isExpanded, onExpand, onOpen }: Props) => {
  const text = useText();
  const bar = useRef<HTMLDivElement>(null);
  const roving = useRovingFocus(bar);
  const isLink = useEditorState({ editor, selector: () => editor.isActive('link') });
  const group = { editor, disabled };

  return (
    <Bar
      ref={bar}
      role="toolbar"
      aria-label={text('toolbar.label')}
      wrap="wrap"
      gap={1}
      padding={1}
      {...roving}
    >
      <Tools tools={TOOL_GROUPS.history} {...group} />
      <Divider />
      <BlockSelect {...group} />
      <Divider />
      <Tools tools={TOOL_GROUPS.marks} {...group} />
      <Divider />
      <Tools tools={TOOL_GROUPS.alignment} {...group} />
      <Divider />
      <Tools tools={TOOL_GROUPS.blocks} {...group} />
      <Divider />
      <ToolButton
        label={text('tool.link')}
        icon={Link}
        shortcut="Mod-k"
        isPressed={isLink}
        disabled={disabled}
        onRun={() => onOpen('link')}
      />
      <ToolButton
        label={text('tool.image')}
        icon={Image}
        disabled={disabled}
        onRun={() => onOpen('image')}
      />
      <ToolButton
        label={text('tool.table')}
        icon={TableSign}
        disabled={disabled}
        onRun={() => onOpen('table')}
      />
      <Divider />
      <ToolButton
        label={text(isExpanded ? 'tool.collapse' : 'tool.expand')}
        icon={isExpanded ? Collapse : Expand}
        onRun={onExpand}
      />
    </Bar>
  );
};
