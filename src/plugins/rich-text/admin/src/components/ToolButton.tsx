import { IconButton, Tooltip } from '@strapi/design-system';
import type { ComponentType, MouseEvent } from 'react';
import { styled } from 'styled-components';

import { ariaShortcut, shortcutText } from '../editor/shortcut';

type Props = {
  label: string;
  icon: ComponentType;
  shortcut?: string | undefined;
  /** Undefined for buttons that switch nothing on. */
  isPressed?: boolean | undefined;
  disabled?: boolean;
  /** `byPointer` tells a click from a key: after a click the author goes on writing. */
  onRun: (byPointer: boolean) => void;
};

/** The design system's button colours the faces of icons only; ours may also be drawn in lines. */
const IconTool = styled(IconButton)`
  && {
    border-color: transparent;
    color: ${({ theme }) => theme.colors.neutral600};
  }

  &&[aria-pressed='true'] {
    background: ${({ theme }) => theme.colors.primary200};
    color: ${({ theme }) => theme.colors.primary700};
  }

  &&[aria-disabled='true'] {
    background: transparent;
    color: ${({ theme }) => theme.colors.neutral300};
  }

  && svg path {
    fill: currentcolor;
  }

  && svg[data-drawn='lines'] path {
    fill: none;
    stroke: currentcolor;
  }
`;

/** A button of the toolbar. Pressing it with the mouse leaves the selection in the text alone. */
export const ToolButton = ({
  label,
  icon: Icon,
  shortcut,
  isPressed,
  disabled = false,
  onRun,
}: Props) => (
  <Tooltip label={shortcut === undefined ? label : `${label}（${shortcutText(shortcut)}）`}>
    <IconTool
      label={label}
      withTooltip={false}
      variant="ghost"
      disabled={disabled}
      aria-pressed={isPressed}
      aria-keyshortcuts={shortcut === undefined ? undefined : ariaShortcut(shortcut)}
      onMouseDown={(event: MouseEvent) => event.preventDefault()}
      onClick={(event: MouseEvent) => onRun(event.detail > 0)}
    >
      <Icon />
    </IconTool>
  </Tooltip>
);
