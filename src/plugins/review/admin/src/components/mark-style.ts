import type { DefaultTheme } from 'styled-components';

/**
 * How marks look, in the panel and in the frame of a body. What is said of words is shown below
 * them, over the whole width, so that it never leaves the frame; Escape hides it
 * (`data-dismissed`). In pixels: the frame and the panel count rem differently.
 */
export const markStyle = ({ colors }: DefaultTheme): string => `
  [data-look] { background: ${colors.primary100}; color: ${colors.neutral800}; text-decoration: none; }
  [data-look~='added'] { background: ${colors.success100}; color: ${colors.success700}; border-bottom: 2px solid currentcolor; }
  [data-look~='removed'] { background: ${colors.danger100}; color: ${colors.danger700}; text-decoration: line-through; }
  [data-look~='settled'] { background: ${colors.neutral150}; }
  [data-look~='comment'] { background: ${colors.primary100}; box-shadow: inset 0 -2px ${colors.primary600}; }
  [data-look~='warning'] { background: ${colors.warning100}; text-decoration: underline wavy ${colors.warning600}; }
  [data-look~='blocking'] { background: ${colors.danger100}; text-decoration: underline wavy ${colors.danger600}; }
  [data-look]:empty::before { content: '⚠'; padding: 0 4px; }
  [data-marks] { cursor: pointer; }
  [data-marks]:focus-visible { outline: 2px solid ${colors.primary600}; outline-offset: 2px; }
  [data-tip]:is(:hover, :focus)::after {
    content: attr(data-tip); position: absolute; inset-inline: 0; z-index: 1;
    width: fit-content; max-width: min(100%, 480px); box-sizing: border-box;
    margin-top: 26px; padding: 6px 10px; border-radius: 4px;
    background: ${colors.neutral800}; color: ${colors.neutral0};
    font: 13px/1.6 system-ui, sans-serif; text-indent: 0; text-align: start; white-space: pre-line;
  }
  [data-dismissed] [data-tip]::after { display: none; }
`;
